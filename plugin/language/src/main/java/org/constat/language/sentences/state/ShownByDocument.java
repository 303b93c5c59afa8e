package org.constat.language.sentences.state;

import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.VerbChunk;
import org.jspecify.annotations.Nullable;

/**
 * Knows what documents say without speaking: "Rents are rising, official figures show", "…, montre une étude".
 *
 * @since 0.1
 */
public final class ShownByDocument {

    private ShownByDocument() {}

    /** Returns whether a verb and its subject at the end of a sentence tell where the rest of it stands. */
    public static boolean is(VerbChunk verb, @Nullable Chunk subject) {
        return subject instanceof NounChunk document
                && shows(verb)
                && isDocument(document.head().lemma());
    }

    private static boolean shows(VerbChunk verb) {
        return switch (verb.lemma()) {
            case "show", "demonstrate", "prove", "montrer", "démontrer", "prouver", "attester", "établir" -> true;
            default -> false;
        };
    }

    private static boolean isDocument(String lemma) {
        return switch (lemma.substring(lemma.lastIndexOf(' ') + 1)) {
            case "study", "survey", "poll", "report", "figure", "datum", "data", "statistic", "research" -> true;
            case "analysis", "document", "footage", "image", "photo", "video", "record", "test", "result" -> true;
            default -> isFrenchDocument(lemma);
        };
    }

    private static boolean isFrenchDocument(String lemma) {
        return switch (lemma) {
            case "étude", "enquête", "sondage", "rapport", "chiffre", "donnée", "statistique", "analyse" -> true;
            case "vidéo", "résultat", "recherche", "bilan", "audit", "baromètre", "relevé" -> true;
            default -> false;
        };
    }
}
