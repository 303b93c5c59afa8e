package org.constat.language.sentences.parser;

import org.constat.language.phrases.AdverbChunk;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.connector.NamedAmong;
import org.constat.language.sentences.state.Contrast;
import org.constat.language.sentences.state.State;
import org.constat.language.sentences.verb.ParticipleAdverb;
import org.constat.language.sentences.verb.SecondVerb;

/** Gives an adverb its place: on the clause, on a noun that it is set apart with, or as a denial of what follows. */
final class AdverbStep {
    private AdverbStep() {}

    static void take(State state, AdverbChunk adverb) {
        VerbChunk verb = state.current.verb();
        if (isWhere(adverb) && state.ahead.at(state.index - 1) instanceof PrepositionChunk) {
            state.preposition = null;
        }
        if (isInsideWithout(state, adverb)) {
            return;
        }
        if (NamedAmong.isBehind(state, adverb)) {
            NamedAmong.leaveParticiple(state);
            state.index += NamedAmong.isCommaBehind(state) ? 1 : 0;
            state.preposition = NamedAmong.preposition(adverb, adverb.word().lemma());
        } else if (Contrast.denies(state, adverb)) {
            state.excluded = true;
            state.afterCoordinator |= state.isAfterQuoteOrComma();
            ContrastBehindDescription.leave(state);
        } else if (Contrast.deniesQuality(state, adverb) || Contrast.deniesParticiple(state, adverb)) {
            state.excluded = true;
        } else if (verb != null && verb.negative() && isNoLonger(adverb)) {
            state.current.verb(verb.asNoLonger());
        } else if (!isOfNoun(state, adverb)
                && !isOfApposition(state, adverb)
                && !Contrast.deniesApart(state, adverb)
                && !ParticipleAdverb.is(state, adverb)) {
            described(state).adverb(adverb);
        }
    }

    /** "des pertes (peut-être dix millions)": says so of the noun alone. */
    private static boolean isOfNoun(State state, AdverbChunk adverb) {
        boolean apart = state.ahead.isMark(state.index - 1, PunctuationChunk.Kind.DASH)
                || state.ahead.isMark(state.index - 1, PunctuationChunk.Kind.OPEN);
        return adverb.kind() == AdverbChunk.Kind.DOUBT
                && apart
                && state.current.verb() != null
                && state.ahead.at(state.index + 1) instanceof NounChunk;
    }

    /** "The champion, now a pundit, said", "Les voleurs, sans doute au nombre de trois, ont fui": said of what is set apart. */
    private static boolean isOfApposition(State state, AdverbChunk adverb) {
        boolean behind = state.ahead.at(state.index + 1) instanceof NounChunk noun
                ? !noun.time() && !state.ahead.isVerb(state.index + 2)
                : adverb.kind() == AdverbChunk.Kind.DOUBT
                        && state.ahead.at(state.index + 1) instanceof PrepositionChunk;
        return behind
                && (adverb.kind() == AdverbChunk.Kind.TIME || adverb.kind() == AdverbChunk.Kind.DOUBT)
                && state.isAfterMark(PunctuationChunk.Kind.COMMA)
                && state.current.awaitsVerb()
                && !state.current.subjects().isEmpty();
    }

    /** "a vendu sans jamais payer": says so of the infinitive, which is denied anyway. */
    private static boolean isInsideWithout(State state, AdverbChunk adverb) {
        return adverb.word().lemma().equals("jamais")
                && state.before() instanceof PrepositionChunk without
                && without.lemma().equals("sans")
                && state.ahead.at(state.index + 1) instanceof VerbChunk verb
                && verb.form() == VerbChunk.Form.INFINITIVE;
    }

    /** "The mission, which cost millions, almost failed": of the verb that follows, in the clause around. */
    private static Clause described(State state) {
        boolean before = state.isAfterMark(PunctuationChunk.Kind.COMMA)
                && state.current.verb() != null
                && state.ahead.isVerb(state.index + 1);
        Clause awaiting = before ? SecondVerb.awaiting(state) : null;
        return awaiting == null ? state.current : awaiting;
    }

    /** "work from home two days a week": the preposition has what it introduces. */
    private static boolean isWhere(AdverbChunk adverb) {
        return switch (adverb.word().lemma()) {
            case "home", "abroad", "overseas", "here", "there", "afar", "ailleurs", "ici", "loin" -> true;
            default -> false;
        };
    }

    /** "does not sing any more". */
    private static boolean isNoLonger(AdverbChunk adverb) {
        return switch (adverb.word().lemma()) {
            case "any more", "anymore", "any longer" -> true;
            default -> false;
        };
    }
}
