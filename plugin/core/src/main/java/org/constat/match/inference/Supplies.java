package org.constat.match.inference;

import java.util.ArrayList;
import java.util.List;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.match.parts.KindWords;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;

/** Concludes where things come from: who depends on another for half of its gas gets half of its gas from there, which supplies it. */
final class Supplies {
    private static final String RULE = "supplied";
    private static final String DEPEND = "depend-on";
    private static final String PROVIDE = "provide";
    private static final KindWords KINDS = new KindWords();

    private Supplies() {}

    static List<Conclusion> conclude(Fact fact, Lexeme relation, String language, Lexemes lexemes) {
        List<Conclusion> found = new ArrayList<>();
        if (relation.says(DEPEND)
                && fact.polarity() == Polarity.AFFIRMATIVE
                && fact.modality() == Modality.ASSERTED
                && fact.object() instanceof Phrase source) {
            for (Argument argument : fact.arguments()) {
                if (argument.role().equals("for")
                        && argument.filler() instanceof Phrase share
                        && isShare(share, language, lexemes)) {
                    found.add(new Conclusion(RULE, coming(fact, share, source, language), null));
                    found.add(new Conclusion(RULE, supplying(fact, share, source), PROVIDE));
                }
            }
        }
        return found;
    }

    /** Half of it is there; a thing that is hoped for need not come. */
    private static boolean isShare(Phrase phrase, String language, Lexemes lexemes) {
        return phrase.complements().stream()
                        .anyMatch(complement -> complement.role().equals("of"))
                && (phrase.quantity() != null || KINDS.isShare(lexemes.of(Lexemes.head(phrase), language)));
    }

    private static Fact supplying(Fact fact, Phrase share, Phrase source) {
        return fact.toBuilder()
                .subject(source)
                .object(share)
                .arguments(fact.arguments().stream()
                        .filter(argument -> !argument.filler().equals(share))
                        .toList())
                .build();
    }

    private static Fact coming(Fact fact, Phrase share, Phrase source, String language) {
        return fact.toBuilder()
                .relation(ConcludedVerb.COME.in(language))
                .subject(share)
                .object(source)
                .arguments(fact.arguments().stream()
                        .filter(argument -> !argument.filler().equals(share))
                        .toList())
                .build();
    }
}
