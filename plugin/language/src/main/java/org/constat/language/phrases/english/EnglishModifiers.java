package org.constat.language.phrases.english;

import java.math.BigDecimal;
import org.constat.Quantity.Bound;
import org.constat.Word.Kind;
import org.constat.language.phrases.Words;
import org.constat.language.phrases.reading.Cursor;
import org.constat.language.phrases.reading.LexiconNouns;
import org.constat.language.phrases.reading.NounDraft;
import org.constat.language.phrases.reading.NounReader;
import org.constat.language.phrases.reading.Numeral;
import org.constat.language.phrases.reading.NumeralReader;
import org.constat.language.phrases.reading.ProperNouns;
import org.constat.language.words.Pos;
import org.constat.lexicon.Sense;

/** Reads what stands before the head of an English noun: adjectives, names, numbers and other nouns. */
final class EnglishModifiers {
    private final NounReader reader;
    private final NumeralReader numerals;

    EnglishModifiers(NounReader reader, NumeralReader numerals) {
        this.reader = reader;
        this.numerals = numerals;
    }

    /** Reads names of several words and fixed expressions as one. */
    void read(Cursor cursor, NounDraft draft, int begin, int end) {
        int at = begin;
        while (at < end) {
            at += read(cursor, draft, at, end, region(cursor, at));
        }
    }

    private int read(Cursor cursor, NounDraft draft, int at, int end, int region) {
        int length = Math.min(length(cursor, at), end - at);
        if (region > 1 && region <= end - at) {
            draft.modifiers.add(Words.expression(cursor.tokens(), at, at + region, Kind.ADJECTIVE));
            return region;
        }
        int numbered = NumberedNames.endBeforeNoun(cursor, at, end);
        if (numbered > 0) {
            draft.modifiers.add(Words.name(cursor.tokens(), at, numbered));
            return numbered - at;
        }
        if (length > 1) {
            draft.modifiers.add(LexiconNouns.word(cursor, at, length));
        } else if (cursor.is(at, Pos.NUM) && draft.number == null) {
            number(cursor, draft, at);
        } else if (!cursor.is(at, Pos.PUNCT, Pos.CCONJ) && !isFewOfPeriod(cursor, at)) {
            draft.modifiers.add(Words.of(cursor.at(at)));
        }
        return length;
    }

    /** "Latin American", "North Korean": how many words say where. */
    private int region(Cursor cursor, int at) {
        return reader.vocabulary().longest(cursor.tokens(), at, EnglishModifiers::isOfRegion);
    }

    static boolean isOfRegion(Sense sense) {
        return sense.form() == Sense.Form.ADJECTIVE && sense.concept().isPlace();
    }

    /** "the next few days": the days to come, be they few or not. */
    private static boolean isFewOfPeriod(Cursor cursor, int at) {
        boolean period = switch (cursor.lower(at - 1)) {
            case "next", "last", "past", "coming" -> true;
            default -> false;
        };
        return period && cursor.lower(at).equals("few");
    }

    private int length(Cursor cursor, int at) {
        int name = cursor.is(at, Pos.PROPN) ? ProperNouns.end(cursor, at) - at : 1;
        return Math.max(name, reader.lengthOfNoun(cursor, at));
    }

    private void number(Cursor cursor, NounDraft draft, int at) {
        Numeral number = cursor.lower(at).matches("(19|20)\\d\\d") ? null : numerals.read(cursor.tokens(), at);
        BigDecimal value = number == null ? null : number.value();
        if (value == null) {
            draft.modifiers.add(Words.of(cursor.at(at), Kind.OTHER));
        } else {
            draft.number = new Numeral(value, Bound.EXACT, false, at + 1);
        }
    }
}
