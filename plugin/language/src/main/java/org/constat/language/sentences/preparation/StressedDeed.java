package org.constat.language.sentences.preparation;

import java.util.ArrayList;
import java.util.List;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;

/** Puts what a cleft sets first where it stands without: "C'est en taillant la haie que Paul a vu le nid", as "En taillant la haie, Paul a vu le nid". */
final class StressedDeed {
    private static final int LONGEST = 24;

    private StressedDeed() {}

    static List<Chunk> unstressed(List<Chunk> chunks) {
        int that = isDeedAhead(chunks) ? that(chunks) : -1;
        if (that < 0) {
            return chunks;
        }
        Chunk connector = chunks.get(that);
        List<Chunk> plain = new ArrayList<>(chunks.subList(2, that));
        plain.add(new PunctuationChunk(connector.begin(), connector.end(), PunctuationChunk.Kind.COMMA));
        plain.addAll(chunks.subList(that + 1, chunks.size()));
        return plain;
    }

    /** "C'est en taillant", "C'est pour protéger": it is, and what was done or meant to be behind a preposition. */
    private static boolean isDeedAhead(List<Chunk> chunks) {
        return chunks.size() > 5
                && chunks.get(0) instanceof NounChunk it
                && it.isPronoun()
                && (it.head().lemma().equals("ce") || it.head().lemma().equals("c'"))
                && chunks.get(1) instanceof VerbChunk verb
                && verb.lemma().equals("être")
                && !verb.negative()
                && chunks.get(2) instanceof PrepositionChunk
                && chunks.get(3) instanceof VerbChunk deed
                && !deed.isFinite();
    }

    /** Returns the place of "que" before a subject, with no other verb of a clause on the way; or -1. */
    private static int that(List<Chunk> chunks) {
        for (int i = 4; i < Math.min(chunks.size() - 2, LONGEST); i++) {
            if (chunks.get(i) instanceof ConnectorChunk connector
                    && connector.lemma().equals("que")) {
                return chunks.get(i + 1) instanceof NounChunk ? i : -1;
            }
            if (chunks.get(i) instanceof VerbChunk verb && verb.isFinite()) {
                return -1;
            }
        }
        return -1;
    }
}
