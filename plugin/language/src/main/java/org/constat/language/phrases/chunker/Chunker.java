package org.constat.language.phrases.chunker;

import java.util.ArrayList;
import java.util.List;
import org.constat.Word;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.Grammar;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.Tables;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.phrases.Vocabulary;
import org.constat.language.phrases.english.EnglishNounReader;
import org.constat.language.phrases.english.EnglishVerbReader;
import org.constat.language.phrases.french.FrenchNounReader;
import org.constat.language.phrases.french.FrenchVerbReader;
import org.constat.language.phrases.reading.Cursor;
import org.constat.language.phrases.reading.LoneAdjectives;
import org.constat.language.phrases.reading.NounReader;
import org.constat.language.phrases.reading.QuotedTitles;
import org.constat.language.phrases.reading.VerbReader;
import org.constat.language.words.Morphology;
import org.constat.language.words.Pos;
import org.constat.language.words.Token;

/**
 * Groups the tokens of a sentence into chunks that cover it from left to right. Used by one thread at a time.
 *
 * @since 0.1
 */
public final class Chunker {
    private static final int FARTHEST_TITLE = 11;

    private final Grammar grammar;
    private final NounReader nouns;
    private final VerbReader verbs;
    private final ConnectiveReader connectives;
    private final JudgedExpressions judged;

    /**
     * @param grammar of the language that the tokens are in
     * @param vocabulary of the same language
     */
    public Chunker(Grammar grammar, Vocabulary vocabulary) {
        Tables tables = grammar.tables();
        boolean french = grammar.language().equals("fr");
        this.grammar = grammar;
        this.nouns = french ? new FrenchNounReader(tables, vocabulary) : new EnglishNounReader(tables, vocabulary);
        this.verbs = french ? new FrenchVerbReader(tables) : new EnglishVerbReader(tables, vocabulary);
        this.connectives = new ConnectiveReader(tables);
        this.judged = new JudgedExpressions(vocabulary);
    }

    /** Returns the chunks of a sentence in order. */
    public List<Chunk> chunk(List<Token> tokens) {
        Cursor cursor = new Cursor(tokens);
        List<Chunk> chunks = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Chunk chunk = next(cursor, at);
            chunks.add(chunk);
            at = chunk.end();
        }
        return chunks;
    }

    private Chunk next(Cursor cursor, int at) {
        boolean count = startsWithBound(cursor, at) || nouns.isBelowZero(cursor, at);
        Chunk counted = count ? nouns.read(cursor, at) : null;
        if (counted != null && !isUntilHour(cursor, at, counted) && !isPlaceAround(cursor, at, counted)) {
            return counted;
        }
        boolean infinitive = grammar.language().equals("en") && cursor.lower(at).equals("to");
        boolean negated = infinitive || grammar.tables().find(Tables.Category.NEGATOR, cursor.tokens(), at) != null;
        Chunk denied = negated ? verbs.read(cursor, at) : null;
        if (denied != null) {
            return denied;
        }
        if (isTitle(cursor, at)) {
            return QuotedTitles.read(cursor, at);
        }
        Chunk fixed = LoneAdjectives.readFixed(cursor, at);
        Chunk expression = fixed == null ? judged.read(cursor, at) : fixed;
        if (expression != null) {
            return expression;
        }
        Chunk connective = connectives.read(cursor, at);
        if (connective != null) {
            return connective;
        }
        if (isVerbalAdjective(cursor, at)) {
            return LoneAdjectives.asAdjective(cursor, at);
        }
        Chunk verb = verbs.read(cursor, at);
        if (verb != null && !isParticipleBeforeNoun(cursor, at, verb)) {
            return verb;
        }
        Chunk noun = nouns.read(cursor, at);
        return noun != null ? noun : LoneAdjectives.readRest(cursor, at);
    }

    /** 'a tourné "Sous les pins"', 'a aimé "Sillon"', 'la sortie de "Sous les pins"': the title of something. */
    private static boolean isTitle(Cursor cursor, int at) {
        boolean complement = cursor.is(at - 1, Pos.ADP);
        boolean object = cursor.isVerb(at - 1) && !(cursor.is(at + 1, Pos.ADJ) && cursor.isQuote(at + 2));
        return cursor.isQuote(at)
                && (complement || object || isSubject(cursor, at) || isBehindTitle(cursor, at))
                && QuotedTitles.end(cursor, at) > 0;
    }

    /** 'l'auteur de "Sillons", "Sous les pins" et "Brumes"': one title more. */
    private static boolean isBehindTitle(Cursor cursor, int at) {
        boolean listed = cursor.lower(at - 1).equals(",") || cursor.is(at - 1, Pos.CCONJ);
        for (int i = at - 2; listed && cursor.isQuote(at - 2) && i >= Math.max(0, at - FARTHEST_TITLE); i--) {
            if (QuotedTitles.end(cursor, i) == at - 1) {
                return true;
            }
        }
        return false;
    }

    /** '"Sous les pins" reçoit un prix', '"Sillons", le film de Luc Roy, sort en mai'. */
    private static boolean isSubject(Cursor cursor, int at) {
        int end = QuotedTitles.end(cursor, at);
        return (at == 0 || cursor.is(at - 1, Pos.PUNCT, Pos.SCONJ))
                && end > 0
                && (cursor.isFinite(end) || isDescribed(cursor, end));
    }

    /** Between two commas, before any verb. */
    private static boolean isDescribed(Cursor cursor, int comma) {
        if (!cursor.lower(comma).equals(",") || !cursor.is(comma + 1, Pos.DET)) {
            return false;
        }
        int at = comma + 2;
        while (cursor.has(at) && !cursor.isFinite(at) && !cursor.is(at, Pos.PUNCT)) {
            at++;
        }
        return cursor.lower(at).equals(",");
    }

    private static boolean isHyphened(Cursor cursor, int at, VerbChunk chunk) {
        return chunk.form() == VerbChunk.Form.PRESENT_PARTICIPLE
                && cursor.lower(at).indexOf('-') > 0;
    }

    /** "est jugé suffisant", "reste inquiétante": an adjective that looks like a participle. */
    private boolean isVerbalAdjective(Cursor cursor, int at) {
        boolean linked = cursor.isVerb(at - 1)
                && (grammar.isCopula(cursor.lemma(at - 1)) || grammar.isJudging(cursor.lemma(at - 1)));
        return grammar.language().equals("fr")
                && linked
                && cursor.is(at, Pos.VERB)
                && cursor.mood(at) == Morphology.Mood.PRESENT_PARTICIPLE;
    }

    private boolean startsWithBound(Cursor cursor, int at) {
        return grammar.tables().find(Tables.Category.BOUND, cursor.tokens(), at) != null
                || grammar.tables().find(Tables.Category.PLENTY, cursor.tokens(), at) != null;
    }

    /** "ouvert jusqu'à 21 heures": until then, and not as many hours. */
    private static boolean isUntilHour(Cursor cursor, int at, Chunk counted) {
        return cursor.lower(at).equals("jusqu'") && counted instanceof NounChunk noun && noun.isHour();
    }

    /** "la zone autour du lac": where, and no number. */
    private static boolean isPlaceAround(Cursor cursor, int at, Chunk counted) {
        return cursor.lower(at).equals("autour") && counted instanceof NounChunk noun && noun.quantity() == null;
    }

    /** "Appointed ambassador in 2019, he": what somebody was made. */
    private static boolean isNaming(Cursor cursor, int at) {
        boolean apart = at == 0 || cursor.lower(at - 1).equals(",");
        return apart
                && switch (cursor.lemma(at)) {
                    case "appoint", "elect", "name", "nominate", "nickname", "dub" -> true;
                    default -> false;
                };
    }

    /** "used car batteries", "rising prices": in English a participle may begin a noun phrase. */
    private boolean isParticipleBeforeNoun(Cursor cursor, int at, Chunk verb) {
        boolean participle = verb.end() == at + 1
                && verb instanceof VerbChunk chunk
                && (chunk.form() == VerbChunk.Form.PAST_PARTICIPLE || isHyphened(cursor, at, chunk))
                && grammar.language().equals("en");
        NounChunk noun =
                participle && !isNaming(cursor, at) && cursor.is(at + 1, Pos.NOUN) ? nouns.read(cursor, at) : null;
        return noun != null && noun.head().kind() == Word.Kind.NOUN;
    }
}
