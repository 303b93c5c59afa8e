package org.constat.language.phrases.chunker;

import org.constat.language.phrases.PhraseTable.Entry;
import org.constat.language.phrases.reading.Cursor;
import org.constat.language.phrases.reading.DeterminerReader;
import org.constat.language.phrases.reading.Plea;
import org.constat.language.words.Pos;
import org.jspecify.annotations.Nullable;

/** Knows whether words that can be an adverb are used as one here ("atterrit d'urgence", not "une aide d'urgence"). */
final class AdverbUse {
    private AdverbUse() {}

    static boolean isAdverb(Cursor cursor, int at, @Nullable Entry entry) {
        boolean degree = entry != null
                && entry.value().equals("LINK")
                && cursor.is(at + 1, Pos.ADJ, Pos.ADV)
                && !isOfSentence(cursor.lower(at));
        return entry != null
                && !isOfInfinitive(cursor, at)
                && !Plea.isNegatedAt(cursor, at)
                && !DeterminerReader.isNone(cursor, at)
                && !isNounOfMore(cursor, at, entry)
                && !isOfNoun(cursor, at, entry)
                && !(entry.text().equals("à savoir") && isToKnow(cursor, at))
                && !isQuantity(cursor, at, entry)
                && !(entry.text().equals("more than") && !isDoneMore(cursor, at))
                && !isDegreeOfNext(cursor, at, entry)
                && isAsWritten(cursor, at, entry)
                && (entry.words().size() > 1 || !degree)
                && (entry.words().size() > 1
                        || cursor.is(at, Pos.ADV, Pos.PART, Pos.INTJ, Pos.X)
                        || (cursor.is(at, Pos.NOUN) && entry.value().equals("TIME")));
    }

    /** "chose not to sell"; but "wrote to Lund and not to the mayor" takes the mayor out. */
    private static boolean isOfInfinitive(Cursor cursor, int at) {
        return cursor.lower(at).equals("not")
                && cursor.lower(at + 1).equals("to")
                && !cursor.is(at + 2, Pos.DET, Pos.PROPN);
    }

    /** "La baignade est pourtant interdite", "is therefore illegal": no degree of the adjective. */
    private static boolean isOfSentence(String adverb) {
        return switch (adverb) {
            case "pourtant", "cependant", "toutefois", "néanmoins", "donc", "finalement", "enfin", "ensuite" -> true;
            case "however", "therefore", "nevertheless", "nonetheless", "thus", "moreover", "finally", "meanwhile" ->
                true;
            default -> false;
        };
    }

    /** "more than doubled": how much something changed, and nothing that is counted or compared. */
    private static boolean isDoneMore(Cursor cursor, int at) {
        return cursor.is(at, Pos.ADV) && cursor.is(at + 1, Pos.ADV) && cursor.is(at + 2, Pos.VERB);
    }

    /** "cherche à savoir qui": the infinitive, and not what spells out who is meant. */
    private static boolean isToKnow(Cursor cursor, int at) {
        return !cursor.is(at - 1, Pos.PUNCT) || !cursor.is(at + 2, Pos.DET, Pos.PROPN, Pos.NUM, Pos.NOUN, Pos.ADJ);
    }

    /** "any more wells", "almost all trains", "almost doubled": how many, and neither for how long nor whether at all. */
    private static boolean isQuantity(Cursor cursor, int at, Entry entry) {
        boolean more = entry.text().equals("any more")
                && cursor.is(at + 2, Pos.NOUN, Pos.ADJ, Pos.PROPN)
                && !cursor.is(at + 2, Pos.ADV);
        boolean all = switch (cursor.lower(at + 1)) {
            case "all", "every", "everyone", "everything", "everybody", "half", "twice", "as", "double" -> true;
            default -> false;
        };
        boolean multiplied = switch (cursor.lemma(at + 1)) {
            case "double", "treble", "triple", "quadruple", "halve" -> true;
            default -> false;
        };
        boolean some = entry.text().equals("not") && isUniversalDenied(cursor, at);
        return more
                || some
                || ((all || multiplied)
                        && (entry.text().equals("almost") || entry.text().equals("nearly")));
    }

    /** "Not all towns pay": so many do not, and none that does is spoken of; but "is not all bad". */
    private static boolean isUniversalDenied(Cursor cursor, int at) {
        boolean universal =
                cursor.lower(at + 1).equals("all") || cursor.lower(at + 1).equals("every");
        return universal
                && !cursor.isVerb(at - 1)
                && (cursor.is(at + 2, Pos.NOUN, Pos.ADJ, Pos.PROPN, Pos.DET)
                        || cursor.lower(at + 2).equals("of"));
    }

    /** "une aide d'urgence" is of a kind, "atterrit d'urgence" how it is done. */
    private static boolean isOfNoun(Cursor cursor, int at, Entry entry) {
        boolean self = entry.text().endsWith("-même") || entry.text().endsWith("-mêmes");
        return entry.text().startsWith("d' ")
                && !self
                && !cursor.isVerb(at - 1)
                && cursor.is(at - 1, Pos.NOUN, Pos.ADJ);
    }

    /** "des élus de plus haut rang", "dispose de plus de soldats". */
    private static boolean isDegreeOfNext(Cursor cursor, int at, Entry entry) {
        boolean high = cursor.is(at + 2, Pos.ADJ) && cursor.is(at + 3, Pos.NOUN);
        return entry.text().equals("de plus") && (high || cursor.lemma(at + 2).equals("de"));
    }

    /** "lié à la baisse des effectifs" says of what. */
    private static boolean isNounOfMore(Cursor cursor, int at, Entry entry) {
        boolean of = switch (cursor.lower(at + entry.words().size())) {
            case "de", "d'", "du", "des" -> true;
            default -> false;
        };
        return of && entry.text().startsWith("à la ");
    }

    /** "de nouveaux accords" is not "de nouveau". */
    private static boolean isAsWritten(Cursor cursor, int at, Entry entry) {
        for (int i = 0; i < entry.words().size(); i++) {
            String text = cursor.lower(at + i);
            if (!text.equals(entry.words().get(i)) && !text.endsWith("'") && !cursor.is(at + i, Pos.ADP, Pos.PRON)) {
                return false;
            }
        }
        return true;
    }
}
