package org.constat.language.sentences.preparation;

import java.util.ArrayList;
import java.util.List;
import org.constat.language.phrases.AdverbChunk;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.VerbChunk;

/** Reads "Loin d'être ruiné, le club", "Far from closing, the museum" as what is not so: what opens a sentence so is denied. */
final class FarFrom {
    private static final String INSTEAD = "instead";

    private FarFrom() {}

    static List<Chunk> denied(List<Chunk> chunks) {
        if (chunks.size() < 3
                || !(chunks.get(0) instanceof AdverbChunk far)
                || !(chunks.get(1) instanceof PrepositionChunk from)
                || !(chunks.get(2) instanceof VerbChunk verb)
                || !isDeed(verb)) {
            return chunks;
        }
        String words = far.word().lemma() + " " + from.lemma();
        String instead = switch (words) {
            case "loin de" -> "au lieu de";
            case "far from" -> "instead of";
            default -> "";
        };
        if (instead.isEmpty()) {
            return chunks;
        }
        List<Chunk> read = new ArrayList<>(chunks.subList(1, chunks.size()));
        read.set(0, new PrepositionChunk(far.begin(), from.end(), instead, INSTEAD, false));
        return read;
    }

    private static boolean isDeed(VerbChunk verb) {
        return verb.form() == VerbChunk.Form.INFINITIVE || verb.form() == VerbChunk.Form.PRESENT_PARTICIPLE;
    }
}
