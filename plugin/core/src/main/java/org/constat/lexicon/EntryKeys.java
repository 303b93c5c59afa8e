package org.constat.lexicon;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.constat.corpus.Node;

/** The keys that an entry of a lexicon file may have, and their values. */
final class EntryKeys {
    static final Set<String> FILE = Set.of("names", "concepts");
    static final Set<String> NAME = Set.of("name", "also", "roles");

    /** The keys with words beside the plain ones, and in which way those say the concept. */
    static final Map<String, Sense.Form> FORMS = forms();

    static final Set<String> TYPES = Set.of("country", "city", "region", "sea", "river", "people", "institution");

    static final Set<String> IMPLICATIONS = Set.of("positive", "negative", "none");

    static final Set<String> FAMILIES = Set.of(
            "say",
            "claim",
            "deny",
            "confirm",
            "admit",
            "warn",
            "suggest",
            "recommend",
            "urge",
            "promise",
            "threaten",
            "offer",
            "ask",
            "order",
            "think",
            "want",
            "fear",
            "hope",
            "decide",
            "forecast",
            "predict",
            "estimate",
            "find",
            "show",
            "conclude",
            "assert");

    private static final Set<String> CONCEPT = Set.of(
            "concept",
            "kind",
            "type",
            "code",
            "opposite",
            "complement",
            "broader",
            "converse",
            "symmetric",
            "state",
            "downward",
            "family",
            "implies");

    private static final Set<String> LANGUAGES = Set.copyOf(Arrays.asList(Locale.getISOLanguages()));

    private EntryKeys() {}

    static Set<String> ofConcept(Node.Mapping map) {
        Set<String> keys = languages(map);
        keys.addAll(CONCEPT);
        keys.addAll(FORMS.keySet());
        return keys;
    }

    /** Returns English, French, and whatever else stands here that is the tag of a language. */
    static Set<String> languages(Node.Mapping map) {
        Set<String> languages = new HashSet<>(Set.of("en", "fr"));
        for (Node.Entry entry : map.entries()) {
            if (LANGUAGES.contains(entry.key().text())) {
                languages.add(entry.key().text());
            }
        }
        return languages;
    }

    private static Map<String, Sense.Form> forms() {
        Map<String, Sense.Form> forms = new LinkedHashMap<>();
        forms.put("nouns", Sense.Form.NOMINALISATION);
        forms.put("adjectives", Sense.Form.ADJECTIVE);
        forms.put("people", Sense.Form.PEOPLE);
        forms.put("capital", Sense.Form.CAPITAL);
        forms.put("seats", Sense.Form.SEAT);
        return forms;
    }
}
