package org.constat.language.sentences.state;

import org.constat.Tense;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;

/**
 * "began a campaign that aims to save 90 bears, after a fire": set apart by a comma, an event is what the whole came after.
 *
 * @since 0.1
 */
public final class EventApart {
    private EventApart() {}

    /** Returns the clause that what a word opens behind a comma goes with: the one around infinitives and descriptions. */
    public static Clause around(State state, int word, String lemma) {
        boolean apart = state.ahead.isMark(word - 1, PunctuationChunk.Kind.COMMA) && isEvent(lemma);
        Clause clause = state.current;
        while (apart && isInside(clause) && clause.parent() != null) {
            clause = clause.parent();
        }
        VerbChunk outer = clause.verb();
        boolean done = outer != null && outer.isFinite() && outer.tense() == Tense.PAST;
        return done ? clause : state.current;
    }

    private static boolean isInside(Clause clause) {
        return clause.isRelative() || clause.kind() == Clause.Kind.INFINITIVE;
    }

    private static boolean isEvent(String lemma) {
        return switch (lemma) {
            case "after", "following", "amid", "despite", "in the wake of" -> true;
            default -> false;
        };
    }
}
