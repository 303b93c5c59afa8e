package org.constat.language.extractor.phrase;

import java.util.Set;
import org.constat.language.extractor.words.Listed;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.jspecify.annotations.Nullable;

/** Knows by what one travels: "à vélo", "en train", "on foot", "by bus", which say neither where nor where to. */
final class MeansOfTravel {
    static final String ROLE = "by";

    private static final Set<String> MEANS = Listed.as("travelling-by");

    private MeansOfTravel() {}

    /** Returns whether a noun without a determiner says behind its preposition by what one travels. */
    static boolean is(@Nullable PrepositionChunk preposition, NounChunk noun) {
        return preposition != null
                && !preposition.article()
                && noun.determiner() == Determiner.NONE
                && noun.quantity() == null
                && MEANS.contains(noun.head().lemma())
                && switch (preposition.lemma()) {
                    case "à", "en", "par", "on", "by" -> true;
                    default -> false;
                };
    }
}
