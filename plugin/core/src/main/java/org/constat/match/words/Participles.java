package org.constat.match.words;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.constat.Word;

/**
 * Guesses from which verb an adjective comes that is a participle: "interdit" from "interdire", "closed" from "close".
 *
 * @since 0.1
 */
public final class Participles {

    /** Endings of French participles, each with those of the verbs that can have it. */
    private static final Map<String, List<String>> FRENCH = Map.of(
            "é", List.of("er"),
            "it", List.of("ire"),
            "i", List.of("ir", "re"),
            "u", List.of("re", "oir", "ir"),
            "clu", List.of("clure"),
            "ert", List.of("rir"),
            "int", List.of("indre"),
            "pris", List.of("prendre"),
            "mis", List.of("mettre"));

    private static final int SHORTEST = 5;

    private Participles() {}

    /** Returns the verbs that an adjective may come from, likelier ones first; it may come from none of them. */
    public static List<String> verbs(Word adjective, String language) {
        return switch (language) {
            case "fr" -> french(adjective.lemma());
            case "en" -> isBaseOfParticiple(adjective) ? List.of(adjective.lemma()) : english(adjective.lemma());
            default -> List.of();
        };
    }

    /** "Proposed", which dictionaries list as an adjective of its own, from "propose"; "planned" from "plan". */
    private static List<String> english(String participle) {
        if (!participle.endsWith("ed") || participle.length() < SHORTEST) {
            return List.of();
        }
        String stem = participle.substring(0, participle.length() - 2);
        int last = stem.length() - 1;
        boolean doubled = stem.charAt(last) == stem.charAt(last - 1);
        return List.of(doubled ? stem.substring(0, last) : stem + "e", stem);
    }

    /** Returns whether an English word stands in its base form for a participle: "close" for "closed". */
    static boolean isBaseOfParticiple(Word word) {
        String text = word.text().toLowerCase(Locale.ROOT);
        return word.kind() == Word.Kind.ADJECTIVE
                && text.endsWith("ed")
                && !word.lemma().endsWith("ed");
    }

    private static List<String> french(String participle) {
        Set<String> verbs = new LinkedHashSet<>();
        FRENCH.forEach((ending, infinitives) -> {
            if (participle.endsWith(ending)) {
                String stem = participle.substring(0, participle.length() - ending.length());
                infinitives.forEach(infinitive -> verbs.add(stem + infinitive));
            }
        });
        return List.copyOf(verbs);
    }
}
