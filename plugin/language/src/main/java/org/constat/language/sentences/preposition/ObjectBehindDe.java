package org.constat.language.sentences.preposition;

import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;

/** Knows where "de" only looks like a preposition, and is an article of the object ("annonce mardi des mesures"). */
final class ObjectBehindDe {
    private final Government government;
    private final SecondOfSome seconds;
    private final SomeBehindDe some;
    private final RecipientBeforeDe recipients;
    private final LabelBehindDe labels;

    ObjectBehindDe(Government government) {
        this.government = government;
        this.seconds = new SecondOfSome(government);
        this.some = new SomeBehindDe(government);
        this.recipients = new RecipientBeforeDe(government);
        this.labels = new LabelBehindDe(government);
    }

    boolean isObject(State state, PrepositionChunk preposition) {
        return isMadeOf(state, preposition)
                || seconds.isIn(state, preposition)
                || isBehindArticle(state, preposition)
                || labels.isIn(state);
    }

    /** "fait de Corvane le premier brasseur": of whom or what somebody makes something. */
    private boolean isMadeOf(State state, PrepositionChunk preposition) {
        VerbChunk verb = state.current.verb();
        return government.isFrench()
                && preposition.lemma().equals("de")
                && verb != null
                && verb.lemma().equals("faire")
                && !verb.passive()
                && state.current.objects().isEmpty()
                && state.isVerbBeforePreposition(verb)
                && state.noun() != null
                && state.ahead.at(state.index + 1) instanceof NounChunk made
                && !made.time()
                && made.determiner() != Determiner.NONE;
    }

    private boolean isBehindArticle(State state, PrepositionChunk preposition) {
        VerbChunk verb = state.current.verb();
        NounChunk noun = state.noun();
        return verb != null
                && noun != null
                && takesObject(state, verb)
                && preposition.lemma().equals("de")
                && (isBehindTime(state, preposition, verb, noun)
                        || some.isObject(state, preposition, verb, noun)
                        || recipients.isBefore(state, preposition, verb, noun));
    }

    private boolean takesObject(State state, VerbChunk verb) {
        return government.isFrench()
                && !verb.passive()
                && verb.form() != VerbChunk.Form.PAST_PARTICIPLE
                && state.current.objects().isEmpty();
    }

    /** "a annoncé mardi des mesures", "a refusé en mars de nouvelles caméras": a day has no such complement. */
    private boolean isBehindTime(State state, PrepositionChunk preposition, VerbChunk verb, NounChunk noun) {
        return isTimeBetween(state, verb)
                && (preposition.article() || some.isAdjectiveAhead(verb, noun))
                && (SomeBehindDe.isPlural(noun) || isBehindSpan(state))
                && !noun.time();
    }

    /** "a rejeté pendant deux ans du plomb": neither have years that are counted. */
    private static boolean isBehindSpan(State state) {
        return state.ahead.at(state.index - 2) instanceof NounChunk span
                && (span.quantity() != null || span.determiner() == Determiner.INDEFINITE);
    }

    private static boolean isTimeBetween(State state, VerbChunk verb) {
        boolean within = state.ahead.at(state.index - 3) instanceof PrepositionChunk;
        return state.ahead.at(state.index - 2) instanceof NounChunk day
                && day.time()
                && (within || day.determiner() == Determiner.NONE)
                && state.ahead.at(state.index - (within ? 4 : 3)) == verb;
    }
}
