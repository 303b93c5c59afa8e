package org.constat.language.extractor.status;

import java.util.stream.Stream;
import org.constat.Word;
import org.constat.language.phrases.AdverbChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;

/**
 * Knows aims that a sentence denies: nobody who "n'est pas venu pour se plaindre" wanted to complain.
 *
 * @since 0.1
 */
public final class DeniedAims {
    private DeniedAims() {}

    /** Returns whether a clause is what somebody has not come for; whoever does not pay in order to protest may well protest. */
    public static boolean is(Clause aim, Clause around, VerbChunk verb) {
        boolean only = Stream.concat(
                        verb.adverbs().stream(), around.adverbs().stream().map(AdverbChunk::word))
                .anyMatch(DeniedAims::isOnly);
        return Markers.isAim(aim)
                && aim.kind() == Clause.Kind.INFINITIVE
                && verb.negative()
                && !only
                && (isComing(verb.lemma()) || isBeingThere(around, verb));
    }

    /** "n'est pas venu seulement pour": for that, too. */
    private static boolean isOnly(Word adverb) {
        return switch (adverb.lemma()) {
            case "seulement", "uniquement", "simplement", "only", "just", "merely" -> true;
            default -> false;
        };
    }

    private static boolean isComing(String verb) {
        return switch (verb) {
            case "venir", "revenir", "se déplacer", "se déranger", "come", "come back" -> true;
            default -> false;
        };
    }

    /** "n'est pas là pour punir", "is not here to punish". */
    private static boolean isBeingThere(Clause around, VerbChunk verb) {
        return (verb.lemma().equals("être") || verb.lemma().equals("be"))
                && around.adverbs().stream()
                        .anyMatch(adverb -> switch (adverb.word().lemma()) {
                            case "là", "ici", "here", "there" -> true;
                            default -> false;
                        });
    }
}
