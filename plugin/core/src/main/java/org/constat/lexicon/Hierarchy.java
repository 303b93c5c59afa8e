package org.constat.lexicon;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Climbs from a concept to those above it. Thread-safe; remembers what it has climbed. */
final class Hierarchy {
    private final Function<String, Optional<Concept>> concepts;
    private final Map<String, Set<String>> kinds = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> places = new ConcurrentHashMap<>();

    Hierarchy(Function<String, Optional<Concept>> concepts) {
        this.concepts = concepts;
    }

    Set<String> broader(String id) {
        Set<String> known = kinds.get(id);
        return known != null ? known : kinds.computeIfAbsent(id, of -> above(of, (lower, upper) -> !upper.isPlace()));
    }

    Set<String> containing(String id) {
        Set<String> known = places.get(id);
        return known != null
                ? known
                : places.computeIfAbsent(id, of -> above(of, (lower, upper) -> lower.isPlace() && upper.isPlace()));
    }

    private Set<String> above(String id, BiPredicate<Concept, Concept> step) {
        Set<String> above = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(Set.of(id));
        while (!open.isEmpty()) {
            Optional<Concept> lower = concepts.apply(open.pop());
            lower.ifPresent(concept -> concept.broader().stream()
                    .filter(next -> concepts.apply(next)
                            .filter(upper -> step.test(concept, upper))
                            .isPresent())
                    .filter(above::add)
                    .forEach(open::push));
        }
        return Set.copyOf(above);
    }
}
