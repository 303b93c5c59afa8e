package org.constat.language.phrases.reading;

import org.constat.Word;
import org.constat.language.phrases.Vocabulary;
import org.constat.language.phrases.Words;
import org.constat.language.words.Pos;
import org.constat.lexicon.Concept;
import org.constat.lexicon.Sense;

/**
 * Knows nouns and names of several words that the lexicon has an entry for: "prime minister", "oil tanker".
 *
 * @since 0.1
 */
public final class LexiconNouns {
    private final Vocabulary vocabulary;

    LexiconNouns(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Returns how many tokens the noun or name at this place has: those of the longest entry of the lexicon, else 1. */
    int length(Cursor cursor, int at) {
        int known = vocabulary.longest(cursor.tokens(), at, LexiconNouns::isNominal);
        boolean open = known > 1 && cursor.is(at + known - 1, Pos.ADP);
        return known > 1 && !open && !isParted(cursor, at, known) && hasNoun(cursor, at, known) ? known : 1;
    }

    private static boolean isNominal(Sense sense) {
        return (sense.concept().kind() == Concept.Kind.NOUN && sense.form() != Sense.Form.ADJECTIVE)
                || sense.form() == Sense.Form.NOMINALISATION;
    }

    /** "à la rentrée une classe", which is not "la rentrée des classes": another noun begins with its article. */
    private static boolean isParted(Cursor cursor, int at, int length) {
        for (int i = at + 1; i < at + length; i++) {
            if (cursor.lower(i).equals("un") || cursor.lower(i).equals("une")) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasNoun(Cursor cursor, int at, int length) {
        for (int i = at; i < at + length; i++) {
            if (cursor.is(i, Pos.NOUN, Pos.PROPN)) {
                return !cursor.isFinite(at + length - 1);
            }
        }
        return false;
    }

    /** Returns the noun or name of so many tokens as one word. */
    public static Word word(Cursor cursor, int begin, int length) {
        Word.Kind kind = cursor.is(begin, Pos.PROPN) ? Word.Kind.NAME : Word.Kind.NOUN;
        if (length == 1) {
            return Words.of(cursor.at(begin), kind);
        }
        return kind == Word.Kind.NAME && !cursor.is(begin + length - 1, Pos.NOUN)
                ? Words.name(cursor.tokens(), begin, begin + length)
                : Words.expression(cursor.tokens(), begin, begin + length, Word.Kind.NOUN);
    }
}
