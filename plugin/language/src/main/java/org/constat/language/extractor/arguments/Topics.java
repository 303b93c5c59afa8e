package org.constat.language.extractor.arguments;

import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.jspecify.annotations.Nullable;

/** Knows whom a clause begins with and then speaks of by a pronoun: "Quant au préfet, il se tait", "As for Lund, she is silent". */
final class Topics {
    private Topics() {}

    /** Returns whom the subject of a clause takes up; null where it takes up nobody named before it. */
    static @Nullable Nominal takenUp(Clause clause) {
        Nominal subject = clause.subjects().size() == 1 ? clause.subjects().get(0) : null;
        if (subject == null
                || !subject.chunk().isPronoun()
                || clause.arguments().isEmpty()) {
            return null;
        }
        Prepositional first = clause.arguments().get(0);
        PrepositionChunk preposition = first.preposition();
        return preposition != null
                        && isTopical(preposition.lemma())
                        && preposition.begin() < subject.chunk().begin()
                        && subject.chunk()
                                .morphology()
                                .agreesWith(first.nominal().chunk().morphology())
                ? first.nominal()
                : null;
    }

    private static boolean isTopical(String preposition) {
        return switch (preposition) {
            case "quant à", "as for" -> true;
            default -> false;
        };
    }
}
