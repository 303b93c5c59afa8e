package org.constat.language.sentences.preparation;

import java.util.ArrayList;
import java.util.List;
import org.constat.language.phrases.AdjectiveChunk;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;

/**
 * "a ban, due to start in May", "trains due to run", "two ferries, to be built in Lund": reads what is still to come as a relative
 * clause, "which will start".
 */
final class DueNouns {
    private DueNouns() {}

    static List<Chunk> announced(List<Chunk> chunks) {
        if (chunks.stream().noneMatch(chunk -> isDue(chunk) || isToBeDone(chunk))) {
            return chunks;
        }
        List<Chunk> announced = new ArrayList<>();
        for (int i = 0; i < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            boolean behind = i > 0 && isBehindNoun(chunks, i);
            if (behind && isDue(chunk) && i + 1 < chunks.size() && isInfinitive(chunks.get(i + 1))) {
                announced.add(which(chunk.begin(), chunk.end()));
                announced.add(((VerbChunk) chunks.get(++i)).asFuture());
            } else if (behind && isToBeDone(chunk) && isComma(chunks.get(i - 1))) {
                announced.add(which(chunk.begin(), chunk.begin()));
                announced.add(((VerbChunk) chunk).asFuture());
            } else {
                announced.add(chunk);
            }
        }
        return announced;
    }

    private static ConnectorChunk which(int begin, int end) {
        return new ConnectorChunk(begin, end, "which", ConnectorChunk.Kind.SUBJECT_RELATIVE);
    }

    private static boolean isDue(Chunk chunk) {
        return chunk instanceof AdjectiveChunk adjective
                && adjective.head().lemma().equals("due");
    }

    private static boolean isInfinitive(Chunk chunk) {
        return chunk instanceof VerbChunk verb && verb.form() == VerbChunk.Form.INFINITIVE;
    }

    /** "to be built". */
    private static boolean isToBeDone(Chunk chunk) {
        return chunk instanceof VerbChunk verb
                && isInfinitive(chunk)
                && verb.passive()
                && !verb.perfect()
                && !verb.negative();
    }

    private static boolean isComma(Chunk chunk) {
        return chunk instanceof PunctuationChunk mark && mark.kind() == PunctuationChunk.Kind.COMMA;
    }

    private static boolean isBehindNoun(List<Chunk> chunks, int at) {
        int noun = isComma(chunks.get(at - 1)) ? at - 2 : at - 1;
        return noun >= 0 && chunks.get(noun) instanceof NounChunk;
    }
}
