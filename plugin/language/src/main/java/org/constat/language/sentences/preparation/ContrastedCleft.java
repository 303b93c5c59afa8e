package org.constat.language.sentences.preparation;

import java.util.ArrayList;
import java.util.List;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.VerbChunk;

/** Takes who does not out of a cleft: "Ce n'est pas le maire mais le préfet qui décide" says that the prefect decides. */
final class ContrastedCleft {
    private static final int LONGEST = 10;

    private ContrastedCleft() {}

    static List<Chunk> affirmed(List<Chunk> chunks) {
        int but = chunks.size() > 5 && isIt(chunks.get(0)) ? but(chunks) : -1;
        if (but < 0 || !(chunks.get(1) instanceof VerbChunk verb) || !isStressed(chunks, but)) {
            return chunks;
        }
        List<Chunk> affirmed = new ArrayList<>();
        affirmed.add(chunks.get(0));
        affirmed.add(verb.asAffirmative());
        affirmed.addAll(chunks.subList(but + 1, chunks.size()));
        return affirmed;
    }

    private static boolean isIt(Chunk chunk) {
        return chunk instanceof NounChunk it
                && it.isPronoun()
                && switch (it.head().lemma()) {
                    case "ce", "c'", "it" -> true;
                    default -> false;
                };
    }

    /** Returns the place of the "but" behind "is not" and a noun; or -1. */
    private static int but(List<Chunk> chunks) {
        boolean denied = chunks.get(1) instanceof VerbChunk verb
                && verb.negative()
                && (verb.lemma().equals("être") || verb.lemma().equals("be"));
        if (!denied || !(chunks.get(2) instanceof NounChunk)) {
            return -1;
        }
        for (int i = 3; i < Math.min(chunks.size() - 2, LONGEST); i++) {
            if (chunks.get(i) instanceof ConnectorChunk connector) {
                boolean but = connector.lemma().equals("mais")
                        || connector.lemma().equals("but")
                        || connector.lemma().equals("mais bien");
                return but ? i : -1;
            }
            if (chunks.get(i) instanceof VerbChunk) {
                return -1;
            }
        }
        return -1;
    }

    /** "mais le préfet qui": what the clause behind says is said of the second. */
    private static boolean isStressed(List<Chunk> chunks, int but) {
        for (int i = but + 1; i < Math.min(chunks.size(), but + LONGEST); i++) {
            if (chunks.get(i) instanceof ConnectorChunk connector) {
                return i > but + 1
                        && switch (connector.lemma()) {
                            case "qui", "que", "who", "that" -> true;
                            default -> false;
                        };
            }
            if (chunks.get(i) instanceof VerbChunk) {
                return false;
            }
        }
        return false;
    }
}
