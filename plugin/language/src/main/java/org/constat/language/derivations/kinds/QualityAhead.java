package org.constat.language.derivations.kinds;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;

/**
 * "The runners are fifth, two seconds behind the record", "The valley is remote, three hours from any road": how they are is
 * told ahead of what says it more exactly.
 */
final class QualityAhead implements Derivation {
    private static final String RULE = "quality ahead";

    private final String be;

    QualityAhead(Nouns nouns) {
        this.be = nouns.language().equals("fr") ? "être" : "be";
    }

    @Override
    public boolean meets(String relation) {
        return relation.equals(be);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (!(fact.object() instanceof Phrase exactly)) {
            return;
        }
        quality(fact, exactly)
                .ifPresent(quality -> found.accept(fact.toBuilder()
                        .object(quality)
                        .arguments(times(fact))
                        .rule(RULE)
                        .build()));
    }

    private static Optional<Filler> quality(Fact fact, Phrase exactly) {
        return fact.arguments().stream()
                .filter(argument -> argument.role().equals("as") && argument.filler() instanceof Phrase)
                .map(Argument::filler)
                .filter(filler -> isQuality((Phrase) filler) && Nouns.begin((Phrase) filler) < Nouns.begin(exactly))
                .findFirst();
    }

    private static boolean isQuality(Phrase phrase) {
        return phrase.head() != null && phrase.head().kind() == Word.Kind.ADJECTIVE;
    }

    private static List<Argument> times(Fact fact) {
        return fact.arguments().stream()
                .filter(argument -> argument.role().equals("time"))
                .toList();
    }
}
