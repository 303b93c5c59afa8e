package org.constat.language.sentences.noun;

import org.constat.language.phrases.AdjectiveChunk;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.NextClause;
import org.constat.language.sentences.state.State;
import org.constat.language.sentences.verb.SharedCircumstances;
import org.constat.language.words.Morphology.GrammaticalNumber;
import org.jspecify.annotations.Nullable;

/** Gives a noun behind "and" its place: beside the noun that it is like, or as the subject of another clause. */
final class CoordinatedNoun {
    private final GappedPassive gapped;
    private final SecondObject second;
    private final SpeakerAhead speakers;
    private final SecondTitle titles;
    private final Conjunct conjuncts;

    CoordinatedNoun(Government government, PlainNoun plain) {
        this.gapped = new GappedPassive(government);
        this.second = new SecondObject(government);
        this.speakers = new SpeakerAhead(government);
        this.titles = new SecondTitle(government);
        this.conjuncts = new Conjunct(government, plain);
    }

    void take(State state, Nominal nominal) {
        closeComparison(state);
        Clause outer = isBehindComma(state) ? outerWithPluralVerb(state) : null;
        VerbChunk verb = state.current.verb();
        if (gapped.begins(state, nominal)) {
            gapped.take(state, nominal);
        } else if (GappedPlace.begins(state, nominal)) {
            GappedPlace.take(state, nominal);
        } else if (titles.is(state, nominal)) {
            SecondTitle.replaceSubject(state, nominal);
        } else if (outer != null) {
            state.current = outer;
            beSubject(state, nominal);
        } else if (verb != null && GappedVerb.begins(state, nominal)) {
            state.beside(state.current).verb(verb);
            beSubject(state, nominal);
        } else if (verb != null && isNewSubject(state) && !speakers.isBehindNextComma(state)) {
            Clause first = isBehindComma(state) ? state.root() : relativeFree(state.current);
            Clause second = state.beside(first);
            SharedCircumstances.shareBehindAnd(state, first, second);
            beSubject(state, nominal);
        } else if (second.begins(state, nominal)) {
            SecondObject.take(state, nominal);
        } else {
            conjuncts.take(state, nominal);
        }
    }

    /** "rose faster than wages, and the bank paid": what is compared ends before a noun that has the verb ahead. */
    private static void closeComparison(State state) {
        Clause compared = state.current;
        boolean bare = compared.kind() == Clause.Kind.COMPARISON && compared.verb() == null && !compared.isEmpty();
        if (bare && compared.parent() != null && isBehindComma(state) && state.ahead.verbOf(state.index) >= 0) {
            state.current = compared.parent();
        }
    }

    private static void beSubject(State state, Nominal nominal) {
        state.current.subject(nominal);
        state.place(nominal);
    }

    private static boolean isNewSubject(State state) {
        return state.ahead.verbOf(state.index) >= 0
                && !isVerbAwaitedOutside(state)
                && !isBeforeSubject(state)
                && !NextClause.isBehindComma(state);
    }

    /** "Saluée par la critique et le public, la pièce sera reprise": the subject stands behind the comma. */
    private static boolean isBeforeSubject(State state) {
        int comma = state.index + (isDescription(state.ahead.at(state.index + 1)) ? 2 : 1);
        while (state.ahead.at(comma) instanceof PrepositionChunk && state.ahead.at(comma + 1) instanceof NounChunk) {
            comma += 2;
        }
        return state.current.kind() == Clause.Kind.PARTICIPLE
                && state.current.host() == null
                && state.ahead.isMark(comma, PunctuationChunk.Kind.COMMA)
                && state.ahead.at(comma + 1) instanceof NounChunk subject
                && !subject.time()
                && state.ahead.hasOwnVerb(comma + 1);
    }

    /** "pour vol et escroquerie aggravée, le notaire". */
    private static boolean isDescription(@Nullable Chunk chunk) {
        return chunk instanceof AdjectiveChunk
                || (chunk instanceof VerbChunk verb && verb.form() == VerbChunk.Form.PAST_PARTICIPLE);
    }

    /** "The party, which has no leader and no money, lost": the verb ahead is that of the clause around. */
    private static boolean isVerbAwaitedOutside(State state) {
        for (Clause clause = state.current.parent(); clause != null; clause = clause.parent()) {
            if (clause.awaitsVerb() && !clause.subjects().isEmpty()) {
                return state.current.isRelative()
                        || state.current.kind() == Clause.Kind.PARTICIPLE
                        || state.current.kind() == Clause.Kind.INFINITIVE;
            }
        }
        return false;
    }

    static boolean isBehindComma(State state) {
        return state.ahead.isMark(state.index - 2, PunctuationChunk.Kind.COMMA);
    }

    /** A noun with a verb of its own goes on with the clause around a relative one or an infinitive. */
    private static Clause relativeFree(Clause clause) {
        Clause outer = clause;
        while (outer.parent() != null
                && (outer.isRelative()
                        || outer.kind() == Clause.Kind.INFINITIVE
                        || outer.kind() == Clause.Kind.PARTICIPLE
                        || outer.kind() == Clause.Kind.SPEAKER)) {
            outer = outer.parent();
        }
        return outer;
    }

    /** "Le syndicat, qui a signé, et la direction ont …": the second subject of the clause around. */
    private static @Nullable Clause outerWithPluralVerb(State state) {
        int verb = state.ahead.verbOf(state.index);
        boolean plural = state.ahead.at(verb) instanceof VerbChunk next
                && next.agreement().number() == GrammaticalNumber.PLURAL
                && !state.ahead.isMark(verb - 1, PunctuationChunk.Kind.COMMA);
        for (Clause clause = state.current.parent(); plural && clause != null; clause = clause.parent()) {
            if (clause.awaitsVerb() && !clause.subjects().isEmpty()) {
                return clause;
            }
        }
        return null;
    }
}
