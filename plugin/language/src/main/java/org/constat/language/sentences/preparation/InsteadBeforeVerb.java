package org.constat.language.sentences.preparation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;
import org.jspecify.annotations.Nullable;

/** Moves who does not behind the verb: "Rain rather than snow closed the pass" is "Rain closed the pass rather than snow". */
final class InsteadBeforeVerb {
    private static final String INSTEAD = "instead";

    private InsteadBeforeVerb() {}

    static List<Chunk> moved(List<Chunk> chunks) {
        for (int i = 0; i + 3 < chunks.size(); i++) {
            if (isBetweenSubjectAndVerb(chunks, i)) {
                return moved(chunks, i + 1);
            }
        }
        return chunks;
    }

    private static boolean isBetweenSubjectAndVerb(List<Chunk> chunks, int subject) {
        return chunks.get(subject) instanceof NounChunk
                && instead(chunks.get(subject + 1)) != null
                && chunks.get(subject + 2) instanceof NounChunk
                && chunks.get(subject + 3) instanceof VerbChunk verb
                && verb.isFinite()
                && (subject == 0 || opensClause(chunks.get(subject - 1)));
    }

    /** Returns "rather than" as a preposition, though a verb stands behind what it leads; null where these are other words. */
    private static @Nullable PrepositionChunk instead(Chunk chunk) {
        if (chunk instanceof ConnectorChunk connector) {
            boolean rather =
                    connector.lemma().equals("rather than") || connector.lemma().equals("plutôt que");
            return rather
                    ? new PrepositionChunk(connector.begin(), connector.end(), connector.lemma(), INSTEAD, false)
                    : null;
        }
        return chunk instanceof PrepositionChunk preposition
                        && preposition.role().equals(INSTEAD)
                ? preposition
                : null;
    }

    /** "eats rice rather than bread": what stands behind a verb is no subject. */
    private static boolean opensClause(Chunk before) {
        return before instanceof PunctuationChunk || before instanceof ConnectorChunk;
    }

    private static List<Chunk> moved(List<Chunk> chunks, int from) {
        int end = from + 3;
        while (end < chunks.size() && !opensClause(chunks.get(end))) {
            end++;
        }
        List<Chunk> moved = new ArrayList<>(chunks.subList(0, from));
        moved.addAll(chunks.subList(from + 2, end));
        moved.add(Objects.requireNonNull(instead(chunks.get(from))));
        moved.add(chunks.get(from + 1));
        moved.addAll(chunks.subList(end, chunks.size()));
        return moved;
    }
}
