package org.constat.language.derivations.deeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Told;

/**
 * "L'accord signifie la fin de la grève": it ends; "the vote does not mean the end of the dispute": that does not end.
 *
 * @since 0.1
 */
public final class EndOfIt implements Derivation {
    private static final String RULE = "end of it";
    private static final Set<String> MEANING =
            Set.of("marquer", "signifier", "signer", "sonner", "être", "mark", "mean", "spell", "signal", "be");
    private static final Set<String> ENDS = Set.of("fin", "end");

    private final String end;

    public EndOfIt(Nouns nouns) {
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
                            .subject(withParties(over, fact))
                            .arguments(fact.arguments().stream()
                                    .filter(argument -> !isParty(argument))
                                    .toList())
                            .polarity(fact.polarity())
                            .rule(RULE)
                            .build()));
        }
    }

    /** "la fin des discussions avec Oslo": those with Oslo end. */
    private static Phrase withParties(Phrase over, Fact fact) {
        List<Complement> complements = new ArrayList<>(over.complements());
        StringBuilder text = new StringBuilder(over.text());
        for (Argument argument : fact.arguments()) {
            if (isParty(argument) && argument.filler() instanceof Phrase party) {
                complements.add(new Complement(argument.role(), party));
                text.append(' ').append(argument.role()).append(' ').append(party.text());
            }
        }
        return complements.equals(over.complements())
                ? over
                : new Phrase(
                        text.toString(),
                        over.entity(),
                        over.head(),
                        over.modifiers(),
                        over.quantity(),
                        complements,
                        over.spans(),
                        over.mention());
    }

    private static boolean isParty(Argument argument) {
        return argument.filler() instanceof Phrase
                && (argument.role().equals("with") || argument.role().equals("between"));
    }
}
