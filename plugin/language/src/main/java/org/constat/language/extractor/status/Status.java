package org.constat.language.extractor.status;

import java.util.List;
import org.constat.Attribution;
import org.constat.Modality;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.language.phrases.AdverbChunk;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.Grammar;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.constat.language.words.Morphology;

/**
 * Reads polarity, modality and tense from a clause and what is around it.
 *
 * @since 0.1
 */
public final class Status {
    private final Grammar grammar;
    private final Stances stances;

    public Status(Grammar grammar, Stances stances) {
        this.grammar = grammar;
        this.stances = stances;
    }

    public Polarity polarity(Clause clause, VerbChunk verb) {
        boolean negative = verb.negative()
                || hasNegative(clause.subjects())
                || hasNegative(clause.objects())
                || clause.arguments().stream().map(Prepositional::nominal).anyMatch(Status::isNegative)
                || (clause.kind() == Clause.Kind.INFINITIVE && Markers.isWithout(clause.marker()))
                || clause.adverbs().stream().anyMatch(adverb -> adverb.kind() == AdverbChunk.Kind.NEGATION);
        return negative ? Polarity.NEGATIVE : Polarity.AFFIRMATIVE;
    }

    /** "does not believe that", "nobody says that", "few experts think that": what follows is not claimed. */
    public boolean isDoubted(Clause clause, VerbChunk verb) {
        boolean scarce =
                clause.subjects().stream().anyMatch(subject -> subject.chunk().determiner() == Determiner.SCARCE);
        return scarce || polarity(clause, verb) == Polarity.NEGATIVE;
    }

    private static boolean hasNegative(Iterable<Nominal> nominals) {
        for (Nominal nominal : nominals) {
            if (isNegative(nominal)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNegative(Nominal nominal) {
        return nominal.chunk().isNegative();
    }

    public Modality modality(Clause clause, VerbChunk verb, Context context) {
        if (clause.isQuestion()) {
            return Modality.ASKED;
        }
        Modality status = context.status();
        return status == null ? own(clause, verb, context) : status;
    }

    private Modality own(Clause clause, VerbChunk verb, Context context) {
        if (verb.modality() != Modality.ASSERTED) {
            return verb.modality();
        }
        if (verb.form() == VerbChunk.Form.IMPERATIVE) {
            return Modality.ASKED;
        }
        boolean condition = clause.children().stream().anyMatch(Markers::isCondition);
        if (condition && !stances.looksAhead(verb.lemma())) {
            return Modality.CONDITIONAL;
        }
        if (isLeftOpen(clause, verb)) {
            return polarity(clause, verb) == Polarity.NEGATIVE ? Modality.DOUBTFUL : Modality.POSSIBLE;
        }
        return verb.conditional() ? conditional(verb, context) : Modality.ASSERTED;
    }

    /** "s'est dite prête à négocier": she is, as of now. */
    private static boolean isSelfDescription(VerbChunk verb) {
        return verb.lemma().equals("se dire") && verb.isJustDone();
    }

    /** "ouvrira sans doute", "will probably not open". */
    private boolean isLeftOpen(Clause clause, VerbChunk verb) {
        return clause.adverbs().stream().anyMatch(adverb -> adverb.kind() == AdverbChunk.Kind.DOUBT)
                || verb.adverbs().stream().anyMatch(adverb -> grammar.isDoubt(adverb.lemma()));
    }

    /** The conditional reports what others say, tells the future of the past, or stands under a condition. */
    private Modality conditional(VerbChunk verb, Context context) {
        boolean french = grammar.language().equals("fr");
        boolean told = context.pastSpeech() && (french || !verb.perfect());
        if (told || (isReported(context) && french)) {
            return Modality.ASSERTED;
        }
        return verb.perfect() && french ? Modality.POSSIBLE : Modality.CONDITIONAL;
    }

    /** "selon X, le pont serait fermé" reports; "le pont serait fermé, prévient X" are X's own words. */
    private static boolean isReported(Context context) {
        List<Attribution> source = context.source();
        return !source.isEmpty() && source.get(source.size() - 1).force() == null;
    }

    public Tense tense(VerbChunk verb, Context context) {
        if (isSelfDescription(verb)) {
            return Tense.PRESENT;
        }
        boolean presentOfPast = context.pastSpeech()
                && verb.tense() == Tense.PAST
                && !verb.perfect()
                && (verb.agreement().time() == Morphology.Time.IMPERFECT || grammar.isCopula(verb.lemma()));
        if (presentOfPast) {
            return Tense.PRESENT;
        }
        boolean modal = verb.modality() == Modality.POSSIBLE || verb.modality() == Modality.OBLIGED;
        boolean futureOfPast = verb.conditional() && context.pastSpeech() && !verb.perfect() && !modal;
        return futureOfPast ? Tense.FUTURE : verb.tense();
    }
}
