package org.constat.language.sentences.mark;

import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;

/** Knows whose words stand behind a colon: "La maire est soulagée : « Nous rouvrons le pont. »" */
final class QuotedBehindColon {
    private static final int LONGEST = 80;

    private final Government government;

    QuotedBehindColon(Government government) {
        this.government = government;
    }

    /** Returns whether a quotation that goes on to the end is what the subject says, who is somebody and reads or hears nothing. */
    boolean isSpoken(State state, Clause before, VerbChunk verb) {
        return state.ahead.isMark(state.index + 1, PunctuationChunk.Kind.QUOTE)
                && before.subjects().size() == 1
                && before.subjects().get(0).conjuncts().isEmpty()
                && isPerson(before.subjects().get(0).chunk())
                && verb.isFinite()
                && !getsWords(verb.lemma())
                && (!verb.passive() || before.arguments().isEmpty())
                && goesOnToEnd(state);
    }

    /** "appelle au calme : « Rien ne prouve le vol », a-t-il dit": the quotation has its own speaker, and is not what the call is for. */
    boolean isSaidBehind(State state) {
        int closed = state.ahead.isMark(state.index + 1, PunctuationChunk.Kind.QUOTE) ? closed(state) : -1;
        return closed > 0
                && state.ahead.isMark(closed + 1, PunctuationChunk.Kind.COMMA)
                && state.ahead.at(closed + 2) instanceof VerbChunk verb
                && verb.isFinite()
                && government.isSpeech(verb.lemma());
    }

    private static int closed(State state) {
        for (int i = state.index + 2; i < state.index + LONGEST; i++) {
            if (state.ahead.isMark(i, PunctuationChunk.Kind.QUOTE)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isPerson(NounChunk noun) {
        return !noun.isNegative() && (government.isSomebody(noun) || noun.isName() || isHeOrShe(noun));
    }

    private static boolean isHeOrShe(NounChunk noun) {
        return switch (noun.head().lemma()) {
            case "il", "elle", "he", "she" -> true;
            default -> false;
        };
    }

    /** "a reçu une lettre : « Partez. »": the words of another. */
    private static boolean getsWords(String verb) {
        return switch (verb) {
            case "recevoir", "lire", "entendre", "découvrir", "trouver", "voir", "citer", "écouter" -> true;
            case "receive", "get", "read", "hear", "find", "see", "quote", "cite" -> true;
            default -> false;
        };
    }

    /** Returns whether nothing but the end follows the quotation, so that nobody else is named who speaks. */
    private static boolean goesOnToEnd(State state) {
        for (int i = state.index + 2; i < state.index + LONGEST; i++) {
            if (state.ahead.isMark(i, PunctuationChunk.Kind.QUOTE)) {
                return state.ahead.at(i + 1) == null || state.ahead.at(i + 2) == null;
            }
        }
        return true;
    }
}
