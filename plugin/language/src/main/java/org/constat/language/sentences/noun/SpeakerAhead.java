package org.constat.language.sentences.noun;

import org.constat.Modality;
import org.constat.language.phrases.AdverbChunk;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.ShownByDocument;
import org.constat.language.sentences.state.State;
import org.jspecify.annotations.Nullable;

/** Knows when a noun behind a mark is who speaks, and when the verb behind it has its speaker still to come. */
final class SpeakerAhead {
    private final Government government;

    SpeakerAhead(Government government) {
        this.government = government;
    }

    /** "…, she said, …": a subject with a verb of speech and nothing else before the next mark; who would say so says nothing. */
    boolean isAhead(State state) {
        int at = verbOfSpeaker(state);
        return !government.isFrench()
                && state.ahead.at(at) instanceof VerbChunk verb
                && verb.isFinite()
                && !verb.conditional()
                && !verb.passive()
                && (government.isSpeech(verb.lemma())
                        || pointsOut(verb)
                        || (state.isBehindWholeQuotation() && verb.modality() == Modality.ASSERTED)
                        || ShownByDocument.is(verb, state.ahead.at(state.index)))
                && state.isAfterQuoteOrComma()
                && (state.root().verb() != null || !state.root().subjects().isEmpty() || hasContent(state))
                && state.ahead.endsSoon(behindListener(state, verb, at + 1));
    }

    private static boolean pointsOut(VerbChunk verb) {
        return verb.lemma().equals("point") && verb.end() - verb.main() == 2;
    }

    /** "researchers at Kell University estimate": behind the noun and what hangs on it. */
    private static int verbOfSpeaker(State state) {
        int at = state.index + 1;
        while (at < state.index + 6
                && state.ahead.at(at) instanceof PrepositionChunk
                && state.ahead.at(at + 1) instanceof NounChunk) {
            at += 2;
        }
        return isNamed(state, at) ? at + 3 : at;
    }

    /** "…, its director, Ann Poe, said", '"…," Ann Poe, its director, said': with the name or the office between commas. */
    private static boolean isNamed(State state, int at) {
        return state.ahead.isMark(at, PunctuationChunk.Kind.COMMA)
                && state.ahead.at(state.index) instanceof NounChunk first
                && state.ahead.at(at + 1) instanceof NounChunk second
                && state.ahead.isMark(at + 2, PunctuationChunk.Kind.COMMA)
                && (state.isAfterMark(PunctuationChunk.Kind.QUOTE)
                        || (first.isName() != second.isName() && isComplete(state)));
    }

    /** A clause that has its verb may be what somebody says. */
    private static boolean isComplete(State state) {
        return state.root().verb() != null && !state.current.awaitsVerb();
    }

    /** "the widow told the Gazette". */
    private int behindListener(State state, VerbChunk verb, int at) {
        boolean listener = government.takesListener(verb.lemma()) && state.ahead.at(at) instanceof NounChunk;
        return listener ? at + 1 : at;
    }

    private static boolean hasContent(State state) {
        return state.index > 2 && !isBehindOpeningParticiple(state) && !isBehindCircumstance(state);
    }

    /** "On Monday, the minister announced a plan": when and where, and nothing that anybody says. */
    private static boolean isBehindCircumstance(State state) {
        boolean first = state.ahead.at(0) instanceof PrepositionChunk;
        for (int i = 1; first && i < state.index; i++) {
            boolean mark = state.ahead.at(i) instanceof PunctuationChunk
                    && !state.ahead.isMark(i, PunctuationChunk.Kind.COMMA);
            first = !mark && !(state.ahead.at(i) instanceof VerbChunk);
        }
        return first;
    }

    /** "Led by a judge, the commission will report": says of the subject what was done to it. */
    private static boolean isBehindOpeningParticiple(State state) {
        return state.ahead.at(0) instanceof VerbChunk verb && verb.form() == VerbChunk.Form.PAST_PARTICIPLE;
    }

    static void open(State state, Nominal nominal) {
        Clause speaker = new Clause(Clause.Kind.SPEAKER, null, "", null);
        speaker.subject(nominal);
        state.speak(speaker);
        state.place(nominal);
    }

    /** "…, des suites d'un cancer, a annoncé sa famille", "…, a-t-on appris": that verb has a subject behind it. */
    boolean isBehindNextComma(State state) {
        int at = state.ahead.verbOf(state.index);
        return government.isFrench()
                && state.ahead.isMark(at - 1, PunctuationChunk.Kind.COMMA)
                && state.ahead.at(at) instanceof VerbChunk verb
                && !verb.passive()
                && (verb.subject() != null
                        || (government.isSpeech(verb.lemma()) && isSubject(state, behindTimes(state, at + 1))))
                && state.ahead.endsClauseSoon(behindTimes(state, at + 1));
    }

    /** "a annoncé jeudi soir le musée", "a confirmé hier ici le club". */
    private static int behindTimes(State state, int from) {
        int at = from;
        while ((state.ahead.at(at) instanceof NounChunk time && time.time()) || isHere(state.ahead.at(at))) {
            at++;
        }
        return at;
    }

    private static boolean isHere(@Nullable Chunk chunk) {
        return chunk instanceof AdverbChunk adverb && adverb.word().lemma().equals("ici");
    }

    /** "a conclu une étude", but "a présenté sa démission": what is somebody's own deed says nothing. */
    private boolean isSubject(State state, int at) {
        if (!(state.ahead.at(at) instanceof NounChunk subject) || subject.time()) {
            return false;
        }
        String noun = subject.head().lemma();
        boolean speaks = subject.isName() || government.isSomebody(subject) || government.canAct(subject);
        boolean own = subject.determiner() == Determiner.POSSESSIVE;
        return speaks || !own || !(government.isAction(noun) || government.isSpeechNoun(noun));
    }
}
