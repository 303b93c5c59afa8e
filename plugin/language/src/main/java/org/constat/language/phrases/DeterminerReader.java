package org.constat.language.phrases;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.constat.Quantity.Bound;
import org.constat.Word;
import org.constat.language.phrases.Tables.Category;
import org.constat.language.words.Pos;

/** Reads what stands before a noun: bounds, determiners, possessives and numbers, in whatever order they come. */
final class DeterminerReader {
    private final Tables tables;
    private final NumeralReader numerals;

    DeterminerReader(Tables tables, NumeralReader numerals) {
        this.tables = tables;
        this.numerals = numerals;
    }

    void read(Cursor cursor, NounDraft draft) {
        boolean more = true;
        while (more) {
            more = focus(cursor, draft)
                    || bound(cursor, draft)
                    || plenty(cursor, draft)
                    || determiner(cursor, draft)
                    || number(cursor, draft);
        }
    }

    /** "only the first plan", "seule la Norvège": nothing else. */
    private boolean focus(Cursor cursor, NounDraft draft) {
        boolean first = draft.at == draft.begin && tables.has(Category.FOCUS, cursor.lower(draft.at));
        boolean focused = first
                && (cursor.is(draft.at + 1, Pos.DET, Pos.PROPN, Pos.NUM)
                        || (cursor.is(draft.at, Pos.ADV) && cursor.is(draft.at + 1, Pos.NOUN)));
        if (focused) {
            String lemma = Objects.requireNonNull(tables.value(Category.FOCUS, cursor.lower(draft.at)));
            draft.modifiers.add(Word.of(cursor.at(draft.at).text(), lemma, Word.Kind.ADVERB));
            draft.at++;
        }
        return focused;
    }

    private boolean bound(Cursor cursor, NounDraft draft) {
        PhraseTable.Entry entry = tables.find(Category.BOUND, cursor.tokens(), draft.at);
        if (entry == null || draft.number != null) {
            return false;
        }
        int next = draft.at + entry.words().size();
        if (tables.has(Category.MONTH, cursor.lower(next + 1)) && !tables.has(Category.MONTH, "january")) {
            return false;
        }
        boolean counts = numerals.read(cursor.tokens(), next) != null
                || (entry.value().equals("ABOUT") && cursor.lemma(next).equals("un") && cursor.is(next, Pos.DET))
                || isFraction(cursor, next)
                || (cursor.is(next, Pos.DET) && isFraction(cursor, next + 1));
        if (counts && (isFraction(cursor, next) || isFraction(cursor, next + 1))) {
            String text = Words.text(cursor.tokens(), draft.at, next);
            draft.modifiers.add(Word.of(text, entry.text(), Word.Kind.ADVERB));
        }
        if (counts) {
            draft.bound = Bound.valueOf(entry.value());
            draft.at = next;
        }
        return counts;
    }

    private static boolean isFraction(Cursor cursor, int at) {
        return switch (cursor.lemma(at)) {
            case "moitié", "tiers", "quart", "majorité", "half", "third", "quarter" -> true;
            default -> false;
        };
    }

    private boolean plenty(Cursor cursor, NounDraft draft) {
        PhraseTable.Entry entry = tables.find(Category.PLENTY, cursor.tokens(), draft.at);
        if (entry == null
                || isCount(cursor, draft)
                || !startsNoun(cursor, draft.at + entry.words().size())) {
            return false;
        }
        int end = draft.at + entry.words().size();
        boolean vague = entry.value().equals("many");
        if (!vague || cursor.is(draft.at, Pos.ADV)) {
            String lemma = vague ? cursor.lemma(draft.at) : entry.value();
            draft.modifiers.add(Word.of(Words.text(cursor.tokens(), draft.at, end), lemma, Word.Kind.ADVERB));
        }
        draft.at = end;
        draft.determiner = Determiner.INDEFINITE;
        return true;
    }

    /** "le nombre de chômeurs augmente": the number does. */
    private static boolean isCount(Cursor cursor, NounDraft draft) {
        return draft.determiner != Determiner.NONE && cursor.is(draft.at, Pos.NOUN);
    }

    private static boolean startsNoun(Cursor cursor, int at) {
        return cursor.is(at, Pos.NOUN, Pos.ADJ, Pos.DET, Pos.PROPN, Pos.NUM);
    }

    private boolean determiner(Cursor cursor, NounDraft draft) {
        PhraseTable.Entry entry = tables.find(Category.DETERMINER, cursor.tokens(), draft.at);
        if (entry == null || !isTaggedAsDeterminer(cursor, draft.at, entry)) {
            return false;
        }
        Determiner found = Determiner.valueOf(entry.value());
        if (draft.number != null
                && found == Determiner.DEFINITE
                && cursor.lemma(draft.at).equals("le")) {
            return false;
        }
        if (found == Determiner.POSSESSIVE) {
            draft.possessor = possessor(cursor, draft.at);
        }
        if (draft.determiner == Determiner.NONE || found == Determiner.NEGATIVE || found == Determiner.SCARCE) {
            draft.determiner = found;
        }
        draft.at += entry.words().size();
        return true;
    }

    private static boolean isTaggedAsDeterminer(Cursor cursor, int at, PhraseTable.Entry entry) {
        if (entry.words().size() > 1 || cursor.is(at, Pos.DET)) {
            return true;
        }
        boolean nounFollows = cursor.is(at + 1, Pos.NOUN, Pos.PROPN, Pos.ADJ, Pos.NUM)
                || (cursor.is(at + 1, Pos.DET) && entry.value().equals("UNIVERSAL"));
        return nounFollows && cursor.is(at, Pos.ADJ, Pos.PRON, Pos.ADV);
    }

    private static NounChunk possessor(Cursor cursor, int at) {
        Word pronoun = Word.of(cursor.at(at).text(), cursor.lower(at), Word.Kind.PRONOUN);
        return new NounChunk(
                at,
                at + 1,
                pronoun,
                List.of(),
                null,
                Determiner.NONE,
                null,
                null,
                cursor.at(at).morphology(),
                false);
    }

    private boolean number(Cursor cursor, NounDraft draft) {
        boolean office = cursor.lemma(draft.at).equals("premier")
                && cursor.lemma(draft.at + 1).equals("ministre");
        if (office) {
            return false;
        }
        Numeral number = draft.number == null ? numerals.read(cursor.tokens(), draft.at) : null;
        if (number == null || isYear(cursor, draft, number)) {
            return ordinal(cursor, draft);
        }
        if (isMultiple(cursor, number.end())) {
            int end = number.end() + 3;
            draft.modifiers.add(Word.of(
                    Words.text(cursor.tokens(), draft.at, end - 1),
                    Words.text(cursor.tokens(), draft.at, end - 1),
                    Word.Kind.ADVERB));
            draft.determiner = Determiner.INDEFINITE;
            draft.at = end;
            return true;
        }
        draft.number = number;
        draft.at = number.end();
        boolean counted =
                cursor.lemma(draft.at).equals("de") || cursor.lemma(draft.at).equals("of");
        if (counted && isMagnitude(cursor, number) && startsNoun(cursor, draft.at + 1)) {
            draft.at++;
        }
        return true;
    }

    /** "deux fois plus de papillons". */
    private static boolean isMultiple(Cursor cursor, int at) {
        boolean more =
                cursor.lower(at + 1).equals("plus") || cursor.lower(at + 1).equals("moins");
        return cursor.lower(at).equals("fois") && more && cursor.lemma(at + 2).equals("de");
    }

    /** "the 2022 agreement": no count. */
    private static boolean isYear(Cursor cursor, NounDraft draft, Numeral number) {
        return draft.determiner == Determiner.DEFINITE
                && number.end() == draft.at + 1
                && cursor.lower(draft.at).matches("(19|20)\\d\\d");
    }

    private boolean isMagnitude(Cursor cursor, Numeral number) {
        String last = cursor.lower(number.end() - 1);
        return tables.has(Category.BARE_NUMBER, last)
                || tables.has(Category.COLLECTIVE, cursor.lemma(number.end() - 1));
    }

    private boolean ordinal(Cursor cursor, NounDraft draft) {
        boolean ranked = cursor.is(draft.at, Pos.ADJ, Pos.NUM)
                && tables.has(Category.ORDINAL, cursor.lemma(draft.at))
                && draft.number == null
                && cursor.is(draft.at + 1, Pos.NOUN, Pos.PROPN, Pos.ADJ);
        if (ranked) {
            String value = Objects.requireNonNull(tables.value(Category.ORDINAL, cursor.lemma(draft.at)));
            draft.number = new Numeral(new BigDecimal(value), Bound.EXACT, true, ++draft.at);
        }
        return ranked;
    }
}
