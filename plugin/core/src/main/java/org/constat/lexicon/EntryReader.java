package org.constat.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.constat.corpus.Fields;
import org.constat.corpus.Node;
import org.constat.corpus.Problems;
import org.jspecify.annotations.Nullable;

/** Reads one entry of a lexicon file. */
final class EntryReader {
    private final Lexicon general;
    private final Problems problems;

    /** @param general the layer below, of which entries may extend concepts */
    EntryReader(Lexicon general, Problems problems) {
        this.general = general;
        this.problems = problems;
    }

    @Nullable
    NameEntry name(Node.Mapping map) {
        Fields fields = Fields.of(map, "a name", EntryKeys.NAME, problems);
        String name = fields.text("name");
        if (name == null) {
            problems.add(map.location(), "this name is missing; write {name: Jane Doe, also: [Doe]}");
            return null;
        }
        return new NameEntry(squeezed(name), texts(fields, "also"), texts(fields, "roles"), map.location());
    }

    @Nullable
    Entry concept(Node.Mapping map) {
        Fields fields = Fields.of(map, "a concept", EntryKeys.ofConcept(map), problems);
        String id = fields.text("concept");
        if (id == null || hasSpace(id)) {
            problems.add(
                    fields.location("concept"),
                    "a concept needs an id without spaces; write {concept: turn-down, kind: relation, en: [turn down]}");
            return null;
        }
        Concept.Kind kind = kind(fields, id);
        return kind == null ? null : new Entry(concept(fields, id, kind), wordings(map, fields));
    }

    private Concept.@Nullable Kind kind(Fields fields, String id) {
        String word = fields.oneOf("kind", Set.of("relation", "noun", "adjective", "adverb"));
        Optional<Concept.Kind> below = general.concept(id).map(Concept::kind);
        Concept.Kind kind = word == null ? null : Concept.Kind.valueOf(word.toUpperCase(Locale.ROOT));
        if (kind != null && below.isPresent() && below.get() != kind) {
            problems.add(
                    fields.location("kind"),
                    "the general lexicon has \"" + id + "\" as " + article(below.get())
                            + "; leave kind out to extend it, or choose another id");
        }
        if (kind == null && below.isEmpty() && !fields.has("kind")) {
            problems.add(
                    fields.location("concept"),
                    "the general lexicon has no concept \"" + id
                            + "\"; to add one, give it a kind: relation, noun, adjective or adverb");
        }
        return kind == null ? below.orElse(null) : kind;
    }

    private static String article(Concept.Kind kind) {
        String word = kind.name().toLowerCase(Locale.ROOT);
        return (word.startsWith("a") ? "an " : "a ") + word;
    }

    private Concept concept(Fields fields, String id, Concept.Kind kind) {
        return new Concept(
                id,
                kind,
                fields.oneOf("type", EntryKeys.TYPES),
                ids(fields, "opposite"),
                ids(fields, "complement"),
                ids(fields, "broader"),
                ids(fields, "converse"),
                fields.flag("symmetric", false),
                fields.flag("state", false),
                fields.flag("downward", false),
                fields.oneOf("family", EntryKeys.FAMILIES),
                fields.oneOf("implies", EntryKeys.IMPLICATIONS),
                fields.location());
    }

    private List<Wording> wordings(Node.Mapping map, Fields fields) {
        List<Wording> wordings = new ArrayList<>(plainWordings(map, fields));
        EntryKeys.FORMS.forEach((key, form) -> {
            Node.Mapping byLanguage = fields.map(key);
            if (byLanguage != null) {
                Fields words = Fields.of(byLanguage, "\"" + key + "\"", EntryKeys.languages(byLanguage), problems);
                wordings.addAll(wordings(byLanguage, words, form));
            }
        });
        return wordings;
    }

    private static List<Wording> plainWordings(Node.Mapping map, Fields fields) {
        return wordings(map, fields, Sense.Form.BASE);
    }

    private static List<Wording> wordings(Node.Mapping map, Fields fields, Sense.Form form) {
        return map.entries().stream()
                .map(entry -> entry.key().text())
                .filter(EntryKeys.languages(map)::contains)
                .flatMap(language -> texts(fields, language).stream().map(text -> new Wording(language, form, text)))
                .toList();
    }

    private static Set<String> ids(Fields fields, String key) {
        return texts(fields, key).stream().collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> texts(Fields fields, String key) {
        return fields.texts(key).stream()
                .map(Node.Scalar::text)
                .map(EntryReader::squeezed)
                .toList();
    }

    private static String squeezed(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static boolean hasSpace(String id) {
        return id.chars().anyMatch(Character::isWhitespace);
    }
}
