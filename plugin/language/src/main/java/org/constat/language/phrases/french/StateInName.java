package org.constat.language.phrases.french;

import java.util.ArrayList;
import java.util.List;
import org.constat.Word;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.Vocabulary;
import org.constat.language.phrases.Words;
import org.constat.language.phrases.reading.Cursor;
import org.constat.language.words.Morphology;

/** "Le Björn Norvège Halvorsen", "la Norvège Björn Halvorsen": translations put a state where its "of" has been lost. */
final class StateInName {
    private static final int SHORTEST = 3;

    private final Vocabulary vocabulary;

    StateInName(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Returns the place of the one state before the last word of a name whose other words mean nothing; or -1. */
    int find(Cursor cursor, int begin, int end) {
        int found = -1;
        for (int i = begin; i < end && end - begin >= SHORTEST; i++) {
            boolean state = isState(cursor.at(i).lemma());
            boolean other = !state && !vocabulary.senses(cursor.lower(i)).isEmpty();
            if (other || (state && (found >= 0 || i == end - 1))) {
                return -1;
            }
            found = state ? i : found;
        }
        return found;
    }

    private boolean isState(String lemma) {
        return vocabulary.any(lemma, sense -> "country".equals(sense.concept().type()));
    }

    /** Returns the name without the state. */
    static Word name(Cursor cursor, int begin, int end, int state) {
        List<String> words = new ArrayList<>();
        for (int i = begin; i < end; i++) {
            if (i != state) {
                words.add(cursor.at(i).text());
            }
        }
        String name = String.join(" ", words);
        return Word.of(name, name, Word.Kind.NAME);
    }

    static NounChunk state(Cursor cursor, int at) {
        Word name = Words.name(cursor.tokens(), at, at + 1);
        return NounChunk.alone(at, at + 1, name, Morphology.UNKNOWN);
    }
}
