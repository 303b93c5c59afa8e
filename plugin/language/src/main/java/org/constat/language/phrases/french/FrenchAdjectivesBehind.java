package org.constat.language.phrases.french;

import org.constat.Word;
import org.constat.Word.Kind;
import org.constat.language.phrases.PhraseTable;
import org.constat.language.phrases.Tables;
import org.constat.language.phrases.Tables.Category;
import org.constat.language.phrases.Vocabulary;
import org.constat.language.phrases.Words;
import org.constat.language.phrases.reading.Cursor;
import org.constat.language.phrases.reading.LoneAdjectives;
import org.constat.language.phrases.reading.NounDraft;
import org.constat.language.words.Pos;

/** Reads the adjectives that stand behind a French noun, joined, quoted or compared ("les patients les plus graves"). */
final class FrenchAdjectivesBehind {
    private final Tables tables;
    private final Vocabulary vocabulary;

    FrenchAdjectivesBehind(Tables tables, Vocabulary vocabulary) {
        this.tables = tables;
        this.vocabulary = vocabulary;
    }

    void read(Cursor cursor, NounDraft draft) {
        if (LoneAdjectives.describedMoreAndMore(cursor, draft.at) > 0) {
            return;
        }
        expression(cursor, draft);
        scale(cursor, draft);
        FrenchQuotedNouns.participle(cursor, draft);
        int next = next(cursor, draft.at);
        while (next >= 0) {
            draft.modifiers.add(adjective(cursor, draft, next));
            next = next(cursor, draft.at);
        }
        FrenchQuotedNouns.adjectiveBehind(cursor, draft);
    }

    /** "un élu de premier plan": several words that the lexicon knows as an adjective, unless they say whose it is. */
    private void expression(Cursor cursor, NounDraft draft) {
        int length = isInChief(cursor, draft.at) || isLess(cursor, draft)
                ? 2
                : vocabulary.longestAdjective(cursor.tokens(), draft.at);
        int end = draft.at + length;
        boolean counts = (cursor.is(end - 1, Pos.NUM, Pos.ADJ) && cursor.is(end, Pos.NOUN))
                || (cursor.lower(end - 1).equals("plus") && cursor.is(end, Pos.ADJ) && cursor.is(end + 1, Pos.NOUN));
        boolean owner = length == 2 && !isInChief(cursor, draft.at) && vocabulary.isBeing(cursor.lemma(end - 1));
        boolean whole =
                length > 1 && !counts && !owner && !hasObject(cursor, end) && !isPreposition(cursor, draft.at, length);
        if (whole
                && cursor.is(draft.at, Pos.ADP)
                && !isBound(cursor, draft.at)
                && !isPlaceOfMeasure(cursor, draft, end)
                && !isOfVerbBefore(cursor, draft.begin - 1, draft.at, end)) {
            draft.modifiers.add(Words.expression(cursor.tokens(), draft.at, end, Kind.ADJECTIVE));
            draft.at = end;
        }
    }

    /** "force le cirque à vendre ses tentes": what is sold stands behind. */
    private static boolean hasObject(Cursor cursor, int end) {
        return cursor.is(end - 1, Pos.VERB) && cursor.is(end, Pos.DET, Pos.NUM);
    }

    /** "met la maison en vente", "met le personnel au chômage partiel": the verb and these words, or one more, are one expression. */
    private boolean isOfVerbBefore(Cursor cursor, int verb, int begin, int end) {
        if (!cursor.isVerb(verb)) {
            return false;
        }
        StringBuilder key = new StringBuilder(cursor.lemma(verb));
        for (int i = begin; i < end; i++) {
            key.append(' ').append(cursor.lemma(i));
        }
        return vocabulary.isRelation(key.toString())
                || (cursor.is(end, Pos.ADJ)
                        && vocabulary.isRelation(
                                key.append(' ').append(cursor.lemma(end)).toString()));
    }

    /** "une enquête à l'échelle européenne" is a European one. */
    private static void scale(Cursor cursor, NounDraft draft) {
        int at = draft.at;
        if (cursor.lower(at).equals("à")
                && cursor.lemma(at + 1).equals("le")
                && cursor.lemma(at + 2).equals("échelle")
                && cursor.is(at + 3, Pos.ADJ)) {
            draft.modifiers.add(Words.of(cursor.at(at + 3)));
            draft.at = at + 4;
        }
    }

    /** "130 km/h à la pointe du cap": where so much was measured, and nothing advanced. */
    private static boolean isPlaceOfMeasure(Cursor cursor, NounDraft draft, int end) {
        return draft.number != null
                && cursor.lower(draft.at).equals("à")
                && cursor.lemma(end).equals("de");
    }

    /** "les clients de plus de 30 ans": how old they are. */
    private static boolean isBound(Cursor cursor, int at) {
        return cursor.lower(at).equals("de") && cursor.lower(at + 2).equals("de") && cursor.is(at + 3, Pos.NUM);
    }

    /** "au large de Toulon": the words go on. */
    private boolean isPreposition(Cursor cursor, int at, int length) {
        PhraseTable.Entry entry = tables.find(Category.PREPOSITION, cursor.tokens(), at);
        return entry != null && entry.words().size() > length;
    }

    /** "cinq points de moins que". */
    private static boolean isLess(Cursor cursor, NounDraft draft) {
        return draft.number != null
                && cursor.lower(draft.at).equals("de")
                && cursor.lower(draft.at + 1).equals("moins");
    }

    /** "l'ingénieur en chef". */
    private static boolean isInChief(Cursor cursor, int at) {
        return cursor.lower(at).equals("en") && cursor.lower(at + 1).equals("chef");
    }

    private static Word adjective(Cursor cursor, NounDraft draft, int at) {
        boolean negated = cursor.lower(at - 1).equals("non");
        if (cursor.is(at - 1, Pos.ADV) && at > draft.at && !negated) {
            draft.modifiers.add(Words.of(cursor.at(at - 1)));
        }
        draft.at = at + 1;
        if (cursor.isQuote(draft.at) && cursor.isQuote(at - 1)) {
            draft.at++;
        }
        return negated ? Words.expression(cursor.tokens(), at - 1, at + 1, Kind.ADJECTIVE) : Words.of(cursor.at(at));
    }

    /** Returns the place of the adjective that goes on here, perhaps behind an adverb, "et" or a quotation mark; or -1. */
    private static int next(Cursor cursor, int at) {
        boolean joined = isJoiner(cursor, at);
        int next = joined && cursor.is(at - 1, Pos.ADJ) ? at + 1 : at;
        boolean opened = cursor.isQuote(next) && !joined && !cursor.isCapitalised(next + 1);
        next += opened ? 1 : 0;
        boolean most = isSuperlative(cursor, next);
        next += most ? 2 : 0;
        next += isAdverbOf(cursor, next) ? 1 : 0;
        boolean ofNext = joined && cursor.is(next + 1, Pos.NOUN, Pos.ADJ);
        boolean closed = !opened || cursor.isQuote(next + 1);
        boolean adjective = cursor.is(next, Pos.ADJ) || (most && cursor.isParticiple(next));
        return adjective && closed && !ofNext && !describesNothing(cursor, next) ? next : -1;
    }

    private static boolean isJoiner(Cursor cursor, int at) {
        return cursor.is(at, Pos.CCONJ)
                && (cursor.lower(at).equals("et") || cursor.lower(at).equals("ou"));
    }

    private static boolean isSuperlative(Cursor cursor, int at) {
        boolean degree =
                cursor.lower(at + 1).equals("plus") || cursor.lower(at + 1).equals("moins");
        return degree && cursor.lemma(at).equals("le") && (cursor.is(at + 2, Pos.ADJ) || cursor.isParticiple(at + 2));
    }

    private static boolean isAdverbOf(Cursor cursor, int at) {
        return cursor.is(at, Pos.ADV) && !isOfVerb(cursor, at) && cursor.is(at + 1, Pos.ADJ);
    }

    private static boolean isOfVerb(Cursor cursor, int at) {
        return switch (cursor.lower(at)) {
            case "plus" -> !cursor.is(at - 1, Pos.ADJ, Pos.NOUN);
            case "pas", "jamais", "encore", "toujours", "aussi", "déjà" -> true;
            default -> false;
        };
    }

    /** "tel que", "même": what only points to something. */
    private static boolean describesNothing(Cursor cursor, int at) {
        boolean such = cursor.lemma(at).equals("tel") && cursor.lemma(at + 1).equals("que");
        return such || cursor.lower(at).equals("même");
    }
}
