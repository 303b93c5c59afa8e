package org.constat.language.phrases;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.constat.Word;
import org.constat.Word.Kind;
import org.constat.language.phrases.Tables.Category;
import org.constat.language.quantities.Numerals;
import org.constat.language.words.Morphology.GrammaticalNumber;
import org.constat.language.words.Pos;
import org.jspecify.annotations.Nullable;

/** Reads English nouns: adjectives, names and other nouns stand before, the last noun is the head. */
final class EnglishNounReader extends NounReader {
    private final NumeralReader numerals;
    private final EnglishSums sums;
    private final EnglishModifiers modifiers;
    private final EnglishNounRun run;

    EnglishNounReader(Tables tables, Vocabulary vocabulary) {
        super(tables, vocabulary, new NumeralReader(tables, Numerals.english()));
        this.numerals = new NumeralReader(tables, Numerals.english());
        this.sums = new EnglishSums(tables, numerals);
        this.modifiers = new EnglishModifiers(this, numerals);
        this.run = new EnglishNounRun(this, tables, numerals);
    }

    @Override
    @Nullable
    NounChunk read(Cursor cursor, int at) {
        NounChunk chunk = sums.read(cursor, at);
        chunk = chunk == null ? multiple(cursor, at) : chunk;
        chunk = chunk == null ? super.read(cursor, at) : chunk;
        while (chunk != null && isPossessiveMark(cursor, chunk.end())) {
            NounChunk owned = owned(cursor, chunk);
            if (owned == null) {
                return chunk;
            }
            chunk = owned;
        }
        return chunk;
    }

    /** "four times the volume", "twice that price", "more than half the country": so many times what is named. */
    private @Nullable NounChunk multiple(Cursor cursor, int begin) {
        PhraseTable.Entry bound = tables.find(Category.BOUND, cursor.tokens(), begin);
        int first = bound == null ? begin : begin + bound.words().size();
        boolean twice =
                cursor.lower(first).equals("twice") || cursor.lower(first).equals("half");
        Numeral number = twice ? null : numerals.read(cursor.tokens(), first);
        int at = twice ? first + 1 : number == null ? -1 : number.end() + 1;
        boolean times = twice || (number != null && cursor.lower(number.end()).equals("times"));
        NounChunk one = times && cursor.is(at, Pos.DET) ? super.read(cursor, at) : null;
        if (one == null || one.time()) {
            return null;
        }
        String factor = Words.text(cursor.tokens(), begin, at);
        List<Word> modifiers = new ArrayList<>(one.modifiers());
        modifiers.add(0, Word.of(factor, factor.toLowerCase(Locale.ROOT), Kind.OTHER));
        return one.from(begin, modifiers);
    }

    private static boolean isPossessiveMark(Cursor cursor, int at) {
        String text = cursor.lower(at);
        boolean ownsNoun = cursor.is(at - 1, Pos.PROPN, Pos.NOUN) && EnglishNounRun.leadsToNoun(cursor, at + 1);
        return (text.equals("'s") || text.equals("'")) && (ownsNoun || !cursor.isVerb(at));
    }

    private @Nullable NounChunk owned(Cursor cursor, NounChunk owner) {
        NounDraft draft = new NounDraft(owner.begin());
        draft.at = owner.end() + 1;
        numberInside(cursor, draft);
        draft.possessor = owner;
        draft.determiner = Determiner.POSSESSIVE;
        return readHead(cursor, draft);
    }

    private void numberInside(Cursor cursor, NounDraft draft) {
        Numeral number = numerals.read(cursor.tokens(), draft.at);
        if (number != null) {
            draft.number = number;
            draft.at = number.end();
        }
    }

    @Override
    @Nullable
    NounChunk readHead(Cursor cursor, NounDraft draft) {
        if (draft.number != null && run.isOtherTime(cursor, draft.at)) {
            return null;
        }
        int title = endOfQuotedTitle(cursor, draft.at);
        if (title > 0) {
            Word name = quotedTitle(cursor, draft.at, title);
            draft.at = title;
            return draft.finish(name);
        }
        takeSum(cursor, draft);
        if (isFurther(cursor, draft)) {
            draft.modifiers.add(Words.of(cursor.at(draft.at), Kind.ADJECTIVE));
            draft.at++;
        }
        int head = run.lastNoun(cursor, draft.at);
        if (head < 0) {
            return adjectiveAsNoun(cursor, draft);
        }
        if (cursor.is(head, Pos.PROPN) && startOfName(cursor, draft.at, head) >= 0) {
            return name(cursor, draft, head);
        }
        return noun(cursor, draft, head);
    }

    /** "the next day". */
    private static boolean isOtherDay(Cursor cursor, int at) {
        return switch (cursor.lower(at)) {
            case "next", "following", "same" -> true;
            default -> false;
        };
    }

    /** "two days ago", "24 hours later". */
    private static boolean isAgo(Cursor cursor, NounDraft draft) {
        String next = cursor.lower(draft.at);
        boolean counted = draft.number != null || draft.determiner != Determiner.NONE;
        return next.equals("ago") || (counted && (next.equals("later") || next.equals("earlier")));
    }

    /** "months of argument", "a week of protests": what fills a time, and not when something is. */
    private boolean isFilled(Cursor cursor, NounDraft draft) {
        boolean some = draft.number != null
                || draft.determiner == Determiner.INDEFINITE
                || draft.morphology.number() == GrammaticalNumber.PLURAL;
        boolean span = switch (cursor.lemma(draft.at - 1)) {
            case "minute", "hour", "day", "week", "month", "year", "decade" -> true;
            default -> false;
        };
        return span
                && some
                && !cursor.is(draft.begin - 1, Pos.ADP)
                && cursor.lower(draft.at).equals("of")
                && cursor.is(draft.at + 1, Pos.NOUN, Pos.ADJ)
                && !isTime(cursor, draft.at + 1);
    }

    /** "a $240 million bridge": behind an article a sum says how much the noun is worth. */
    private void takeSum(Cursor cursor, NounDraft draft) {
        NounChunk sum = draft.at > draft.begin && draft.number == null ? sums.read(cursor, draft.at) : null;
        if (sum != null && EnglishNounRun.leadsToNoun(cursor, sum.end())) {
            String text = Words.text(cursor.tokens(), sum.begin(), sum.end());
            draft.modifiers.add(Word.of(text, text.toLowerCase(Locale.ROOT), Kind.OTHER));
            draft.at = sum.end();
        }
    }

    /** "50 more nurses". */
    private static boolean isFurther(Cursor cursor, NounDraft draft) {
        return draft.number != null
                && cursor.lower(draft.at).equals("more")
                && cursor.is(draft.at + 1, Pos.NOUN, Pos.ADJ);
    }

    /** Returns where the name that ends at the head begins. */
    private int startOfName(Cursor cursor, int from, int head) {
        int start = head;
        while (start - 1 >= from) {
            if (cursor.is(start - 1, Pos.PROPN) || cursor.lower(start - 1).equals("&")) {
                start--;
            } else if (start - 2 >= from && JointNames.joins(cursor, start - 1, vocabulary)) {
                start -= 2;
            } else {
                return start;
            }
        }
        return start;
    }

    private NounChunk name(Cursor cursor, NounDraft draft, int head) {
        int start = startOfName(cursor, draft.at, head);
        int titled = endOfTitle(cursor, start, head);
        if (titled == start && start > draft.at) {
            titled = start;
        }
        if (titled > draft.at && isTitle(cursor, draft.at, titled)) {
            NounDraft title = new NounDraft(draft.begin);
            title.determiner = draft.determiner;
            title.possessor = draft.possessor;
            title.number = draft.number;
            title.at = draft.at;
            draft.title = noun(cursor, title, titled - 1);
        } else {
            modifiers.read(cursor, draft, draft.at, titled);
        }
        draft.at = head + 1;
        draft.morphology = cursor.at(head).morphology();
        draft.time = titled == head && isTime(cursor, head);
        return draft.finish(
                draft.time ? Words.of(cursor.at(head), Kind.NOUN) : Words.name(cursor.tokens(), titled, head + 1));
    }

    private boolean isTitle(Cursor cursor, int from, int end) {
        Cursor words = cursor;
        String last = words.at(end - 1).lemma();
        return cursor.is(end - 1, Pos.NOUN)
                || (tables.has(Category.TITLE, last.toLowerCase(Locale.ROOT)) && from < end);
    }

    /** "Prime Minister Edwin Marsh", "County leader": the words of a title that stand in front of a name. */
    private int endOfTitle(Cursor cursor, int start, int head) {
        int at = startOfOffice(cursor, start, head);
        PhraseTable.Entry title = tables.find(Category.TITLE, cursor.tokens(), at);
        while (title != null && at + title.words().size() <= head) {
            at += title.words().size();
            title = tables.find(Category.TITLE, cursor.tokens(), at);
        }
        return at;
    }

    /** "Transport Minister Ann Holm": what the office is for stands in front of it, with a capital as well. */
    private static int startOfOffice(Cursor cursor, int start, int head) {
        for (int i = start + 1; i < head && i < start + 4; i++) {
            boolean office = switch (cursor.lower(i)) {
                case "minister", "secretary", "commissioner" -> true;
                default -> false;
            };
            if (office) {
                return i;
            }
        }
        return start;
    }

    private NounChunk noun(Cursor cursor, NounDraft draft, int last) {
        int head = head(cursor, draft.at, last);
        int end = head == last ? last + 1 : head + lengthOfNoun(cursor, head);
        modifiers.read(cursor, draft, draft.at, head);
        draft.morphology = cursor.at(last).morphology();
        draft.at = end;
        draft.time = (end - head == 1 || isOtherDay(cursor, head)) && isTime(cursor, last);
        draft.time |= isHowOften(cursor, draft, last);
        draft.time &= !isFilled(cursor, draft);
        if (draft.time && isAgo(cursor, draft)) {
            draft.modifiers.add(Words.of(cursor.at(draft.at), Kind.ADVERB));
            draft.at++;
        }
        EnglishRates.read(cursor, draft, cursor.at(last).lemma(), tables);
        numberBehind(cursor, draft);
        adjectiveBehind(cursor, draft);
        int title = endOfQuotedTitle(cursor, draft.at);
        Word noun = word(cursor, head, end - head);
        return title > 0 && isRole(noun.lemma()) ? titled(cursor, draft, noun, title) : draft.finish(noun);
    }

    /** "failed three times", but not "four times the volume" nor "three times as many". */
    private static boolean isHowOften(Cursor cursor, NounDraft draft, int last) {
        boolean counted = draft.number != null && !draft.number.ordinal();
        boolean factor = switch (cursor.lower(last + 1)) {
            case "the", "as", "more", "less", "higher", "lower", "larger", "bigger", "faster", "its", "their" -> true;
            default -> cursor.is(last + 1, Pos.ADJ, Pos.DET);
        };
        return counted
                && !factor
                && draft.modifiers.isEmpty()
                && cursor.lower(last).equals("times");
    }

    /** "anything abnormal", "something new". */
    private static void adjectiveBehind(Cursor cursor, NounDraft draft) {
        boolean thing = cursor.lower(draft.at - 1).endsWith("thing") && draft.begin == draft.at - 1;
        if (thing && cursor.is(draft.at, Pos.ADJ) && !leadsOn(cursor, draft.at + 1)) {
            draft.modifiers.add(Words.of(cursor.at(draft.at), Kind.ADJECTIVE));
            draft.at++;
        }
    }

    private static boolean leadsOn(Cursor cursor, int at) {
        return cursor.is(at, Pos.NOUN, Pos.PROPN);
    }

    /** "lane five", "platform 9": the number of a singular without an article tells which. */
    private static void numberBehind(Cursor cursor, NounDraft draft) {
        boolean numbered = !draft.time
                && draft.begin == draft.at - 1
                && draft.morphology.number() != GrammaticalNumber.PLURAL
                && cursor.is(draft.at, Pos.NUM)
                && cursor.lower(draft.at).matches("\\d{1,3}|\\p{L}+")
                && (!cursor.has(draft.at + 1)
                        || cursor.is(draft.at + 1, Pos.PUNCT, Pos.VERB, Pos.AUX, Pos.CCONJ, Pos.ADP));
        if (numbered) {
            draft.modifiers.add(Words.of(cursor.at(draft.at), Kind.OTHER));
            draft.at++;
        }
    }

    /** Returns where the longest entry of the lexicon that reaches to the last noun begins. */
    private int head(Cursor cursor, int begin, int last) {
        for (int i = begin; i <= last; i++) {
            int length = lengthOfNoun(cursor, i);
            if (length > 1 && i + length > last) {
                return i;
            }
        }
        return last;
    }

    /** 'the film "The Long Night"': the title is the head. */
    private static NounChunk titled(Cursor cursor, NounDraft draft, Word noun, int end) {
        int begin = draft.at;
        NounChunk work = draft.finish(noun);
        NounDraft title = new NounDraft(draft.begin);
        title.at = end;
        title.determiner = draft.determiner;
        title.title = work;
        title.morphology = draft.morphology;
        return title.finish(quotedTitle(cursor, begin, end));
    }

    /** "the injured", "the missing". */
    private static @Nullable NounChunk adjectiveAsNoun(Cursor cursor, NounDraft draft) {
        boolean fraction = cursor.lower(draft.at).matches("third|quarter|half|fifth|tenth");
        boolean the = draft.determiner == Determiner.DEFINITE
                || cursor.lower(draft.at - 1).equals("the");
        boolean determined = draft.at > draft.begin && (the || fraction);
        boolean adjective = fraction || cursor.is(draft.at, Pos.ADJ) || cursor.isParticiple(draft.at);
        if (!determined || !adjective) {
            return null;
        }
        Word head = Words.of(cursor.at(draft.at), Kind.NOUN);
        draft.at++;
        return draft.finish(head);
    }
}
