package org.constat.language.entities;

import java.util.List;
import java.util.Map;
import org.constat.Phrase;
import org.constat.language.sentences.Nominal;

/**
 * What a sentence speaks of; all maps go by the token at which a noun ends.
 *
 * @param ids the entities of the nouns
 * @param owners what a noun belongs to that does not say so itself ("the mayor")
 * @param groups what a noun stands for that stands for several ("the two countries")
 * @param renamings nouns that say of somebody who has a name what they are
 * @since 0.1
 */
public record SpokenOf(
        Map<Integer, String> ids,
        Map<Integer, Phrase> owners,
        Map<Integer, List<Phrase>> groups,
        List<Renaming> renamings) {

    /** Nothing is known of what a sentence speaks of. */
    public static final SpokenOf NOTHING = new SpokenOf(Map.of(), Map.of(), Map.of(), List.of());

    /** Copies the collections. */
    public SpokenOf {
        ids = Map.copyOf(ids);
        owners = Map.copyOf(owners);
        groups = Map.copyOf(groups);
        renamings = List.copyOf(renamings);
    }

    /**
     * A noun with what the text called the same before.
     *
     * @param role the noun
     * @param name the name
     */
    public record Renaming(Nominal role, Phrase name) {}
}
