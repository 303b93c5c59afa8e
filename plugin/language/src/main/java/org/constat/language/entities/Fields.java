package org.constat.language.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.constat.language.words.Resource;

/** Knows which nouns for what people do can be said of one person: a novelist is a writer, and no pianist. */
final class Fields {
    private static final Fields ALL = new Fields();

    private final Map<String, List<Field>> byNoun = new HashMap<>();

    private Fields() {
        Resource.lines(Fields.class, "fields.txt").map(Field::of).forEach(this::add);
    }

    private void add(Field field) {
        field.general().forEach(noun -> add(noun, field));
        field.special().forEach(noun -> add(noun, field));
    }

    private void add(String noun, Field field) {
        byNoun.computeIfAbsent(noun, unused -> new ArrayList<>()).add(field);
    }

    private static List<Field> of(String noun) {
        return ALL.byNoun.getOrDefault(noun, List.of());
    }

    /** Returns whether all in a field can be called by a noun. */
    static boolean isGeneral(String noun) {
        return of(noun).stream().anyMatch(field -> field.general().contains(noun));
    }

    /** Returns whether somebody who is called by one noun can be called by the other as well. */
    static boolean areOne(String noun, String other) {
        return of(noun).stream().anyMatch(field -> field.areOne(noun, other));
    }

    private record Field(Set<String> general, Set<String> special) {

        static Field of(String line) {
            Set<String> general = new HashSet<>();
            Set<String> special = new HashSet<>();
            Set<String> nouns = general;
            List<String> words = List.of(line.split(" ", -1));
            for (String word : words.subList(1, words.size())) {
                if (word.equals("|")) {
                    nouns = special;
                } else if (!word.isEmpty()) {
                    nouns.add(word.replace('_', ' '));
                }
            }
            return new Field(general, special);
        }

        boolean areOne(String noun, String other) {
            return (general.contains(noun) && (general.contains(other) || special.contains(other)))
                    || (general.contains(other) && special.contains(noun));
        }
    }
}
