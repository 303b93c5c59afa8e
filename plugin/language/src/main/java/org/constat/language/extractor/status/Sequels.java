package org.constat.language.extractor.status;

import java.util.Set;
import java.util.stream.Stream;
import org.constat.Modality;
import org.constat.Tense;
import org.constat.language.extractor.words.Listed;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Prepositional;
import org.jspecify.annotations.Nullable;

/** Knows what a story tells behind "before" and "since" as done ("rose 4% before closing lower"), and not as a plan. */
final class Sequels {
    private static final Set<String> ENDING = Listed.as("ending");

    private Sequels() {}

    /** Returns whether an infinitive, a gerund or a past behind "before" or "since" goes on with what has been done. */
    static boolean isDone(Clause clause) {
        return switch (clause.marker()) {
            case "since" -> isGerund(clause);
            case "before", "avant de" -> (isNonFinite(clause) || isPast(clause)) && isBehindDeed(clause);
            default -> false;
        };
    }

    private static boolean isGerund(Clause clause) {
        VerbChunk verb = clause.verb();
        return verb != null && verb.form() == VerbChunk.Form.PRESENT_PARTICIPLE;
    }

    private static boolean isNonFinite(Clause clause) {
        VerbChunk verb = clause.verb();
        return clause.kind() == Clause.Kind.INFINITIVE && verb != null && !verb.negative();
    }

    /** "before she fell ill", but not "before she could reply" or "before he was to leave". */
    private static boolean isPast(Clause clause) {
        VerbChunk verb = clause.verb();
        return verb != null
                && verb.isFinite()
                && verb.tense() == Tense.PAST
                && verb.modality() == Modality.ASSERTED
                && !verb.conditional();
    }

    /** "died before finishing the book", "was stopped before boarding": what ends or prevents has no sequel. */
    private static boolean isBehindDeed(Clause clause) {
        VerbChunk deed = deedAround(clause);
        VerbChunk verb = clause.verb();
        boolean sequel = deed != null
                && deed.tense() == Tense.PAST
                && deed.modality() == Modality.ASSERTED
                && !deed.negative()
                && !deed.conditional()
                && (!ENDING.contains(deed.lemma()) || isDelay(clause, deed));
        return sequel && deed != null && verb != null && (!deed.passive() || verb.passive() || verb.isFinite());
    }

    /** "waited nine days before calling a doctor": somebody did so in the end. */
    private static boolean isDelay(Clause clause, VerbChunk deed) {
        boolean waits = switch (deed.lemma()) {
            case "wait", "hesitate", "attendre", "hésiter" -> true;
            default -> false;
        };
        Clause around = clause.parent();
        return waits
                && around != null
                && Stream.concat(
                                around.objects().stream(),
                                around.arguments().stream().map(Prepositional::nominal))
                        .anyMatch(nominal ->
                                nominal.chunk().time() && nominal.chunk().quantity() != null);
    }

    /** "went unnoticed, copying files before locking them": the finite verb says when. */
    private static @Nullable VerbChunk deedAround(Clause clause) {
        Clause around = clause.parent();
        while (around != null && around.kind() == Clause.Kind.PARTICIPLE && around.parent() != null) {
            around = around.parent();
        }
        return around == null ? null : around.verb();
    }
}
