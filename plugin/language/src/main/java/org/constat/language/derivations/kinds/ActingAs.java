package org.constat.language.derivations.kinds;

import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Tense;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Determiners;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Told;
import org.jspecify.annotations.Nullable;

/**
 * "En tant que présidente du club, Anna Berg a signé", "as mayor, Hugo Lund cut the budget": that is what he is, or was then.
 */
final class ActingAs implements Derivation {
    private static final String RULE = "acting as";

    private final Nouns nouns;
    private final String be;

    ActingAs(Nouns nouns) {
        this.nouns = nouns;
        this.be = nouns.language().equals("fr") ? "être" : "be";
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        boolean real = fact.modality() == Modality.ASSERTED || fact.modality() == Modality.OBLIGED;
        boolean notYet = fact.tense() == Tense.FUTURE || ElectedTo.RULE.equals(fact.rule());
        if (!real || notYet || !(grammaticalSubject(fact) instanceof Phrase somebody)) {
            return;
        }
        for (Argument argument : fact.arguments()) {
            if (argument.role().equals("as") && nouns.isActor(somebody) && isRole(argument.filler(), somebody)) {
                found.accept(Told.by(fact, Nouns.verb(be))
                        .subject(somebody)
                        .object(argument.filler())
                        .rule(RULE)
                        .build());
            }
        }
    }

    /** "As a nurse, Lund was praised by the mayor": Lund is one. */
    private static @Nullable Filler grammaticalSubject(Fact fact) {
        boolean passive = fact.object() instanceof Phrase done && Nouns.begin(done) < Nouns.begin(fact.relation());
        return fact.subject() == null || passive ? fact.object() : fact.subject();
    }

    /** A bare role ahead of whoever has it; "comme son frère, Lund a signé" says what else is so. */
    private boolean isRole(Filler filler, Phrase somebody) {
        return filler instanceof Phrase role
                && role.quantity() == null
                && Nouns.begin(role) < Nouns.begin(somebody)
                && (nouns.isBeing(Nouns.head(role)) || nouns.tables().has(Row.MEMBER, Nouns.head(role)))
                && !Determiners.isDefinite(role.text())
                && !Determiners.isPossessive(role.text())
                && !(be.equals("être") && Determiners.isIndefinite(role.text()));
    }
}
