package org.constat.match.parts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.constat.match.words.Lexeme;
import org.constat.match.words.WordLists;

/**
 * Knows the verbs that name one and the same participant with one preposition or another: accuse of, charge with, fine for.
 *
 * @since 0.1
 */
public final class GovernedRoles {
    private final Map<String, Set<String>> byConcept = new HashMap<>();

    public GovernedRoles() {
        for (String line : WordLists.lines("governed-roles.txt")) {
            List<String> words = List.of(line.split(" ", -1));
            Set<String> roles = Set.of(words.get(0).split(",", -1));
            words.stream()
                    .skip(1)
                    .forEach(concept -> byConcept
                            .computeIfAbsent(concept, unused -> new HashSet<>())
                            .addAll(roles));
        }
    }

    /** Returns whether a relation governs both prepositions in one sense. */
    public boolean agree(Lexeme relation, String asked, String found) {
        return relation.concepts()
                .map(concept -> byConcept.getOrDefault(concept.id(), Set.of()))
                .anyMatch(roles -> roles.contains(asked) && roles.contains(found));
    }
}
