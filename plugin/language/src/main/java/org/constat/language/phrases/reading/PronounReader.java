package org.constat.language.phrases.reading;

import java.util.List;
import org.constat.Word;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PhraseTable;
import org.constat.language.phrases.Tables;
import org.constat.language.phrases.Tables.Category;
import org.constat.language.phrases.Words;
import org.constat.language.words.Pos;
import org.jspecify.annotations.Nullable;

/** Reads pronouns that stand for a noun. */
final class PronounReader {
    private final Tables tables;

    PronounReader(Tables tables) {
        this.tables = tables;
    }

    @Nullable
    NounChunk read(Cursor cursor, int at) {
        PhraseTable.Entry entry = tables.find(Category.PRONOUN, cursor.tokens(), at);
        if (entry == null || !standsAlone(cursor, at, entry)) {
            return null;
        }
        int end = at + entry.words().size();
        boolean negative = entry.value().equals("NEGATIVE");
        NounChunk thing = negative ? NothingOfKind.read(cursor, at) : null;
        if (thing != null) {
            return thing;
        }
        String text = Words.text(cursor.tokens(), at, end);
        Word head = Word.of(text, entry.text(), Word.Kind.PRONOUN);
        return new NounChunk(
                at,
                end,
                head,
                List.of(),
                null,
                negative ? Determiner.NEGATIVE : Determiner.NONE,
                null,
                null,
                cursor.at(end - 1).morphology(),
                false);
    }

    /** "tous les pays", "all the countries". */
    private boolean isAllOfThem(Cursor cursor, int at) {
        return "UNIVERSAL".equals(tables.value(Category.DETERMINER, cursor.lower(at))) && cursor.is(at + 1, Pos.DET);
    }

    private boolean standsAlone(Cursor cursor, int at, PhraseTable.Entry entry) {
        int end = at + entry.words().size();
        if ((cursor.is(end, Pos.NOUN, Pos.PROPN) && !cursor.isVerb(end))
                || isPartOfNoun(cursor, end)
                || isAllOfThem(cursor, at)) {
            return false;
        }
        if (cursor.is(at, Pos.ADJ) && cursor.lemma(at).equals("nul") && cursor.isVerb(at - 1)) {
            return false;
        }
        boolean one = entry.text().equals("l' un") || entry.text().equals("l' une");
        if (one && (cursor.lower(end).equals("des") || cursor.lower(end).equals("de"))) {
            return false;
        }
        if (entry.words().size() > 1) {
            return !(cursor.is(end, Pos.ADJ) && cursor.is(end + 1, Pos.NOUN));
        }
        PhraseTable.Entry determiner = tables.find(Category.DETERMINER, cursor.tokens(), at);
        if (determiner != null
                && determiner.words().size() > 1
                && !cursor.is(at + determiner.words().size(), Pos.PRON)) {
            return false;
        }
        boolean whole = switch (cursor.lower(at)) {
            case "all", "both" -> true;
            default -> cursor.lemma(at).equals("tout") && cursor.is(at, Pos.DET);
        };
        if (whole && cursor.is(end, Pos.DET)) {
            return false;
        }
        boolean adjectiveAndNoun = cursor.is(end, Pos.ADJ, Pos.NUM) && leadsToNoun(cursor, end + 1);
        return cursor.is(at, Pos.PRON, Pos.DET, Pos.ADJ) && !(adjectiveAndNoun && cursor.is(at, Pos.DET, Pos.ADJ));
    }

    /** "her fourth gold medal", "his 12% stake", "several Baltic and Nordic states". */
    private static boolean leadsToNoun(Cursor cursor, int from) {
        int at = cursor.is(from, Pos.ADJ, Pos.SYM) || cursor.is(from, Pos.NUM) ? from + 1 : from;
        at = cursor.is(at, Pos.CCONJ) && cursor.is(at + 1, Pos.ADJ) ? at + 2 : at;
        return cursor.is(at, Pos.NOUN, Pos.PROPN);
    }

    /** "none of the passengers", "each of them": a part of what follows. */
    private static boolean isPartOfNoun(Cursor cursor, int of) {
        boolean counts = switch (cursor.lower(of - 1)) {
            case "none", "each", "all", "both", "many", "most", "some" -> true;
            default -> false;
        };
        return counts && cursor.lower(of).equals("of") && cursor.is(of + 1, Pos.DET);
    }
}
