package org.constat.language.sentences.verb;

import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.ConnectorChunk;
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

/**
 * Tells a verb that says who speaks ("…", a déclaré le maire).
 *
 * @since 0.1
 */
public final class SpeakerVerb {
    private final Government government;

    SpeakerVerb(Government government) {
        this.government = government;
    }

    /** "…", a déclaré le maire; "…, a-t-il ajouté". */
    boolean isSpeakers(State state, VerbChunk verb) {
        boolean boundary = state.isAfterQuoteOrComma() || state.isAfterMark(PunctuationChunk.Kind.DASH);
        if (!boundary
                || verb.passive()
                || verb.negative()
                || state.index < 2
                || isInsideRelative(state)
                || opensQuotation(state)
                || isAwaited(state)) {
            return false;
        }
        boolean quoted = state.isAfterMark(PunctuationChunk.Kind.QUOTE)
                || state.ahead.isMark(state.index - 2, PunctuationChunk.Kind.QUOTE);
        boolean speaks = government.isSpeech(verb.lemma()) || quoted || reacts(state, verb) || shows(state, verb);
        if (verb.subject() != null) {
            return speaks || state.root().verb() != null;
        }
        boolean awaited = anyAwaits(state.current)
                && !isInsideQuotation(state, quoted)
                && !(quoted && state.isBehindWholeQuotation())
                && !ParentheticSpeaker.is(state);
        return speaks && !awaited && subjectFollows(state) && !shared(state);
    }

    /** "Le maire a demandé : « Peut-on pêcher ici ? »": what is said begins with its verb. */
    private static boolean opensQuotation(State state) {
        return state.isAfterMark(PunctuationChunk.Kind.QUOTE)
                && state.ahead.isMark(state.index - 2, PunctuationChunk.Kind.COLON);
    }

    /** '"…," the owner, Ned Hall, told reporters': who speaks has been named. */
    private static boolean isAwaited(State state) {
        return state.current.kind() == Clause.Kind.SPEAKER
                && state.current.verb() == null
                && !state.current.subjects().isEmpty();
    }

    /** "Les ventes montent, s'est réjouie sa directrice": at the end, and with nobody before it to do so. */
    private boolean reacts(State state, VerbChunk verb) {
        int at = behindTime(state);
        return government.isFrench()
                && government.isReacting(verb.lemma())
                && state.root().verb() != null
                && state.ahead.at(at) instanceof NounChunk subject
                && !subject.time()
                && (government.isSomebody(subject) || government.canAct(subject))
                && HostOfParticiple.agrees(subject.morphology(), verb.agreement())
                && state.ahead.endsClauseSoon(at + 1);
    }

    /** "s'est réjouie lundi sa directrice": when they say so stands before who does. */
    private static int behindTime(State state) {
        return state.ahead.at(state.index + 1) instanceof NounChunk noun && noun.time()
                ? state.index + 2
                : state.index + 1;
    }

    /** "Les loyers montent, montrent des chiffres officiels". */
    private boolean shows(State state, VerbChunk verb) {
        return government.isFrench()
                && state.root().verb() != null
                && ShownByDocument.is(verb, state.ahead.at(state.index + 1))
                && state.ahead.endsClauseSoon(state.index + 2);
    }

    /** "qui, selon lui, « a fermé le port »": the verb that the pronoun awaits. */
    private static boolean isInsideRelative(State state) {
        return state.current.kind() == Clause.Kind.SUBJECT_RELATIVE && state.current.verb() == null;
    }

    /** "The kiln," said the potter, "is cold": the quotation goes on behind who speaks. */
    private static boolean isInsideQuotation(State state, boolean quoted) {
        for (int i = state.index + 1; quoted && i < state.index + 8; i++) {
            if (state.ahead.isMark(i, PunctuationChunk.Kind.QUOTE)) {
                return true;
            }
            if (state.ahead.at(i) instanceof VerbChunk) {
                return false;
            }
        }
        return false;
    }

    private static boolean shared(State state) {
        int quote = state.isAfterMark(PunctuationChunk.Kind.QUOTE) ? state.index - 1 : state.index;
        return state.ahead.follows(quote, ConnectorChunk.Kind.COORDINATOR);
    }

    private static boolean anyAwaits(Clause from) {
        for (Clause clause = from; clause != null; clause = clause.parent()) {
            if (clause.awaitsVerb() && !clause.subjects().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static boolean subjectFollows(State state) {
        for (int i = state.index + 1; i < state.index + 6; i++) {
            if (state.ahead.at(i) instanceof NounChunk noun
                    && !noun.time()
                    && (!(state.ahead.at(i - 1) instanceof PrepositionChunk)
                            || isSome(state.ahead.at(i - 1), i - 2 == state.index))) {
                return !noun.isPronoun() || i == state.index + 1;
            }
            if (state.ahead.at(i) instanceof ConnectorChunk || state.ahead.at(i) instanceof VerbChunk) {
                return false;
            }
        }
        return false;
    }

    /** "…, ont dit des voisins": an article that looks like a preposition. */
    public static boolean isSome(@Nullable Chunk chunk, boolean behindVerb) {
        return behindVerb
                && chunk instanceof PrepositionChunk preposition
                && preposition.lemma().equals("de")
                && preposition.article();
    }

    static void speaker(State state, VerbChunk verb) {
        Clause speaker = new Clause(Clause.Kind.SPEAKER, null, "", null);
        speaker.verb(verb);
        if (verb.subject() != null) {
            speaker.subject(new Nominal(verb.subject()));
        }
        state.speak(speaker);
    }
}
