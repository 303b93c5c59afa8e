package org.constat.language.extractor.relation;

import java.util.ArrayList;
import java.util.List;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;

/**
 * Finds the nouns behind the preposition that a relation ends with ("garantir la sécurité de").
 *
 * @since 0.1
 */
public final class Governed {
    private Governed() {}

    public static List<Nominal> by(Clause clause, Relation relation) {
        List<Nominal> found = new ArrayList<>();
        for (Prepositional argument : clause.arguments()) {
            if (isBy(argument, relation)) {
                found.add(argument.nominal());
            }
        }
        for (Prepositional complement : Swallowed.complements(clause, relation)) {
            if (isBy(complement, relation)) {
                found.add(complement.nominal());
            }
        }
        return found;
    }

    public static boolean isBy(Prepositional argument, Relation relation) {
        PrepositionChunk preposition = argument.preposition();
        return relation.preposition()
                && preposition != null
                && preposition.begin() < relation.end()
                && preposition.end() >= relation.end();
    }
}
