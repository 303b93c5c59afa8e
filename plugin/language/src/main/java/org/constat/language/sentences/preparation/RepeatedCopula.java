package org.constat.language.sentences.preparation;

import java.util.ArrayList;
import java.util.List;
import org.constat.language.phrases.AdjectiveChunk;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.Grammar;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;

/** "Le centre est calme et sans voitures", "the club is poor and without a coach": is without them, not calm without them. */
final class RepeatedCopula {
    private final Grammar grammar;

    RepeatedCopula(Grammar grammar) {
        this.grammar = grammar;
    }

    List<Chunk> repeated(List<Chunk> chunks) {
        List<Chunk> found = new ArrayList<>(chunks);
        for (int i = 0; i + 4 < found.size(); i++) {
            if (found.get(i) instanceof VerbChunk verb
                    && grammar.isCopula(verb.lemma())
                    && isQuality(found.get(i + 1))
                    && joins(found.get(i + 2))
                    && isLack(found.get(i + 3))
                    && found.get(i + 4) instanceof NounChunk
                    && !opensClause(found, i + 5)) {
                found.add(i + 3, verb);
            }
        }
        return found;
    }

    /** Returns whether a chunk can say behind a copula how something is. */
    static boolean isQuality(Chunk chunk) {
        return chunk instanceof AdjectiveChunk || isBare(chunk);
    }

    /** "calme", which is a noun, too. */
    private static boolean isBare(Chunk chunk) {
        return chunk instanceof NounChunk noun && noun.determiner() == Determiner.NONE && !noun.isName();
    }

    private static boolean joins(Chunk chunk) {
        return chunk instanceof ConnectorChunk connector
                && switch (connector.lemma()) {
                    case "et", "mais", "and", "but" -> true;
                    default -> false;
                };
    }

    private static boolean isLack(Chunk chunk) {
        return chunk instanceof PrepositionChunk preposition
                && preposition.role().equals("without");
    }

    /** "… et sans l'appui de Rome, il ne tiendra pas": what is missing belongs to the verb that follows. */
    private static boolean opensClause(List<Chunk> chunks, int behind) {
        int next = behind;
        while (next < chunks.size() && (chunks.get(next) instanceof PrepositionChunk || isOwner(chunks, next))) {
            next++;
        }
        int subject = next < chunks.size() && isComma(chunks.get(next)) ? next + 1 : next;
        return subject < chunks.size()
                && (chunks.get(subject) instanceof VerbChunk verb
                        ? subject == next && verb.isFinite()
                        : chunks.get(subject) instanceof NounChunk);
    }

    private static boolean isOwner(List<Chunk> chunks, int at) {
        return chunks.get(at) instanceof NounChunk && chunks.get(at - 1) instanceof PrepositionChunk;
    }

    private static boolean isComma(Chunk chunk) {
        return chunk instanceof PunctuationChunk mark && mark.kind() == PunctuationChunk.Kind.COMMA;
    }
}
