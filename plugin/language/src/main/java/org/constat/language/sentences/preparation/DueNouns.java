package org.constat.language.sentences.preparation;

import java.util.ArrayList;
import java.util.List;
import org.constat.language.phrases.AdjectiveChunk;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;

/** "a ban, due to start in May", "trains due to run": reads what is still to come as a relative clause, "which will start". */
final class DueNouns {
    private DueNouns() {}

    static List<Chunk> announced(List<Chunk> chunks) {
        if (chunks.stream().noneMatch(DueNouns::isDue)) {
            return chunks;
        }
        List<Chunk> announced = new ArrayList<>(chunks);
        for (int i = 1; i + 1 < chunks.size(); i++) {
            boolean due = isDue(chunks.get(i)) && isBehindNoun(chunks, i);
            if (due && chunks.get(i + 1) instanceof VerbChunk verb && verb.form() == VerbChunk.Form.INFINITIVE) {
                Chunk adjective = chunks.get(i);
                announced.set(
                        i,
                        new ConnectorChunk(
                                adjective.begin(), adjective.end(), "which", ConnectorChunk.Kind.SUBJECT_RELATIVE));
                announced.set(i + 1, verb.asFuture());
            }
        }
        return announced;
    }

    private static boolean isDue(Chunk chunk) {
        return chunk instanceof AdjectiveChunk adjective
                && adjective.head().lemma().equals("due");
    }

    private static boolean isBehindNoun(List<Chunk> chunks, int at) {
        boolean comma = chunks.get(at - 1) instanceof PunctuationChunk mark
                && mark.kind() == PunctuationChunk.Kind.COMMA
                && at > 1;
        return chunks.get(comma ? at - 2 : at - 1) instanceof NounChunk;
    }
}
