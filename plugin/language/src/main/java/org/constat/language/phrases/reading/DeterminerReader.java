package org.constat.language.phrases.reading;

import java.math.BigDecimal;
import java.util.Objects;
import org.constat.Quantity.Bound;
import org.constat.Word;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PhraseTable;
import org.constat.language.phrases.Tables;
import org.constat.language.phrases.Tables.Category;
import org.constat.language.phrases.Vocabulary;
import org.constat.language.phrases.Words;
import org.constat.language.words.Pos;

/**
 * Reads what stands before a noun: bounds, determiners, possessives and numbers, in whatever order they come.
 *
 * @since 0.1
 */
public final class DeterminerReader {
    private final Tables tables;
    private final Vocabulary vocabulary;
    private final NumeralReader numerals;
    private final CountReader numbers;

    DeterminerReader(Tables tables, NumeralReader numerals, Vocabulary vocabulary) {
        this.tables = tables;
        this.vocabulary = vocabulary;
        this.numerals = numerals;
        this.numbers = new CountReader(tables, numerals);
    }

    void read(Cursor cursor, NounDraft draft) {
        boolean more = true;
        while (more) {
            more = focus(cursor, draft)
                    || bound(cursor, draft)
                    || plenty(cursor, draft)
                    || none(cursor, draft)
                    || determiner(cursor, draft)
                    || numbers.read(cursor, draft);
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
        if (entry == null || draft.number != null || isAge(cursor, draft, entry) || isPeriod(cursor, draft, entry)) {
            return false;
        }
        int next = draft.at + entry.words().size();
        if (tables.has(Category.MONTH, cursor.lower(next + 1)) && !tables.has(Category.MONTH, "january")) {
            return false;
        }
        boolean counts = numerals.read(cursor.tokens(), next) != null
                || (entry.value().equals("ABOUT") && cursor.lemma(next).equals("un") && cursor.is(next, Pos.DET))
                || isFraction(cursor, next)
                || (cursor.is(next, Pos.DET) && (isFraction(cursor, next + 1) || isNumberOfOne(cursor, next)));
        if (counts && (isFraction(cursor, next) || isFraction(cursor, next + 1))) {
            String text = Words.text(cursor.tokens(), draft.at, next);
            draft.modifiers.add(Word.of(text, entry.text(), Word.Kind.ADVERB));
        }
        if (isOneInSome(cursor, next) || (!counts && isOneTime(cursor, next))) {
            draft.bound = Bound.valueOf(entry.value());
            draft.number = new Numeral(BigDecimal.ONE, draft.bound, false, next + 1);
            draft.at = next + 1;
            return true;
        }
        if (counts) {
            draft.bound = Bound.valueOf(entry.value());
            draft.at = next;
        }
        return counts;
    }

    /** "drivers over 70": how old they are, and nothing that is counted. */
    private boolean isAge(Cursor cursor, NounDraft draft, PhraseTable.Entry bound) {
        return bound.text().equals("over")
                && draft.at == draft.begin
                && cursor.is(draft.at - 1, Pos.NOUN)
                && cursor.is(draft.at + 1, Pos.NUM)
                && !cursor.is(draft.at + 2, Pos.NOUN, Pos.NUM, Pos.ADJ, Pos.SYM)
                && vocabulary.isA(cursor.lemma(draft.at - 1), "person");
    }

    /** "invest 7 million euros over three years": within three years, not more. */
    private boolean isPeriod(Cursor cursor, NounDraft draft, PhraseTable.Entry bound) {
        return bound.text().equals("over")
                && draft.at == draft.begin
                && cursor.is(draft.at - 1, Pos.NOUN, Pos.PROPN, Pos.NUM, Pos.SYM)
                && cursor.is(draft.at + 1, Pos.NUM)
                && tables.has(Category.TIME_NOUN, cursor.lemma(draft.at + 2));
    }

    /** "more than a million", "nearly a hundred". */
    private boolean isNumberOfOne(Cursor cursor, int article) {
        return cursor.lower(article).equals("a") && numerals.read(cursor.tokens(), article + 1) != null;
    }

    /** "less than a year", "more than an hour": one. */
    private boolean isOneTime(Cursor cursor, int at) {
        boolean article = cursor.lower(at).equals("a") || cursor.lower(at).equals("an");
        return article && cursor.is(at, Pos.DET) && tables.has(Category.TIME_NOUN, cursor.lemma(at + 1));
    }

    /** "près d'un élève sur trois": one. */
    private boolean isOneInSome(Cursor cursor, int at) {
        return cursor.lemma(at).equals("un")
                && cursor.lower(at + 2).equals("sur")
                && numerals.read(cursor.tokens(), at + 3) != null;
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
                || isBelonging(cursor, draft)
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

    /** "the lake is part of the park", "has long been part of it": it belongs there. */
    private static boolean isBelonging(Cursor cursor, NounDraft draft) {
        int verb = draft.at - 1;
        while (cursor.is(verb, Pos.ADV)) {
            verb--;
        }
        return cursor.lower(draft.at).equals("part") && cursor.lemma(verb).equals("be");
    }

    /** "le nombre de chômeurs augmente": the number does. */
    private static boolean isCount(Cursor cursor, NounDraft draft) {
        return draft.determiner != Determiner.NONE && cursor.is(draft.at, Pos.NOUN);
    }

    /** "… : pas de voitures dans le centre": no verb negates it, so that the words stand for "no". */
    private static boolean none(Cursor cursor, NounDraft draft) {
        if (draft.at == draft.begin && isNone(cursor, draft.at)) {
            draft.determiner = Determiner.NEGATIVE;
            draft.at += 2;
            return true;
        }
        return false;
    }

    /** "… : pas de voitures": where no verb negates it, the words stand for "no". */
    public static boolean isNone(Cursor cursor, int at) {
        boolean apart = at == 0 || cursor.lower(at - 1).equals(":");
        return apart
                && cursor.lower(at).equals("pas")
                && (cursor.lower(at + 1).equals("de") || cursor.lower(at + 1).equals("d'"))
                && startsNoun(cursor, at + 2);
    }

    static boolean startsNoun(Cursor cursor, int at) {
        return cursor.is(at, Pos.NOUN, Pos.ADJ, Pos.DET, Pos.PROPN, Pos.NUM);
    }

    private boolean determiner(Cursor cursor, NounDraft draft) {
        PhraseTable.Entry entry = tables.find(Category.DETERMINER, cursor.tokens(), draft.at);
        if (entry == null || !isTaggedAsDeterminer(cursor, draft.at, entry)) {
            return false;
        }
        Determiner found = Determiner.valueOf(entry.value());
        if (draft.number != null && isArticle(cursor.lemma(draft.at))) {
            return false;
        }
        if (found == Determiner.SCARCE && draft.determiner == Determiner.DEFINITE) {
            draft.modifiers.add(Words.of(cursor.at(draft.at), Word.Kind.ADJECTIVE));
            draft.at += entry.words().size();
            return true;
        }
        if (found == Determiner.POSSESSIVE) {
            draft.possessor = possessor(cursor, draft.at);
        }
        if (draft.determiner == Determiner.NONE || found == Determiner.NEGATIVE || found == Determiner.SCARCE) {
            draft.determiner = found;
        }
        draft.at += entry.words().size();
        draft.at += found == Determiner.POSSESSIVE && isEmphasis(cursor, draft.at) ? 1 : 0;
        return true;
    }

    /** "sa propre usine", "its own plant": whose it is has been said. */
    private static boolean isEmphasis(Cursor cursor, int at) {
        boolean own = cursor.lemma(at).equals("propre") || cursor.lower(at).equals("own");
        return own && cursor.is(at + 1, Pos.NOUN, Pos.ADJ);
    }

    /** "par 210 voix contre 98 une loi", "costs one million a week": behind a number another noun begins. */
    private static boolean isArticle(String lemma) {
        return switch (lemma) {
            case "le", "un", "chaque", "the", "a", "an", "each", "every" -> true;
            default -> false;
        };
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
        return NounChunk.alone(at, at + 1, pronoun, cursor.at(at).morphology());
    }
}
