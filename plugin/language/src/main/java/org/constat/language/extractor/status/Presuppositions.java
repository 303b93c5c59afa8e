package org.constat.language.extractor.status;

import org.constat.Modality;
import org.constat.Tense;
import org.constat.language.extractor.words.Actors;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.Grammar;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.phrases.VerbClasses;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.words.Morphology;
import org.jspecify.annotations.Nullable;

/**
 * Knows what is so whatever the clause around it wants, plans or denies: "refuses to sack the chef, who won a prize".
 *
 * @since 0.1
 */
public final class Presuppositions {
    private static final VerbClasses ENGLISH = VerbClasses.of("en");

    private final Actors actors;
    private final Grammar grammar;

    public Presuppositions(Actors actors, Grammar grammar) {
        this.actors = actors;
        this.grammar = grammar;
    }

    /** Returns what stands around a clause makes of it, which is nothing where it is taken for granted. */
    public Context around(Clause clause, Context context) {
        boolean granted = isOfKnown(clause)
                || (isAttitude(context.status()) && (isAside(clause) || isDoneHabitually(clause)))
                || hasHappened(clause, context.status());
        return granted ? context.inFact() : context;
    }

    /**
     * "has told schools to close after a pupil fell ill": one did; but in "planned to return after the war ended" the past is what was still
     * to come.
     */
    private boolean hasHappened(Clause clause, @Nullable Modality status) {
        VerbChunk verb = clause.verb();
        Clause around = clause.parent();
        boolean past = verb != null
                && clause.kind() == Clause.Kind.CIRCUMSTANCE
                && isMoment(clause.marker())
                && verb.isFinite()
                && verb.tense() == Tense.PAST
                && isIndicative(verb);
        if (!past || around == null) {
            return false;
        }
        return status == Modality.SUPPOSED
                ? isThought(around)
                : isAttitude(status) && (status == Modality.ASKED || !isToComeInPast(around));
    }

    /** "is feared drowned after the boat sank", "is thought to have …". */
    private static boolean isThought(Clause infinitive) {
        Clause around = infinitive.parent();
        return infinitive.kind() == Clause.Kind.INFINITIVE
                && around != null
                && around.verb() != null
                && around.verb().passive()
                && !around.verb().lemma().equals("expect")
                && ENGLISH.isThoughtTo(around.verb().lemma());
    }

    private static boolean isMoment(String marker) {
        return switch (marker) {
            case "after", "when", "as", "once", "après que", "quand", "lorsque", "alors que", "dès que" -> true;
            default -> false;
        };
    }

    /** "wanted to leave": in English, what is told in the past behind it may be later still. */
    private boolean isToComeInPast(Clause infinitive) {
        VerbChunk verb = infinitive.verb();
        Clause around = infinitive.parent();
        return grammar.language().equals("en")
                && verb != null
                && verb.form() == VerbChunk.Form.INFINITIVE
                && around != null
                && around.verb() != null
                && around.verb().tense() == Tense.PAST
                && !around.verb().isJustDone();
    }

    private static boolean isAttitude(@Nullable Modality status) {
        return status != null
                && switch (status) {
                    case WANTED, PLANNED, THREATENED, ASKED, DENIED -> true;
                    default -> false;
                };
    }

    private static boolean isAside(Clause clause) {
        return clause.kind() == Clause.Kind.CAUSE
                || (clause.kind() == Clause.Kind.CIRCUMSTANCE && isConcession(clause.marker()));
    }

    private boolean isOfKnown(Clause clause) {
        return switch (clause.kind()) {
            case SUBJECT_RELATIVE, OBJECT_RELATIVE, OTHER_RELATIVE, PARTICIPLE ->
                clause.host() != null
                        && clause.verb() != null
                        && isIndicative(clause.verb())
                        && (isKnown(clause.host(), clause.verb())
                                || isDoneBySomebody(clause, clause.verb())
                                || isTold(clause, clause.host(), clause.verb())
                                || isJudged(clause, clause.verb()));
            default -> false;
        };
    }

    private static boolean isConcession(String marker) {
        return switch (marker) {
            case "bien que", "quoique", "tant que", "depuis que", "although", "though", "even though", "whereas" ->
                true;
            default -> false;
        };
    }

    /** What is done to or by something definite has been done; what somebody known does, or what is somebody's, is done. */
    private boolean isKnown(Nominal host, VerbChunk verb) {
        boolean done = verb.tense() == Tense.PAST || verb.form() == VerbChunk.Form.PAST_PARTICIPLE;
        boolean existing = actors.isActor(host.chunk()) || host.chunk().determiner() == Determiner.POSSESSIVE;
        boolean now = verb.tense() == Tense.PRESENT && verb.isFinite() && existing;
        return (done || now) && isDefinite(host.chunk());
    }

    /** "has to repay 300 euros that he took": what somebody definite has done something to is there. */
    private static boolean isDoneBySomebody(Clause clause, VerbChunk verb) {
        return clause.kind() == Clause.Kind.OBJECT_RELATIVE
                && verb.isFinite()
                && verb.tense() == Tense.PAST
                && !clause.subjects().isEmpty()
                && clause.subjects().stream()
                        .map(Nominal::chunk)
                        .allMatch(subject -> subject.isPronoun() || isDefinite(subject));
    }

    /** "wants to change the rules that the league applies": it applies them, whatever becomes of them. */
    private static boolean isDoneHabitually(Clause clause) {
        VerbChunk verb = clause.verb();
        return clause.kind() == Clause.Kind.OBJECT_RELATIVE
                && clause.host() != null
                && clause.host().chunk().determiner() == Determiner.DEFINITE
                && verb != null
                && verb.isFinite()
                && verb.tense() == Tense.PRESENT
                && isIndicative(verb)
                && !clause.subjects().isEmpty()
                && clause.subjects().stream().map(Nominal::chunk).allMatch(Presuppositions::isDefinite);
    }

    private static boolean isIndicative(VerbChunk verb) {
        return verb.agreement().mood() != Morphology.Mood.SUBJUNCTIVE
                && !verb.conditional()
                && verb.modality() == Modality.ASSERTED;
    }

    /** "veut vendre la ligne, qui transporte 900 voyageurs": what is told apart of something definite, or was done by it. */
    private static boolean isTold(Clause clause, Nominal host, VerbChunk verb) {
        return clause.isApart()
                && clause.isRelative()
                && verb.isFinite()
                && verb.tense() != Tense.FUTURE
                && (isDefinite(host.chunk()) || verb.perfect());
    }

    /** "a promis une aide, jugée trop faible", "un objectif que la Cour juge irréaliste": it is so judged already. */
    private boolean isJudged(Clause clause, VerbChunk verb) {
        boolean now = clause.isRelative() ? verb.isFinite() && verb.tense() != Tense.FUTURE : clause.isApart();
        return now && grammar.isJudging(verb.lemma());
    }

    private static boolean isDefinite(NounChunk noun) {
        return noun.isName()
                || noun.determiner() == Determiner.DEFINITE
                || noun.determiner() == Determiner.POSSESSIVE
                || noun.determiner() == Determiner.DEMONSTRATIVE;
    }
}
