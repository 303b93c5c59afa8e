package org.constat.language.extractor.reference;

import java.util.Optional;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;

/**
 * Knows where "it" or "ce" stands for a country, by its being said to be one: "c'est un pays neutre".
 *
 * @since 0.1
 */
public final class SoughtKind {

    private SoughtKind() {}

    /** Returns the type of place that the subject of a clause must be; empty where it may be anything. */
    public static Optional<String> of(Clause clause, VerbChunk verb) {
        boolean being = verb.lemma().equals("être") || verb.lemma().equals("be");
        return being && clause.subjects().size() == 1 && clause.objects().size() == 1 && isNeutral(clause)
                ? type(clause.objects().get(0).chunk())
                : Optional.empty();
    }

    private static boolean isNeutral(Clause clause) {
        return switch (clause.subjects().get(0).chunk().head().lemma()) {
            case "ce", "c'", "it" -> clause.children().stream().noneMatch(Clause::isRelative);
            default -> false;
        };
    }

    private static Optional<String> type(NounChunk noun) {
        return noun.determiner() != Determiner.INDEFINITE
                ? Optional.empty()
                : switch (noun.head().lemma()) {
                    case "pays", "état", "nation", "country", "state" -> Optional.of("country");
                    case "ville", "cité", "commune", "city", "town" -> Optional.of("city");
                    default -> Optional.empty();
                };
    }
}
