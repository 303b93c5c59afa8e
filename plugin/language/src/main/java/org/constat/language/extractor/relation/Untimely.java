package org.constat.language.extractor.relation;

import org.constat.language.phrases.AdjectiveChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Prepositional;
import org.jspecify.annotations.Nullable;

/**
 * Reads "it is too early for a vote": the vote is too early.
 *
 * @since 0.1
 */
public final class Untimely {
    private Untimely() {}

    /** Returns whether a clause says that the time has not come, or is past, for what follows. */
    public static boolean is(@Nullable Clause clause) {
        VerbChunk verb = clause == null ? null : clause.verb();
        return clause != null
                && verb != null
                && (verb.lemma().equals("être") || verb.lemma().equals("be"))
                && clause.objects().isEmpty()
                && clause.subjects().size() == 1
                && isNobody(clause.subjects().get(0).chunk().head().lemma())
                && clause.predicates().stream().anyMatch(Untimely::isTooEarly);
    }

    /** Returns what the time has not come for, or null. */
    public static @Nullable Prepositional deed(Clause clause) {
        if (!is(clause) || clause.children().stream().anyMatch(Untimely::isInfinitive)) {
            return null;
        }
        return clause.arguments().stream().filter(Untimely::isFor).findFirst().orElse(null);
    }

    private static boolean isInfinitive(Clause child) {
        return child.kind() == Clause.Kind.INFINITIVE;
    }

    private static boolean isFor(Prepositional argument) {
        return argument.preposition() != null
                && argument.preposition().role().equals("for")
                && !argument.nominal().chunk().isName()
                && !argument.nominal().chunk().time();
    }

    private static boolean isNobody(String pronoun) {
        return switch (pronoun) {
            case "it", "il", "ce", "c'" -> true;
            default -> false;
        };
    }

    private static boolean isTooEarly(AdjectiveChunk adjective) {
        return switch (adjective.head().lemma()) {
            case "early", "soon", "late", "premature", "tôt", "tard", "prématuré" -> true;
            default -> false;
        };
    }
}
