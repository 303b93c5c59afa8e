package org.constat.language.derivations.mentions;

import java.util.ArrayList;
import java.util.List;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Span;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Years;

/** Finds the circumstances that follow right behind a noun, and may be its own: "les frappes sur les villes". */
final class Attached {
    private static final int WIDEST_GAP = 18;

    private Attached() {}

    static List<Argument> to(Phrase noun, Fact fact) {
        List<Argument> found = new ArrayList<>();
        int end = Nouns.end(noun);
        int relation = begin(fact.relation());
        for (Argument argument : fact.arguments()) {
            boolean apart = relation >= end && argument.filler() instanceof Phrase phrase && begin(phrase) > relation;
            if (!apart && argument.filler() instanceof Phrase phrase && !phrase.equals(noun) && follows(phrase, end)) {
                found.add(argument);
                end = Math.max(end, Nouns.end(phrase));
            }
        }
        return found;
    }

    /** "son rôle dans le meurtre de Lund en 1978": the year right behind it is when it happened. */
    static List<Phrase> years(Phrase event, Fact fact) {
        return to(event, fact).stream()
                .filter(argument -> argument.role().equals("time") && Years.isOver(Nouns.head(argument.filler())))
                .map(argument -> (Phrase) argument.filler())
                .toList();
    }

    private static int begin(Phrase phrase) {
        return phrase.spans().stream().mapToInt(Span::begin).min().orElse(-1);
    }

    private static boolean follows(Phrase phrase, int end) {
        int begin = begin(phrase);
        return end > 0 && begin >= end && begin - end <= WIDEST_GAP;
    }
}
