package org.constat.language.phrases;

import java.util.ArrayList;
import java.util.List;
import org.constat.Word;
import org.constat.Word.Kind;
import org.constat.language.phrases.PhraseTable.Entry;
import org.constat.language.phrases.Tables.Category;
import org.constat.language.words.Pos;
import org.jspecify.annotations.Nullable;

/** Reads what stands between nouns and verbs: punctuation, prepositions, connectors, adverbs, lone adjectives. */
final class ConnectiveReader {
    private final Tables tables;

    ConnectiveReader(Tables tables) {
        this.tables = tables;
    }

    @Nullable
    Chunk read(Cursor cursor, int at) {
        PunctuationChunk.Kind mark = mark(cursor, at);
        if (mark != null) {
            return new PunctuationChunk(at, at + 1, mark);
        }
        int described = describedMoreAndMore(cursor, at);
        if (described > 0) {
            Word degree = Words.of(cursor.at(at + 1));
            Word head = Words.of(cursor.at(described));
            List<Word> modifiers = new ArrayList<>(List.of(degree));
            for (int i = at + 4; i < described; i++) {
                modifiers.add(Words.of(cursor.at(i)));
            }
            return new AdjectiveChunk(
                    at, described + 1, head, modifiers, cursor.at(described).morphology());
        }
        Entry preposition = tables.find(Category.PREPOSITION, cursor.tokens(), at);
        Entry connector = tables.find(Category.CONNECTOR, cursor.tokens(), at);
        Entry adverb = tables.find(Category.ADVERB, cursor.tokens(), at);
        preposition = isPreposition(cursor, at, preposition) ? preposition : null;
        connector = isConnector(cursor, at, connector) ? connector : null;
        adverb = isAdverb(cursor, at, adverb) ? adverb : null;
        return longest(at, preposition, connector, adverb, cursor);
    }

    /** "de plus en plus cher", "de moins en moins probable": returns the place of the adjective, or -1. */
    static int describedMoreAndMore(Cursor cursor, int at) {
        String degree = cursor.lower(at + 1);
        boolean grows = cursor.lower(at).equals("de")
                && (degree.equals("plus") || degree.equals("moins"))
                && cursor.lower(at + 2).equals("en")
                && cursor.lower(at + 3).equals(degree);
        int next = at + 4;
        while (grows && cursor.is(next, Pos.ADV) && next < at + 6) {
            next++;
        }
        return grows && cursor.is(next, Pos.ADJ) ? next : -1;
    }

    private static @Nullable Chunk longest(
            int at, @Nullable Entry preposition, @Nullable Entry connector, @Nullable Entry adverb, Cursor cursor) {
        int most = Math.max(size(preposition), Math.max(size(connector), size(adverb)));
        if (adverb != null && size(adverb) == most && !(most == 1 && (preposition != null || connector != null))) {
            int end = at + most;
            Word word = Word.of(Words.text(cursor.tokens(), at, end), adverb.text(), Kind.ADVERB);
            return new AdverbChunk(at, end, word, AdverbChunk.Kind.valueOf(adverb.value()));
        }
        boolean clause = connector != null
                && size(connector) == most
                && (preposition == null || size(preposition) < most || isClauseAhead(cursor, at + most));
        if (connector != null && clause) {
            return new ConnectorChunk(at, at + most, connector.text(), ConnectorChunk.Kind.valueOf(connector.value()));
        }
        return preposition == null || size(preposition) < most
                ? null
                : new PrepositionChunk(
                        at, at + most, preposition.text(), preposition.value(), hasArticle(cursor, at + most - 1));
    }

    private static boolean hasArticle(Cursor cursor, int at) {
        return switch (cursor.lower(at)) {
            case "du", "des", "au", "aux" -> true;
            default -> false;
        };
    }

    private static int size(@Nullable Entry entry) {
        return entry == null ? 0 : entry.words().size();
    }

    /** "after the vote" has a noun alone, "after they voted" a clause. */
    private static boolean isClauseAhead(Cursor cursor, int from) {
        for (int i = from; i < from + 9 && cursor.has(i); i++) {
            if (cursor.isFinite(i)) {
                return true;
            }
            if ((cursor.is(i, Pos.PUNCT) && !cursor.isQuote(i)) || cursor.is(i, Pos.SCONJ)) {
                return false;
            }
        }
        return false;
    }

    private boolean isPreposition(Cursor cursor, int at, @Nullable Entry entry) {
        boolean time = entry != null && entry.text().equals("il y a") && !isTimeAhead(cursor, at + 3);
        if (entry == null || time || isDueToDo(cursor, at, entry)) {
            return false;
        }
        return entry.words().size() > 1
                || (cursor.is(at, Pos.ADP, Pos.SCONJ, Pos.PART, Pos.ADV, Pos.VERB, Pos.CCONJ)
                        && !isTaggedOtherwise(cursor, at));
    }

    /** "is due to close": says what will be done, and not why. */
    private static boolean isDueToDo(Cursor cursor, int at, Entry entry) {
        int behind = at + entry.words().size();
        return entry.text().equals("due to")
                && cursor.isVerb(behind)
                && cursor.lower(behind).equals(cursor.lemma(behind));
    }

    /** "il y a deux ans" says when, "il y a deux ministres" says that there are. */
    private boolean isTimeAhead(Cursor cursor, int from) {
        for (int i = from; i < from + 4; i++) {
            if (tables.has(Category.TIME_NOUN, cursor.lemma(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTaggedOtherwise(Cursor cursor, int at) {
        return switch (cursor.lower(at)) {
            case "like", "past", "following", "including", "concerning", "regarding", "concernant", "opposite" ->
                cursor.isFinite(at);
            case "to" -> cursor.is(at, Pos.PART) && cursor.isVerb(at + 1);
            default ->
                cursor.is(at, Pos.VERB)
                        || (cursor.is(at, Pos.ADV)
                                && !cursor.is(at + 1, Pos.DET, Pos.NOUN, Pos.PROPN, Pos.NUM, Pos.PRON, Pos.ADJ));
        };
    }

    private static boolean isConnector(Cursor cursor, int at, @Nullable Entry entry) {
        if (entry == null) {
            return false;
        }
        if (entry.words().size() > 1) {
            return true;
        }
        return switch (cursor.lower(at)) {
            case "si" -> cursor.is(at, Pos.SCONJ) || !cursor.is(at + 1, Pos.ADJ, Pos.ADV);
            case "que", "qu'" -> !cursor.is(at, Pos.ADV);
            case "that" ->
                (cursor.is(at, Pos.SCONJ, Pos.PRON, Pos.ADP) && !isDemonstrative(cursor, at))
                        || (cursor.isVerb(at - 1) && isClauseAhead(cursor, at + 1));
            case "where", "when", "why" ->
                cursor.is(at, Pos.SCONJ, Pos.CCONJ, Pos.ADV) && !cursor.is(at + 1, Pos.PUNCT);
            case "then", "so", "plus", "once", "yet", "how", "comment", "ainsi", "puis" ->
                cursor.is(at, Pos.SCONJ, Pos.CCONJ, Pos.ADV) && !cursor.is(at + 1, Pos.ADJ, Pos.PUNCT);
            case "like", "as", "since", "before", "after", "until", "comme" ->
                cursor.is(at, Pos.SCONJ, Pos.ADP, Pos.ADV);
            default -> cursor.is(at, Pos.SCONJ, Pos.CCONJ, Pos.PRON, Pos.ADV, Pos.ADP, Pos.DET);
        };
    }

    private static boolean isDemonstrative(Cursor cursor, int at) {
        return cursor.is(at, Pos.PRON) && cursor.is(at - 1, Pos.ADP);
    }

    private static boolean isAdverb(Cursor cursor, int at, @Nullable Entry entry) {
        boolean degree = entry != null && entry.value().equals("LINK") && cursor.is(at + 1, Pos.ADJ, Pos.ADV);
        boolean infinitive =
                cursor.lower(at).equals("not") && cursor.lower(at + 1).equals("to");
        return entry != null
                && !infinitive
                && !isNounOfMore(cursor, at, entry)
                && isAsWritten(cursor, at, entry)
                && (entry.words().size() > 1 || !degree)
                && (entry.words().size() > 1
                        || cursor.is(at, Pos.ADV, Pos.PART, Pos.INTJ, Pos.X)
                        || (cursor.is(at, Pos.NOUN) && entry.value().equals("TIME")));
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

    private static PunctuationChunk.@Nullable Kind mark(Cursor cursor, int at) {
        return switch (cursor.lower(at)) {
            case "," -> PunctuationChunk.Kind.COMMA;
            case ":" -> PunctuationChunk.Kind.COLON;
            case ";" -> PunctuationChunk.Kind.SEMICOLON;
            case "\"" -> PunctuationChunk.Kind.QUOTE;
            case "(", "[" -> PunctuationChunk.Kind.OPEN;
            case ")", "]" -> PunctuationChunk.Kind.CLOSE;
            case "-", "–", "—", "--", "•" -> PunctuationChunk.Kind.DASH;
            case ".", "!", "…", "..." -> PunctuationChunk.Kind.STOP;
            case "?" -> PunctuationChunk.Kind.QUESTION;
            default -> null;
        };
    }

    /** Reads a word as an adjective, whatever its tag. */
    AdjectiveChunk adjective(Cursor cursor, int at) {
        String text = cursor.lower(at);
        String lemma = text.replaceFirst("(ante?s?|antes)$", "ant").replaceFirst("(ente?s?)$", "ent");
        Word head = Word.of(cursor.at(at).text(), lemma, Kind.ADJECTIVE);
        return new AdjectiveChunk(at, at + 1, head, List.of(), cursor.at(at).morphology());
    }

    /** Reads what is neither noun nor verb nor connective. */
    Chunk readRest(Cursor cursor, int at) {
        int adjective = at;
        List<Word> modifiers = new ArrayList<>();
        while (cursor.is(adjective, Pos.ADV) && cursor.is(adjective + 1, Pos.ADV, Pos.ADJ) && adjective < at + 3) {
            modifiers.add(Words.of(cursor.at(adjective)));
            adjective++;
        }
        if (cursor.is(adjective, Pos.ADJ)) {
            return new AdjectiveChunk(
                    at,
                    adjective + 1,
                    Words.of(cursor.at(adjective)),
                    modifiers,
                    cursor.at(adjective).morphology());
        }
        if (cursor.is(at, Pos.ADV, Pos.INTJ)) {
            return new AdverbChunk(at, at + 1, Words.of(cursor.at(at), Kind.ADVERB), AdverbChunk.Kind.MANNER);
        }
        return new PunctuationChunk(at, at + 1, PunctuationChunk.Kind.OTHER);
    }
}
