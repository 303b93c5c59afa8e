package org.constat.language.phrases.english;

import org.constat.Word.Kind;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.Words;
import org.constat.language.phrases.reading.Cursor;
import org.constat.language.phrases.reading.HalfBehindUnit;
import org.constat.language.phrases.reading.NounDraft;
import org.constat.language.phrases.reading.NounReader;
import org.constat.language.words.Morphology.GrammaticalNumber;
import org.constat.language.words.Pos;

/** Knows which English nouns say when or how often something is: "two days ago", "failed three times". */
final class EnglishTimes {
    private final NounReader reader;

    EnglishTimes(NounReader reader) {
        this.reader = reader;
    }

    /** Notes whether the noun just read is a time, and takes the adverb behind it. */
    void read(Cursor cursor, NounDraft draft, int head, int last) {
        boolean alone = draft.at - head == 1 || isOtherDay(cursor, head);
        boolean time = (alone && reader.isTime(cursor, last)) || isHowOften(cursor, draft, last);
        draft.time = (time && !isFilled(cursor, draft)) || isDeadline(cursor, draft, last);
        HalfBehindUnit.read(cursor, draft);
        if (draft.time && isAgo(cursor, draft)) {
            draft.modifiers.add(Words.of(cursor.at(draft.at), Kind.ADVERB));
            draft.at++;
        }
    }

    /** "by the agreed date". */
    private static boolean isDeadline(Cursor cursor, NounDraft draft, int noun) {
        boolean date = cursor.lower(noun).equals("date") || cursor.lower(noun).equals("deadline");
        return date && cursor.lower(draft.begin - 1).equals("by");
    }

    /** "the next day". */
    private static boolean isOtherDay(Cursor cursor, int at) {
        return switch (cursor.lower(at)) {
            case "next", "following", "same" -> true;
            default -> false;
        };
    }

    /** "failed three times", but not "four times the volume" nor "three times as many". */
    private static boolean isHowOften(Cursor cursor, NounDraft draft, int last) {
        return draft.number != null
                && !draft.number.ordinal()
                && draft.modifiers.isEmpty()
                && cursor.lower(last).equals("times")
                && !isCompared(cursor, last + 1);
    }

    /** "times the volume", "times as many", "times higher", but not "times last year". */
    private static boolean isCompared(Cursor cursor, int at) {
        return switch (cursor.lower(at)) {
            case "last", "next", "this", "that", "each", "every", "a" -> false;
            case "the", "as", "more", "less", "higher", "lower", "larger", "bigger", "faster", "its", "their" -> true;
            default -> cursor.is(at, Pos.ADJ, Pos.DET);
        };
    }

    /** "two days ago", "24 hours later", "the day before", but not "the day before the vote". */
    private static boolean isAgo(Cursor cursor, NounDraft draft) {
        boolean counted = draft.number != null || draft.determiner != Determiner.NONE;
        return switch (cursor.lower(draft.at)) {
            case "ago" -> true;
            case "later", "earlier" -> counted;
            case "before", "after" -> counted && cursor.is(draft.at + 1, Pos.PUNCT);
            default -> false;
        };
    }

    /** "months of argument", "a week of protests": what fills a time, and not when something is. */
    private boolean isFilled(Cursor cursor, NounDraft draft) {
        return isSpan(cursor.lemma(draft.at - 1))
                && isSome(draft)
                && !cursor.is(draft.begin - 1, Pos.ADP)
                && cursor.lower(draft.at).equals("of")
                && cursor.is(draft.at + 1, Pos.NOUN, Pos.ADJ)
                && !reader.isTime(cursor, draft.at + 1);
    }

    private static boolean isSpan(String noun) {
        return switch (noun) {
            case "minute", "hour", "day", "week", "month", "year", "decade" -> true;
            default -> false;
        };
    }

    private static boolean isSome(NounDraft draft) {
        return draft.number != null
                || draft.determiner == Determiner.INDEFINITE
                || draft.morphology.number() == GrammaticalNumber.PLURAL;
    }
}
