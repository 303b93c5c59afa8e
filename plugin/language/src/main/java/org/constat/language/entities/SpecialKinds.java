package org.constat.language.entities;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds what is meant by a noun that only some of a kind can be called, and that tells something new ("the Lisbon start-up"):
 * the one name of that kind of which the text has just spoken.
 */
final class SpecialKinds {
    private static final int NEAR = 2;
    /** Of these a text may speak of another at any time, without naming it. */
    private static final Set<String> COMMON = Set.of("town", "land", Kinds.PERSON, "mishap");

    /** Words that point at another of the same kind. */
    static final Set<String> OTHER = Set.of(
            "autre",
            "rival",
            "concurrent",
            "nouveau",
            "second",
            "troisième",
            "other",
            "another",
            "new",
            "competing",
            "third");

    private final Memory memory;
    private final Kinds kinds;

    SpecialKinds(Memory memory, Kinds kinds) {
        this.memory = memory;
        this.kinds = kinds;
    }

    Collection<Entity> meant(Mention mention) {
        Set<String> wanted = kinds.someCalledSo(mention.head());
        boolean plain = Character.isLowerCase(mention.text().charAt(0))
                && mention.nominal().complements().isEmpty()
                && mention.nominal().clauses().isEmpty()
                && mention.nominal().chunk().possessor() == null
                && mention.nominal().chunk().quantity() == null
                && mention.words().stream().noneMatch(OTHER::contains);
        if (wanted.isEmpty() || wanted.stream().anyMatch(COMMON::contains) || !plain || mention.isPlural()) {
            return List.of();
        }
        List<Entity> known = near(entity -> entity.isOneOf(wanted) && !isOfOtherKind(entity, mention.head()));
        List<Entity> all = Kinds.isBody(wanted)
                ? near(entity -> known.contains(entity) || (entity.isUnknownName() && entity.hasActed()))
                : known;
        return all.size() == 1 ? all : List.of();
    }

    /** The bank is not the brewery, but a carmaker is a manufacturer. */
    private boolean isOfOtherKind(Entity entity, String noun) {
        return entity.isOfKind(known -> !kinds.someCalledSo(known).isEmpty())
                && !entity.isOfKind(known -> known.equals(noun) || Fields.areOne(known, noun));
    }

    private List<Entity> near(Predicate<Entity> test) {
        return memory.recent().stream()
                .filter(entity -> entity.isNamed()
                        && !entity.isPerson()
                        && !entity.isFromHeadline()
                        && memory.isWithin(entity, NEAR))
                .filter(test)
                .toList();
    }
}
