package org.constat.language.entities;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Finds what only the headline has spoken of, and of which the text goes on to say more. */
final class Announced {
    private static final int LEAD = 4;
    private static final Set<String> OTHER = Set.of(
            "autre",
            "nouveau",
            "second",
            "deuxième",
            "troisième",
            "other",
            "another",
            "new",
            "third",
            "nth 2",
            "nth 3");

    private final Memory memory;

    Announced(Memory memory) {
        this.memory = memory;
    }

    /** "a wind farm": something new, unless the headline has announced it. */
    Collection<Entity> meant(Mention mention) {
        List<Entity> found = memory.byNoun.get(mention.head()).stream()
                .filter(entity -> entity.isFromHeadline() && !entity.isNamed() && entity.couldBe(mention))
                .toList();
        boolean other = mention.words().stream().anyMatch(OTHER::contains);
        return found.size() == 1 && !other ? found : List.of();
    }

    /** "The Saint Elda hospital of Marbury", which the headline calls "Marbury hospital". */
    Collection<Entity> toldMore(Mention mention) {
        boolean lead = memory.sentence() <= LEAD && mention.nominal().chunk().possessor() == null;
        return lead ? meant(mention) : List.of();
    }
}
