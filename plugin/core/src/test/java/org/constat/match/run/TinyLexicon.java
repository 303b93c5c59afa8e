package org.constat.match.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.constat.lexicon.Concept;
import org.constat.lexicon.Lexicon;
import org.constat.lexicon.NameEntry;
import org.constat.lexicon.Sense;
import org.jspecify.annotations.Nullable;

/**
 * A lexicon of a few lines, one concept a line:
 *
 * <pre>
 * reject relation en=reject,refuse fr=rejeter nouns.fr=rejet opposite=accept downward
 * </pre>
 */
final class TinyLexicon implements Lexicon {
    private final Map<String, Concept> concepts = new LinkedHashMap<>();
    private final Map<String, List<Sense>> senses = new HashMap<>();
    private final List<NameEntry> names = new ArrayList<>();

    TinyLexicon(List<String> lines) {
        lines.stream().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(this::add);
    }

    static TinyLexicon standard() {
        return new TinyLexicon(Table.lines("tiny-lexicon.txt"));
    }

    TinyLexicon with(NameEntry... entries) {
        names.addAll(List.of(entries));
        return this;
    }

    private void add(String line) {
        List<String> fields = List.of(line.split(" ", -1));
        Map<String, String> values = new HashMap<>();
        Set<String> flags = new HashSet<>();
        for (int i = 2; i < fields.size(); i++) {
            int equals = fields.get(i).indexOf('=');
            if (equals < 0) {
                flags.add(fields.get(i));
            } else {
                values.put(fields.get(i).substring(0, equals), fields.get(i).substring(equals + 1));
            }
        }
        Concept concept = concept(fields.get(0), fields.get(1), values, flags);
        concepts.put(concept.id(), concept);
        values.forEach((key, words) -> addWords(concept, key, words));
    }

    private static Concept concept(String id, String kind, Map<String, String> values, Set<String> flags) {
        return new Concept(
                id,
                Concept.Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
                values.get("type"),
                set(values.get("opposite")),
                set(values.get("complement")),
                set(values.get("broader")),
                set(values.get("converse")),
                flags.contains("symmetric"),
                flags.contains("state"),
                flags.contains("downward"),
                values.get("family"),
                values.get("implies"),
                null);
    }

    private static Set<String> set(@Nullable String list) {
        return list == null ? Set.of() : Set.of(list.split(","));
    }

    private void addWords(Concept concept, String key, String words) {
        Sense.Form form = switch (key.replaceAll("\\..*", "")) {
            case "nouns" -> Sense.Form.NOMINALISATION;
            case "adjectives" -> Sense.Form.ADJECTIVE;
            case "people" -> Sense.Form.PEOPLE;
            case "capital" -> Sense.Form.CAPITAL;
            case "seats" -> Sense.Form.SEAT;
            default -> Sense.Form.BASE;
        };
        String language = key.contains(".") ? key.substring(key.indexOf('.') + 1) : key;
        if (language.equals("en") || language.equals("fr")) {
            for (String word : words.split(",", -1)) {
                String known = form == Sense.Form.ADJECTIVE ? word.toLowerCase(Locale.ROOT) : word;
                senses.computeIfAbsent(language + " " + known.replace('_', ' '), unused -> new ArrayList<>())
                        .add(new Sense(concept, form));
            }
        }
    }

    @Override
    public List<Sense> senses(String lemmas, String language) {
        return senses.getOrDefault(language + " " + lemmas, List.of());
    }

    @Override
    public boolean hasLonger(String lemmas, String language) {
        return senses.keySet().stream().anyMatch(key -> key.startsWith(language + " " + lemmas + " "));
    }

    @Override
    public Optional<Concept> concept(String id) {
        return Optional.ofNullable(concepts.get(id));
    }

    @Override
    public Set<String> broader(String id) {
        return above(id, false);
    }

    @Override
    public Set<String> containing(String id) {
        return above(id, true);
    }

    private Set<String> above(String id, boolean places) {
        Set<String> all = new HashSet<>();
        Concept concept = concepts.get(id);
        if (concept != null && concept.isPlace() == places) {
            for (String broader : concept.broader()) {
                all.add(broader);
                all.addAll(above(broader, places));
            }
        }
        return all;
    }

    @Override
    public List<NameEntry> names() {
        return names;
    }
}
