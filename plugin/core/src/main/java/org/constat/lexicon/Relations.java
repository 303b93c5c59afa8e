package org.constat.lexicon;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays concepts of a project on top of general ones, and makes what goes both ways known on both sides. */
final class Relations {

    private Relations() {}

    /** Returns all concepts that are given, or that what is given says something of. */
    static Map<String, Concept> merged(Lexicon general, Collection<Concept> own) {
        Map<String, Concept> merged = new LinkedHashMap<>();
        for (Concept concept : own) {
            Concept below = general.concept(concept.id()).orElse(null);
            merged.put(concept.id(), below == null ? concept : merged(below, concept));
        }
        for (Concept concept : own) {
            for (String other : othersThatItNames(concept)) {
                general.concept(other).ifPresent(known -> merged.putIfAbsent(other, known));
            }
        }
        mirror(own, merged);
        return merged;
    }

    /** Returns entries whose concepts know what the others say of them. */
    static List<Entry> mirrored(List<Entry> entries) {
        Map<String, Concept> concepts = new LinkedHashMap<>();
        entries.forEach(entry -> concepts.put(entry.concept().id(), entry.concept()));
        mirror(entries.stream().map(Entry::concept).toList(), concepts);
        return entries.stream()
                .map(entry ->
                        entry.withConcept(concepts.getOrDefault(entry.concept().id(), entry.concept())))
                .toList();
    }

    private static void mirror(Collection<Concept> own, Map<String, Concept> concepts) {
        for (Concept concept : own) {
            for (String other : othersThatItNames(concept)) {
                concepts.computeIfPresent(other, (id, known) -> seenFrom(known, concept));
            }
        }
    }

    private static Set<String> othersThatItNames(Concept concept) {
        return Stream.of(concept.opposite(), concept.complement(), concept.converse())
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Concept merged(Concept general, Concept own) {
        return new Concept(
                general.id(),
                general.kind(),
                own.type() == null ? general.type() : own.type(),
                union(general.opposite(), own.opposite()),
                union(general.complement(), own.complement()),
                union(general.broader(), own.broader()),
                union(general.converse(), own.converse()),
                general.symmetric() || own.symmetric(),
                general.state() || own.state(),
                general.downward() || own.downward(),
                own.family() == null ? general.family() : own.family(),
                own.implies() == null ? general.implies() : own.implies(),
                own.location());
    }

    private static Concept seenFrom(Concept concept, Concept other) {
        return new Concept(
                concept.id(),
                concept.kind(),
                concept.type(),
                mirrored(concept, concept.opposite(), other.opposite(), other),
                mirrored(concept, concept.complement(), other.complement(), other),
                concept.broader(),
                mirrored(concept, concept.converse(), other.converse(), other),
                concept.symmetric(),
                concept.state(),
                concept.downward(),
                concept.family(),
                concept.implies(),
                concept.location());
    }

    private static Set<String> mirrored(Concept concept, Set<String> ids, Set<String> idsOfOther, Concept other) {
        return idsOfOther.contains(concept.id()) ? union(ids, Set.of(other.id())) : ids;
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
    }
}
