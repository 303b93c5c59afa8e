package org.constat.language.extractor;

import java.util.stream.Collectors;
import org.constat.Attribution;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Modality;
import org.constat.Polarity;
import org.constat.Tense;
import org.jspecify.annotations.Nullable;

/** Writes a fact on one line: slots in bars, then {@code @modality ~tense <speaker:force}. */
final class Rendering {

    private Rendering() {}

    static String of(Fact fact) {
        return slots(fact)
                + (fact.modality() == Modality.ASSERTED
                        ? ""
                        : " @" + fact.modality().wireName())
                + (fact.tense() == Tense.PRESENT ? "" : " ~" + fact.tense().wireName())
                + fact.source().stream().map(Rendering::speaker).collect(Collectors.joining());
    }

    private static String slots(Fact fact) {
        return filler(fact.subject()) + " | " + (fact.polarity() == Polarity.NEGATIVE ? "not " : "")
                + (fact.relation().head() == null ? "" : fact.relation().head().lemma())
                + " | " + (fact.object() == null ? "-" : filler(fact.object()))
                + fact.arguments().stream()
                        .map(argument -> " | " + argument.role() + " " + filler(argument.filler()))
                        .collect(Collectors.joining());
    }

    private static String filler(@Nullable Filler filler) {
        return filler == null ? "_" : filler instanceof Fact fact ? "(" + slots(fact) + ")" : filler.text();
    }

    private static String speaker(Attribution attribution) {
        String force =
                attribution.force() == null ? "" : ":" + attribution.force().lemma();
        return " <" + attribution.speaker().text() + force;
    }
}
