package org.constat.language.entities;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.constat.Phrase;
import org.constat.Quantity;
import org.constat.language.phrases.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Finds whom "the two countries", "both sides" stand for: those that the text has named together, or all that it has named. */
final class Groups {
    private static final int NEAR = 4;
    private static final int MOST = 20;
    private static final Set<String> SIDES =
            Set.of("partie", "camp", "côté", "protagoniste", "belligérant", "rival", "side", "party");

    private final Deque<Group> named = new ArrayDeque<>();
    private List<Phrase> lastSides = List.of();

    private record Group(List<Entity> members, int sentence) {}

    /** Remembers things that are named in one breath. */
    void add(List<Entity> members, int sentence) {
        if (members.size() > 1 && members.size() < 10 && members.stream().allMatch(Entity::isNamed)) {
            named.addLast(new Group(members, sentence));
        }
        named.removeIf(group -> group.sentence() < sentence - NEAR);
        while (named.size() > MOST) {
            named.removeFirst();
        }
    }

    /** Returns the members; nothing where it is not plain who they are. */
    List<Phrase> members(Mention mention, Kinds kinds, Memory memory, Vocabulary vocabulary) {
        List<Entity> members = members(mention, kinds, memory);
        boolean sides = SIDES.contains(mention.head()) || Kinds.isSomewhere(kinds.calledSo(mention.head()));
        int count = count(mention.nominal().chunk().quantity());
        if (members.isEmpty() && sides && mention.isAlone() && count > 1) {
            List<Phrase> states = memory.states.several(count, mention.text(), memory.sentence(), vocabulary);
            return keptInMind(states.isEmpty() ? knownSides(count, mention) : states, mention);
        }
        return keptInMind(
                members.stream()
                        .peek(memory::keepInMind)
                        .map(member -> member.phrase(mention.text()))
                        .toList(),
                mention);
    }

    /** "The two sides" of the next paragraph are those of the first where nobody else is named together. */
    private List<Phrase> knownSides(int count, Mention mention) {
        return SIDES.contains(mention.head()) && lastSides.size() == count
                ? lastSides.stream()
                        .map(side -> side.withMention(mention.text()))
                        .toList()
                : List.of();
    }

    private List<Phrase> keptInMind(List<Phrase> members, Mention mention) {
        if (!members.isEmpty() && SIDES.contains(mention.head())) {
            lastSides = members;
        }
        return members;
    }

    private List<Entity> members(Mention mention, Kinds kinds, Memory memory) {
        int count = count(mention.nominal().chunk().quantity());
        boolean sides = SIDES.contains(mention.head());
        Set<String> wanted = kinds.calledSo(mention.head());
        if (count < 2 || !mention.isAlone() || !(sides || !wanted.isEmpty())) {
            return List.of();
        }
        List<Group> together = named.stream()
                .filter(group -> group.members().size() == count)
                .filter(group -> sides
                        ? isOfOneKind(group)
                        : group.members().stream().allMatch(member -> member.isOneOf(wanted)))
                .toList();
        if (!together.isEmpty()) {
            return together.get(together.size() - 1).members();
        }
        List<Entity> near = named(memory.recent(), wanted);
        List<Entity> meant = near.size() == count ? near : named(memory.named(), wanted);
        return !sides && meant.size() == count ? meant : List.of();
    }

    private static List<Entity> named(Collection<Entity> entities, Set<String> wanted) {
        return entities.stream()
                .filter(entity -> entity.isNamed() && entity.isOneOf(wanted))
                .toList();
    }

    /** "the town and its mayor" are no two sides. */
    private static boolean isOfOneKind(Group group) {
        long persons = group.members().stream().filter(Entity::isPerson).count();
        return persons == 0 || persons == group.members().size();
    }

    private static int count(@Nullable Quantity quantity) {
        if (quantity == null || quantity.ordinal() || quantity.unit() != null) {
            return 0;
        }
        boolean few =
                quantity.bound() == Quantity.Bound.EXACT && quantity.value().compareTo(BigDecimal.TEN) < 0;
        return few ? quantity.value().intValue() : 0;
    }
}
