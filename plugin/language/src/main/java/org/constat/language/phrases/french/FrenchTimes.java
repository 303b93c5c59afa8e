package org.constat.language.phrases.french;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.constat.Word;
import org.constat.Word.Kind;
import org.constat.language.phrases.Words;
import org.constat.language.phrases.reading.Cursor;
import org.constat.language.phrases.reading.NounDraft;
import org.constat.language.phrases.reading.NounReader;
import org.constat.language.words.Pos;
import org.jspecify.annotations.Nullable;

/** Knows which French nouns say when or how often, and which only measure ("deux ans de prison"). */
final class FrenchTimes {
    private static final Pattern DECADE = Pattern.compile("(?:1[5-9]|20)?[1-9]0");

    private final NounReader reader;

    FrenchTimes(NounReader reader) {
        this.reader = reader;
    }

    /** Returns whether the noun that has just been read is a time and measures nothing. */
    boolean isTime(Cursor cursor, NounDraft draft) {
        return reader.isTime(cursor, draft.at - 1) && !isMeasure(cursor, draft);
    }

    /** "condamné à deux ans de prison": what is measured in time is no time. */
    private boolean isMeasure(Cursor cursor, NounDraft draft) {
        boolean sentenced =
                draft.begin == 0 || cursor.lower(draft.begin - 1).equals("à") || isBehindVerb(cursor, draft.begin - 1);
        return sentenced
                && draft.number != null
                && !draft.number.ordinal()
                && (cursor.lower(draft.at).equals("de")
                        || cursor.lower(draft.at).equals("d'"))
                && cursor.is(draft.at + 1, Pos.NOUN)
                && !reader.isTime(cursor, draft.at + 1);
    }

    /** "a requis mardi dix ans de prison": with the day between. */
    private boolean isBehindVerb(Cursor cursor, int at) {
        return cursor.isVerb(at) || (cursor.isVerb(at - 1) && reader.isTime(cursor, at));
    }

    /** "les moins de 26 ans", "les plus de 65 ans": those who are so old. */
    static boolean isAgeGroup(Cursor cursor, NounDraft draft) {
        int begin = draft.begin;
        boolean bound = cursor.lower(begin + 1).equals("moins")
                || cursor.lower(begin + 1).equals("plus");
        return bound
                && cursor.lower(begin).equals("les")
                && cursor.lower(begin + 2).equals("de")
                && cursor.lemma(draft.at - 1).equals("an");
    }

    /** "refuse deux fois", but not "deux fois plus de blé". */
    static boolean isHowOften(Cursor cursor, NounDraft draft) {
        String next = cursor.lower(draft.at);
        boolean counted = draft.number != null && !draft.number.ordinal();
        return cursor.lemma(draft.at - 1).equals("fois")
                && (counted || cursor.lower(draft.at - 2).equals("plusieurs"))
                && !next.equals("plus")
                && !next.equals("moins")
                && !next.equals("de");
    }

    /** "la nuit de lundi à mardi": one night. */
    static void betweenDays(Cursor cursor, NounDraft draft, Predicate<String> weekday) {
        boolean between = draft.time
                && cursor.lower(draft.at).equals("de")
                && weekday.test(cursor.lemma(draft.at + 1))
                && cursor.lemma(draft.at + 2).equals("à")
                && weekday.test(cursor.lemma(draft.at + 3));
        if (between) {
            draft.modifiers.add(Words.of(cursor.at(draft.at + 1)));
            draft.modifiers.add(Words.of(cursor.at(draft.at + 3)));
            draft.at += 4;
        }
    }

    /** "le jour J". */
    static void dDay(Cursor cursor, NounDraft draft) {
        if (cursor.lower(draft.at - 1).equals("jour")
                && cursor.has(draft.at)
                && cursor.at(draft.at).text().equals("J")) {
            draft.modifiers.add(Words.of(cursor.at(draft.at)));
            draft.at++;
        }
    }

    /** "deux semaines plus tard", "deux semaines après, …", "quelque temps auparavant". */
    static void laterOrEarlier(Cursor cursor, NounDraft draft) {
        boolean time = draft.time
                || (cursor.lower(draft.at - 1).equals("temps")
                        && cursor.lower(draft.at - 2).equals("quelque"));
        int length = time ? lengthOfLater(cursor, draft.at) : 0;
        if (length > 0) {
            draft.time = true;
            draft.modifiers.add(Words.expression(cursor.tokens(), draft.at, draft.at + length, Kind.ADVERB));
            draft.at += length;
        }
    }

    private static int lengthOfLater(Cursor cursor, int at) {
        return switch (cursor.lower(at)) {
            case "plus" ->
                cursor.lower(at + 1).equals("tard") || cursor.lower(at + 1).equals("tôt") ? 2 : 0;
            case "auparavant" -> 1;
            case "après", "avant" -> cursor.is(at + 1, Pos.PUNCT) ? 1 : 0;
            default -> 0;
        };
    }

    /** Returns "les années 1950" as English names them; null where the noun that has just been read is no decade. */
    static @Nullable Word decade(Cursor cursor, NounDraft draft, Word noun) {
        String figures = cursor.lower(draft.at);
        boolean decade = noun.text().equals("années") && DECADE.matcher(figures).matches();
        if (!decade) {
            return null;
        }
        draft.at++;
        draft.time = true;
        String lemma = (figures.length() == 2 ? "19" + figures : figures) + "s";
        return Word.of(noun.text() + " " + figures, lemma, Kind.OTHER);
    }
}
