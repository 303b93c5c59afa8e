package org.constat.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Writes an entry as one line with tabs, and reads it again. */
final class ConceptRecord {
    private static final int FIXED_FIELDS = 10;
    private static final List<Sense.Form> FORMS = List.of(Sense.Form.values());

    private ConceptRecord() {}

    static String write(Entry entry) {
        Concept concept = entry.concept();
        List<String> fields = new ArrayList<>(List.of(
                concept.id(),
                concept.kind().name(),
                orEmpty(concept.type()),
                joined(concept.opposite()),
                joined(concept.complement()),
                joined(concept.broader()),
                joined(concept.converse()),
                flags(concept),
                orEmpty(concept.family()),
                orEmpty(concept.implies())));
        for (Wording wording : entry.wordings()) {
            fields.add(FORMS.indexOf(wording.form()) + wording.language() + " " + wording.text());
        }
        return String.join("\t", fields);
    }

    static Concept concept(String line) {
        String[] fields = line.split("\t", FIXED_FIELDS + 1);
        return new Concept(
                fields[0],
                Concept.Kind.valueOf(fields[1]),
                orNull(fields[2]),
                ids(fields[3]),
                ids(fields[4]),
                ids(fields[5]),
                ids(fields[6]),
                fields[7].indexOf('s') >= 0,
                fields[7].indexOf('t') >= 0,
                fields[7].indexOf('d') >= 0,
                orNull(fields[8]),
                orNull(fields[9]),
                null);
    }

    static List<Wording> wordings(String line) {
        String[] fields = line.split("\t", -1);
        List<Wording> wordings = new ArrayList<>(fields.length - FIXED_FIELDS);
        for (String field : Arrays.asList(fields).subList(FIXED_FIELDS, fields.length)) {
            int space = field.indexOf(' ');
            wordings.add(new Wording(
                    field.substring(1, space), FORMS.get(field.charAt(0) - '0'), field.substring(space + 1)));
        }
        return wordings;
    }

    private static String flags(Concept concept) {
        return (concept.symmetric() ? "s" : "") + (concept.state() ? "t" : "") + (concept.downward() ? "d" : "");
    }

    private static String joined(Set<String> ids) {
        return String.join(" ", new TreeSet<>(ids));
    }

    private static Set<String> ids(String field) {
        return field.isEmpty() ? Set.of() : Set.of(field.split(" ", -1));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
