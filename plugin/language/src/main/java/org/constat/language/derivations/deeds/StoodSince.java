package org.constat.language.derivations.deeds;

import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Rest;
import org.constat.language.derivations.nouns.Told;
import org.constat.language.derivations.nouns.Years;

/** "La piscine est fermée depuis juin": it was closed in June. */
final class StoodSince implements Derivation {
    private static final String RULE = "stood since";

    private final Nouns nouns;

    StoodSince(Nouns nouns) {
        this.nouns = nouns;
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        boolean done = fact.subject() == null && fact.object() instanceof Phrase;
        if (!done
                || fact.polarity() != Polarity.AFFIRMATIVE
                || fact.modality() != Modality.ASSERTED
                || fact.tense() == Tense.FUTURE
                || RULE.equals(fact.rule())) {
            return;
        }
        for (Argument since : fact.arguments()) {
            if (since.role().equals("since") && since.filler() instanceof Phrase time && isDate(time)) {
                found.accept(Told.by(fact, fact.relation())
                        .object(fact.object())
                        .arguments(Rest.of(fact, since))
                        .argument("time", time)
                        .tense(Tense.PAST)
                        .rule(RULE)
                        .build());
            }
        }
    }

    /** A year or a month; neither "ten years" nor an event. */
    private boolean isDate(Phrase time) {
        String head = Nouns.head(time);
        return Years.is(head) || (time.quantity() == null && nouns.tables().has(Row.MONTH, head));
    }
}
