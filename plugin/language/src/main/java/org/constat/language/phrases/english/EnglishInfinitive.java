package org.constat.language.phrases.english;

import org.constat.language.phrases.Vocabulary;
import org.constat.language.phrases.reading.Cursor;
import org.constat.language.phrases.reading.VerbDraft;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Pos;

/** Reads the mark of an infinitive: "to", "not to", "to finally". */
final class EnglishInfinitive {
    private final Vocabulary vocabulary;

    EnglishInfinitive(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** "to", "not to", "to finally": read with the verb that follows. */
    boolean take(Cursor cursor, VerbDraft draft) {
        int at = draft.at;
        boolean negated = cursor.lower(at).equals("not");
        at += negated ? 1 : 0;
        if (!cursor.lower(at).equals("to")) {
            return false;
        }
        at += cursor.is(at + 1, Pos.ADV) ? 2 : 1;
        boolean infinitive = isMistaggedInfinitive(cursor, at)
                || (cursor.isVerb(at)
                        && (cursor.mood(at) == Mood.INFINITIVE
                                || cursor.mood(at) == Mood.NONE
                                || cursor.lower(at).equals(cursor.lemma(at))));
        if (infinitive) {
            draft.negative = negated;
            draft.at = at;
        }
        return infinitive;
    }

    /** "ready to resume talks": behind an adjective or verb, and with a noun to come, a noun is none. */
    private boolean isMistaggedInfinitive(Cursor cursor, int at) {
        return cursor.is(at, Pos.NOUN)
                && cursor.lower(at).equals(cursor.lemma(at))
                && cursor.is(at - 2, Pos.ADJ, Pos.VERB)
                && cursor.is(at + 1, Pos.NOUN, Pos.ADJ, Pos.DET, Pos.PROPN)
                && vocabulary.isRelation(cursor.lemma(at));
    }
}
