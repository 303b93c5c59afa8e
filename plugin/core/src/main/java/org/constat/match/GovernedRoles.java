package org.constat.match;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.constat.match.words.Lexeme;

/** Knows the verbs that name one and the same participant with one preposition or another: accuse of, charge with, fine for. */
final class GovernedRoles {
    private final Map<String, Set<String>> byConcept = new HashMap<>();

    GovernedRoles() {
        for (String line : ClaimWords.lines("governed-roles.txt")) {
            List<String> words = List.of(line.split(" ", -1));
            Set<String> roles = Set.of(words.get(0).split(",", -1));
            words.stream()
                    .skip(1)
                    .forEach(concept -> byConcept
                            .computeIfAbsent(concept, unused -> new HashSet<>())
                            .addAll(roles));
        }
    }

    boolean agree(Lexeme relation, String asked, String found) {
        return relation.concepts()
                .map(concept -> byConcept.getOrDefault(concept.id(), Set.of()))
                .anyMatch(roles -> roles.contains(asked) && roles.contains(found));
    }
}
