package org.constat.language.sentences.preparation;

import java.util.ArrayList;
import java.util.List;
import org.constat.Word;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.NounChunk;

/** Joins a noun with the number that names it: "an earthquake of magnitude 6.1", "la ligne 4", "la nationale 12". */
final class NumberedNouns {

    private NumberedNouns() {}

    static List<Chunk> joined(List<Chunk> chunks) {
        List<Chunk> joined = new ArrayList<>();
        for (int i = 0; i < chunks.size(); i++) {
            if (i + 1 < chunks.size()
                    && chunks.get(i) instanceof NounChunk noun
                    && chunks.get(i + 1) instanceof NounChunk number
                    && isNumbered(noun)
                    && isNumber(number, noun.end())) {
                joined.add(noun.numbered(number));
                i++;
            } else {
                joined.add(chunks.get(i));
            }
        }
        return joined;
    }

    private static boolean isNumbered(NounChunk noun) {
        return switch (noun.head().lemma()) {
            case "magnitude", "category", "catégorie", "force", "ligne", "line", "vol", "flight" -> true;
            case "national", "départemental", "autoroute", "rocade", "motorway", "highway", "interstate" -> true;
            case "chambre", "salle", "room", "réacteur", "reactor", "terminal", "quai", "platform" -> true;
            case "article", "chapitre", "chapter", "numéro", "number", "route", "gate", "porte" -> true;
            default -> false;
        };
    }

    private static boolean isNumber(NounChunk number, int begin) {
        return number.begin() == begin
                && number.quantity() != null
                && !number.quantity().ordinal()
                && number.head().kind() == Word.Kind.OTHER
                && number.modifiers().isEmpty();
    }
}
