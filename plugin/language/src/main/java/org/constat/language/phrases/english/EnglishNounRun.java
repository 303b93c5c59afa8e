package org.constat.language.phrases.english;

import org.constat.language.phrases.Tables;
import org.constat.language.phrases.Tables.Category;
import org.constat.language.phrases.Words;
import org.constat.language.phrases.reading.Cursor;
import org.constat.language.phrases.reading.NounReader;
import org.constat.language.phrases.reading.Numeral;
import org.constat.language.phrases.reading.NumeralReader;
import org.constat.language.words.Morphology;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Pos;

/** Finds how far the adjectives, names and nouns of one English noun phrase run, and where another one starts. */
final class EnglishNounRun {
    private final NounReader reader;
    private final Tables tables;
    private final NumeralReader numerals;

    EnglishNounRun(NounReader reader, Tables tables, NumeralReader numerals) {
        this.reader = reader;
        this.tables = tables;
        this.numerals = numerals;
    }

    /** "by 7 to 2 last week": the number stands by itself. */
    boolean isOtherTime(Cursor cursor, int at) {
        boolean pointed = switch (cursor.lower(at)) {
            case "last", "this", "next", "every" -> true;
            default -> false;
        };
        boolean month = tables.has(Category.MONTH, cursor.lower(at + 1)) && cursor.isCapitalised(at + 1);
        return pointed && (month || reader.isTime(cursor, at + 1));
    }

    /** Returns the last noun of the run of words before it, or -1. */
    int lastNoun(Cursor cursor, int at) {
        int last = -1;
        int i = at;
        while ((continues(cursor, i, last >= 0)
                        || (last < 0 && (listsAdjectives(cursor, at, i) || listsAdjectives(cursor, at, i + 1))))
                && !startsAnother(cursor, at, i, last)) {
            last = isNounOrOne(cursor, i) ? i : last;
            i++;
        }
        return last;
    }

    /** "a long, cold winter": behind an article, and with the noun still to come. */
    private static boolean listsAdjectives(Cursor cursor, int begin, int comma) {
        return comma > begin
                && cursor.lower(comma).equals(",")
                && cursor.is(comma - 1, Pos.ADJ)
                && cursor.is(comma + 1, Pos.ADJ)
                && (cursor.is(begin - 1, Pos.DET, Pos.ADP, Pos.NUM)
                        || cursor.lower(begin - 1).equals("'s"))
                && leadsToNoun(cursor, comma + 1);
    }

    private static boolean isNounOrOne(Cursor cursor, int at) {
        return cursor.is(at, Pos.NOUN, Pos.PROPN, Pos.SYM) || isOne(cursor, at);
    }

    /** "the old one". */
    private static boolean isOne(Cursor cursor, int at) {
        return cursor.is(at - 1, Pos.ADJ)
                && (cursor.lower(at).equals("one") || cursor.lower(at).equals("ones"));
    }

    private boolean startsAnother(Cursor cursor, int begin, int at, int last) {
        return last >= 0
                && (isOtherTime(cursor, at)
                        || SubjectBehindSpan.begins(cursor, at, last, reader)
                        || SpanBehindNoun.begins(cursor, at, last, reader)
                        || isWeekday(cursor, at, last)
                        || isAmount(cursor, at, last)
                        || countsBehindPlace(cursor, begin, at, last)
                        || isGift(cursor, begin, at, last)
                        || isRoleOfJudged(cursor, begin, at));
    }

    private boolean isWeekday(Cursor cursor, int at, int last) {
        return cursor.is(at, Pos.NOUN, Pos.PROPN, Pos.SYM)
                && reader.isTime(cursor, at)
                && !reader.isTime(cursor, last)
                && cursor.is(last, Pos.NOUN)
                && tables.has(Category.WEEKDAY, cursor.lower(at));
    }

    /** "fines the bank 9 million euros": a number behind a common noun, or a sum behind any, counts something else. */
    private boolean isAmount(Cursor cursor, int at, int last) {
        boolean currency = cursor.is(at, Pos.SYM)
                && !cursor.lower(at).equals("%")
                && !cursor.lower(at).equals("&");
        Numeral number = cursor.is(at, Pos.NUM) ? numerals.read(cursor.tokens(), at) : null;
        boolean common = cursor.is(last, Pos.NOUN) && !cursor.isCapitalised(last);
        boolean large = number != null && number.end() > at + 1;
        return currency || (number != null && (common || large) && !isRank(cursor, at));
    }

    /** "In Orsk 12 soldiers died": a name behind the preposition that opens the sentence, and who is counted. */
    private static boolean countsBehindPlace(Cursor cursor, int begin, int at, int last) {
        return begin == 1
                && cursor.is(0, Pos.ADP)
                && cursor.is(last, Pos.PROPN)
                && cursor.is(at, Pos.NUM)
                && cursor.is(at + 1, Pos.NOUN)
                && (isPlural(cursor, at + 1) || cursor.lower(at + 1).equals("people"));
    }

    /** "a magnitude 6.2 earthquake", "a category 4 storm": the number says how strong what follows is. */
    private static boolean isRank(Cursor cursor, int at) {
        boolean ranked = switch (cursor.lower(at - 1)) {
            case "magnitude", "category", "level", "phase", "stage", "grade", "class", "type", "tier", "size" -> true;
            default -> false;
        };
        return ranked && cursor.is(at + 1, Pos.NOUN);
    }

    /** "gives Ann Holm leverage", "offers farmers cheap loans": what somebody gets. */
    private boolean isGift(Cursor cursor, int begin, int at, int last) {
        int verb = cursor.is(begin - 1, Pos.DET, Pos.NUM) ? begin - 2 : begin - 1;
        boolean compound = cursor.is(at, Pos.NOUN) && isPlural(cursor, at) && cursor.is(at + 1, Pos.NOUN);
        boolean given = last == at - 1
                && !compound
                && cursor.is(verb, Pos.VERB)
                && tables.has(Category.GIVING, cursor.lemma(verb))
                && cursor.is(at, Pos.NOUN, Pos.ADJ, Pos.NUM)
                && !cursor.isCapitalised(at)
                && leadsToNoun(cursor, at);
        if (!given) {
            return false;
        }
        boolean more = cursor.lower(at).equals("more") || cursor.lower(at).equals("fewer");
        if (more && reader.vocabulary().isBeing(cursor.lemma(last))) {
            return true;
        }
        boolean many = cursor.is(last, Pos.NOUN)
                && isPlural(cursor, last)
                && (reader.vocabulary().isBeing(cursor.lemma(last))
                        || cursor.lemma(verb).equals("give"));
        return many
                || (cursor.is(last, Pos.PROPN)
                        && (cursor.lemma(verb).equals("give")
                                || isLand(cursor, begin, last)
                                || (cursor.is(at, Pos.NUM) && isPromise(cursor.lemma(verb)))));
    }

    /** "offers Norland 20 buses", but "sells Boeing 737 parts". */
    private static boolean isPromise(String verb) {
        return switch (verb) {
            case "offer", "award", "grant", "promise", "pay", "lend", "owe" -> true;
            default -> false;
        };
    }

    /** "wins Norland fame", but "wins the Vienna competition": few lands have an article. */
    private boolean isLand(Cursor cursor, int begin, int last) {
        boolean determined = cursor.is(begin - 1, Pos.DET);
        boolean many = begin < last || cursor.lower(last).endsWith("s");
        return (!determined || many) && reader.vocabulary().isPlace(Words.text(cursor.tokens(), begin, last + 1));
    }

    /** "elects Ann Holm president", "names Ann Holm head coach": what somebody becomes. */
    private boolean isRoleOfJudged(Cursor cursor, int begin, int at) {
        boolean judged = tables.has(Category.JUDGE, cursor.lemma(begin - 1)) && cursor.is(begin - 1, Pos.VERB);
        if (!judged || !cursor.is(at - 1, Pos.PROPN) || !cursor.is(at, Pos.NOUN, Pos.ADJ)) {
            return false;
        }
        int end = at;
        while (cursor.is(end, Pos.NOUN, Pos.ADJ)) {
            end++;
        }
        return !cursor.is(end, Pos.PROPN) && cursor.is(end - 1, Pos.NOUN) && reader.isRole(cursor.lemma(end - 1));
    }

    private boolean continues(Cursor cursor, int at, boolean afterNoun) {
        if (isOne(cursor, at)) {
            return true;
        }
        if (cursor.lower(at).equals("worth") && cursor.is(at, Pos.ADJ)) {
            return false;
        }
        if (cursor.is(at, Pos.NOUN, Pos.PROPN, Pos.SYM)) {
            boolean adverb = "TIME".equals(tables.value(Category.ADVERB, cursor.lower(at)));
            return !(afterNoun && (adverb || tables.has(Category.WEEKDAY, cursor.lower(at))));
        }
        if (cursor.is(at, Pos.ADJ, Pos.NUM)) {
            boolean second = afterNoun
                    && cursor.is(at, Pos.NUM)
                    && !isRank(cursor, at)
                    && (isCommonNoun(cursor, at - 1) || countsTimes(cursor, at + 1));
            return !second && leadsToNoun(cursor, at + 1);
        }
        boolean participle = cursor.is(at, Pos.VERB)
                && (cursor.mood(at) == Mood.PAST_PARTICIPLE || cursor.mood(at) == Mood.PRESENT_PARTICIPLE);
        boolean adverb = cursor.is(at, Pos.ADV) && cursor.is(at + 1, Pos.ADJ);
        boolean ampersand =
                cursor.lower(at).equals("&") && cursor.is(at - 1, Pos.PROPN) && cursor.is(at + 1, Pos.PROPN);
        boolean joint = isHyphen(cursor, at)
                || ampersand
                || joinsModifiers(cursor, at)
                || JointNames.joins(cursor, at, reader.vocabulary());
        return (!afterNoun && (participle || adverb || joint) && leadsToNoun(cursor, at + 1))
                || (joint && leadsToNoun(cursor, at + 1));
    }

    /** "met Ann Holm three times", "left Lund two years ago": how often, or when. */
    private boolean countsTimes(Cursor cursor, int at) {
        return tables.has(Category.TIME_NOUN, cursor.lemma(at))
                || cursor.lower(at).equals("times");
    }

    /** "The Heron 2 rocket": a capital inside a sentence makes a name of any noun. */
    private static boolean isCommonNoun(Cursor cursor, int at) {
        return cursor.is(at, Pos.NOUN) && !(at > 0 && cursor.isCapitalised(at));
    }

    /** "old and new members", "oil and gas imports", "EU or UN money": what stands before one noun together. */
    private boolean joinsModifiers(Cursor cursor, int at) {
        if (!cursor.is(at, Pos.CCONJ)) {
            return false;
        }
        boolean adjectives = cursor.is(at - 1, Pos.ADJ) && cursor.is(at + 1, Pos.ADJ);
        boolean peoples = isOfPlace(cursor, at - 1) && isOfPlace(cursor, at + 1) && leadsToCommonNoun(cursor, at + 2);
        boolean common = cursor.is(at + 2, Pos.NOUN)
                && isPlural(cursor, at + 2)
                && isStuff(cursor, at - 1)
                && isStuff(cursor, at + 1);
        boolean acronyms = isAcronym(cursor, at - 1) && isAcronym(cursor, at + 1) && leadsToCommonNoun(cursor, at + 2);
        return adjectives || peoples || common || acronyms;
    }

    private static boolean leadsToCommonNoun(Cursor cursor, int at) {
        return cursor.is(at, Pos.NOUN, Pos.ADJ) && leadsToNoun(cursor, at);
    }

    private static boolean isPlural(Cursor cursor, int at) {
        return cursor.at(at).morphology().number() == Morphology.GrammaticalNumber.PLURAL;
    }

    /** A singular noun without an article that names nobody: "Norwegian oil and gas imports", not "the mayor and party members", "heavy rain and power cuts". */
    private boolean isStuff(Cursor cursor, int at) {
        return cursor.is(at, Pos.NOUN)
                && (at == 0 || !cursor.isCapitalised(at))
                && !isPlural(cursor, at)
                && !reader.vocabulary().isBeing(cursor.lemma(at))
                && (!cursor.is(at - 1, Pos.ADJ) || cursor.isCapitalised(at - 1));
    }

    /** "Baltic and Nordic states": two adjectives, though the tagger may take one for a name. */
    private boolean isOfPlace(Cursor cursor, int at) {
        return cursor.is(at, Pos.ADJ, Pos.PROPN)
                && reader.vocabulary().any(cursor.lower(at), EnglishModifiers::isOfRegion);
    }

    private static boolean isAcronym(Cursor cursor, int at) {
        String text = cursor.has(at) ? cursor.at(at).text() : "";
        return cursor.is(at, Pos.PROPN) && text.length() > 1 && text.chars().allMatch(Character::isUpperCase);
    }

    /** A mark between spaces is a dash. */
    private static boolean isHyphen(Cursor cursor, int at) {
        return cursor.lower(at).equals("-")
                && cursor.has(at - 1)
                && cursor.at(at - 1).span().end() == cursor.at(at).span().begin();
    }

    /** "Belgian and Dutch police". */
    private static boolean joinsAdjectives(Cursor cursor, int at) {
        return cursor.is(at, Pos.CCONJ) && cursor.is(at - 1, Pos.ADJ) && cursor.is(at + 1, Pos.ADJ);
    }

    static boolean leadsToNoun(Cursor cursor, int from) {
        int at = from;
        while (cursor.is(at, Pos.ADJ, Pos.NUM)
                || isHyphen(cursor, at)
                || joinsAdjectives(cursor, at)
                || isPercent(cursor, at)) {
            at++;
        }
        return cursor.is(at, Pos.NOUN, Pos.PROPN) || (at == from && isOne(cursor, at));
    }

    /** "the remaining 30% stake". */
    private static boolean isPercent(Cursor cursor, int at) {
        return cursor.lower(at).equals("%") && cursor.is(at - 1, Pos.NUM);
    }
}
