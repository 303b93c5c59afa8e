package org.constat.language.extractor.status;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.constat.Modality;
import org.constat.Tense;
import org.constat.language.extractor.words.Listed;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;

/**
 * Knows where a text reminds its readers of what is so: "il faut savoir que la digue fuit", "n'oublions pas que", "note that".
 *
 * @since 0.1
 */
public final class Reminders {
    private static final Set<String> REMINDING = Listed.as("reminding");
    private static final Set<String> FORGETTING = Listed.as("forgetting");
    private static final Set<String> FITTING = Listed.as("fitting");
    private static final Set<String> SAYING = Set.of("dire", "say");
    private static final Set<String> NOBODY = Set.of("il", "it", "force");

    private static final Set<String> SPEAKERS = Set.of("je", "nous", "on", "i", "we");

    private Reminders() {}

    /**
     * Returns what is so around that of which a clause reminds the reader; empty where it does not.
     *
     * @param must whether the verb of the clause says "il faut"
     */
    public static Optional<Context> around(Clause clause, VerbChunk verb, boolean must, Context context) {
        boolean reminding = REMINDING.contains(verb.lemma()) && !verb.negative();
        boolean forgetting = FORGETTING.contains(verb.lemma()) && verb.negative();
        boolean told = (reminding || forgetting)
                && clause.children().stream().anyMatch(child -> child.kind() == Clause.Kind.CONTENT)
                && (must
                        || isToReader(clause, verb)
                        || isFitting(clause)
                        || isToBeTold(clause, verb)
                        || isAdmitted(clause, verb));
        return told ? Optional.of(context.inFact().by("reminder")) : Optional.empty();
    }

    /** "Notez que", "rappelons que", "don't forget that". */
    private static boolean isToReader(Clause clause, VerbChunk verb) {
        boolean bare =
                verb.isBase() && clause.parent() == null && clause.subjects().isEmpty();
        return (verb.form() == VerbChunk.Form.IMPERATIVE || bare) && !SAYING.contains(verb.lemma());
    }

    /** "It should be noted that". */
    private static boolean isToBeTold(Clause clause, VerbChunk verb) {
        return verb.passive() && verb.modality() == Modality.OBLIGED && isOfNobody(clause);
    }

    /** "Je dois admettre que", "I must say that": who must, does so. */
    private static boolean isAdmitted(Clause clause, VerbChunk verb) {
        return verb.modality() == Modality.OBLIGED
                && verb.tense() == Tense.PRESENT
                && !verb.negative()
                && clause.subjects().size() == 1
                && SPEAKERS.contains(
                        clause.subjects().get(0).chunk().head().lemma().toLowerCase(Locale.ROOT));
    }

    /** "Il convient de noter que", "force est de constater que", "à noter que". */
    private static boolean isFitting(Clause clause) {
        Clause around = clause.kind() == Clause.Kind.INFINITIVE || clause.kind() == Clause.Kind.PARTICIPLE
                ? clause.parent()
                : null;
        VerbChunk fitting = around == null ? null : around.verb();
        return around != null
                && (fitting == null || FITTING.contains(fitting.lemma()) || isPlea(fitting))
                && isOfNobody(around);
    }

    /** "Veuillez noter que". */
    private static boolean isPlea(VerbChunk verb) {
        return verb.form() == VerbChunk.Form.IMPERATIVE && verb.lemma().equals("vouloir");
    }

    private static boolean isOfNobody(Clause clause) {
        return clause.subjects().stream()
                .allMatch(subject ->
                        NOBODY.contains(subject.chunk().head().lemma().toLowerCase(Locale.ROOT)));
    }
}
