package org.constat.language.sentences.preparation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.constat.language.phrases.AdverbChunk;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.words.Morphology;
import org.constat.language.words.Pos;
import org.constat.language.words.Token;

/** Reads "the oldest bridge ever found" as a bridge that somebody has found, and not as one that finds: English alone. */
final class EverDone {
    private EverDone() {}

    static List<Chunk> described(List<Chunk> chunks, List<Token> tokens) {
        List<Chunk> read = new ArrayList<>(chunks);
        for (int i = read.size() - 2; i > 0; i--) {
            if (read.get(i) instanceof AdverbChunk adverb
                    && adverb.word().lemma().equals("ever")
                    && isRecord(read, i - 1, tokens)) {
                describe(read, i, adverb);
            }
        }
        return read;
    }

    /** "the youngest player ever to win", "the highest fee ever": whenever it was. */
    private static void describe(List<Chunk> chunks, int at, AdverbChunk ever) {
        Chunk next = chunks.get(at + 1);
        if (next instanceof VerbChunk verb && isPlainPast(verb)) {
            chunks.set(at + 1, verb.asParticiple().withAdverbAhead(ever));
            chunks.remove(at);
        } else if (next instanceof PunctuationChunk
                || next instanceof PrepositionChunk
                || (next instanceof VerbChunk verb && verb.form() == VerbChunk.Form.INFINITIVE)) {
            chunks.remove(at);
        }
    }

    private static boolean isPlainPast(VerbChunk verb) {
        boolean participle = verb.form() == VerbChunk.Form.PAST_PARTICIPLE;
        return verb.isBare()
                && !verb.passive()
                && (participle || verb.agreement().time() == Morphology.Time.PAST);
    }

    /** "the largest ever", "the first of its kind ever". */
    private static boolean isRecord(List<Chunk> chunks, int last, List<Token> tokens) {
        int noun = last;
        while (noun > 1 && chunks.get(noun) instanceof NounChunk && chunks.get(noun - 1) instanceof PrepositionChunk) {
            noun -= 2;
        }
        return chunks.get(noun) instanceof NounChunk record
                && tokens.subList(record.begin(), record.end()).stream().anyMatch(EverDone::isSuperlative);
    }

    private static boolean isSuperlative(Token token) {
        return switch (token.text().toLowerCase(Locale.ROOT)) {
            case "most", "least", "first", "only", "second", "third", "worst", "best" -> true;
            default -> token.is(Pos.ADJ) && token.text().endsWith("est");
        };
    }
}
