package org.constat.language.derivations.deeds;

import java.util.Set;
import java.util.function.Consumer;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Parties;
import org.constat.language.derivations.nouns.Told;

/**
 * "L'accord signifie la fin de la grève": it ends; "the vote does not mean the end of the dispute": that does not end.
 */
final class EndOfIt implements Derivation {
    private static final String RULE = "end of it";
    private static final Set<String> MEANING =
            Set.of("marquer", "signifier", "signer", "sonner", "être", "mark", "mean", "spell", "signal", "be");
    private static final Set<String> ENDS = Set.of("fin", "end");

    private final String end;

    EndOfIt(Nouns nouns) {
        this.end = nouns.language().equals("fr") ? "se terminer" : "end";
    }

    @Override
    public boolean meets(String relation) {
        return MEANING.contains(relation);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.modality() == Modality.ASSERTED
                && fact.object() instanceof Phrase what
                && ENDS.contains(Nouns.head(what))
                && what.modifiers().isEmpty()) {
            what.complements().stream()
                    .filter(complement -> complement.role().equals("of"))
                    .map(Complement::phrase)
                    .findFirst()
                    .ifPresent(over -> found.accept(Told.by(fact, Nouns.verb(end))
                            .subject(Parties.joined(over, fact))
                            .arguments(fact.arguments().stream()
                                    .filter(argument -> !Parties.is(argument))
                                    .toList())
                            .polarity(fact.polarity())
                            .rule(RULE)
                            .build()));
        }
    }
}
