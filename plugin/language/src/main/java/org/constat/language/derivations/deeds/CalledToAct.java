package org.constat.language.derivations.deeds;

import java.util.Set;
import java.util.function.Consumer;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;

/**
 * "Police appealed for witnesses to come forward", "called for the minister to resign": asked them to.
 */
final class CalledToAct implements Derivation {
    private static final String RULE = "called to act";
    private static final Set<String> CALLING = Set.of("appeal for", "call for");
    private static final String ASK = "ask";

    private final Nouns nouns;

    CalledToAct(Nouns nouns) {
        this.nouns = nouns;
    }

    @Override
    public boolean meets(String relation) {
        return CALLING.contains(relation);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        boolean asked = fact.polarity() == Polarity.AFFIRMATIVE
                && fact.object() instanceof Phrase somebody
                && nouns.isActor(somebody)
                && fact.arguments().stream()
                        .anyMatch(argument -> argument.role().equals("to") && argument.filler() instanceof Fact);
        if (asked) {
            found.accept(fact.toBuilder().relation(Nouns.verb(ASK)).rule(RULE).build());
        }
    }
}
