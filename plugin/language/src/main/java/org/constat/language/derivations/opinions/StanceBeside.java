package org.constat.language.derivations.opinions;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Told;
import org.jspecify.annotations.Nullable;

/**
 * "Des élus hostiles au projet ont saisi le tribunal", "un cortège d'élus hostiles au projet": they oppose it.
 */
final class StanceBeside implements Derivation {
    private static final String RULE = "stance beside";
    private static final Set<String> STANCES = Set.of("oppose", "support", "favour-stance", "approve-of");

    private final Nouns nouns;
    private final boolean french;

    StanceBeside(Nouns nouns) {
        this.nouns = nouns;
        this.french = nouns.language().equals("fr");
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (!french || fact.polarity() == Polarity.NEGATIVE || !Opinions.isHeld(fact)) {
            return;
        }
        tell(fact.subject(), fact, found);
        tell(fact.object(), fact, found);
        fact.arguments().forEach(argument -> tell(argument.filler(), fact, found));
    }

    private void tell(@Nullable Filler filler, Fact fact, Consumer<Fact> found) {
        if (filler instanceof Phrase holder && !nouns.isHypothetical(holder)) {
            holder.complements().stream()
                    .filter(complement -> complement.role().equals("of"))
                    .forEach(complement -> tell(complement.phrase(), fact, found));
            holder.complements().stream()
                    .filter(complement -> complement.role().equals("to"))
                    .findFirst()
                    .ifPresent(towards ->
                            stance(holder).ifPresent(verb -> found.accept(held(holder, verb, towards, fact))));
        }
    }

    private Optional<String> stance(Phrase holder) {
        return holder.modifiers().stream()
                .filter(word -> word.kind() == Word.Kind.ADJECTIVE)
                .map(word -> "être " + word.lemma() + " à")
                .filter(verb -> nouns.isConcept(verb, STANCES))
                .findFirst();
    }

    private Fact held(Phrase holder, String verb, Complement towards, Fact fact) {
        Phrase bare = holder.withComplements(holder.complements().stream()
                .filter(complement -> !complement.equals(towards))
                .toList());
        return Told.by(fact, Nouns.verb(verb))
                .subject(bare)
                .object(towards.phrase())
                .tense(Tense.PRESENT)
                .rule(RULE)
                .build();
    }
}
