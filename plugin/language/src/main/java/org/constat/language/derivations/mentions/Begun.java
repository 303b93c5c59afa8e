package org.constat.language.derivations.mentions;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Told;

/**
 * "La dispute a commencé par un mot", "the dispute broke out in May": there was one.
 */
final class Begun implements Derivation {
    private static final String RULE = "begun";
    private static final Set<String> WHERE_OR_WHEN = Set.of("place", "time");

    private final Nouns nouns;
    private final boolean french;

    Begun(Nouns nouns) {
        this.nouns = nouns;
        this.french = nouns.language().equals("fr");
    }

    @Override
    public boolean meets(String relation) {
        return nouns.tables().has(Row.BEGINS, relation);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.polarity() == Polarity.AFFIRMATIVE
                && fact.modality() == Modality.ASSERTED
                && fact.tense() == Tense.PAST
                && fact.object() == null
                && fact.subject() instanceof Phrase event
                && isThing(event)) {
            List<Argument> around = fact.arguments().stream()
                    .filter(argument -> WHERE_OR_WHEN.contains(argument.role()))
                    .toList();
            found.accept(Told.by(fact, Nouns.verb(french ? "y avoir" : "there be"))
                    .object(event)
                    .arguments(around)
                    .rule(RULE)
                    .build());
        }
    }

    /** Nobody begins to be there. */
    private boolean isThing(Phrase event) {
        return event.head() != null
                && event.head().kind() == Word.Kind.NOUN
                && !nouns.isActor(event)
                && !nouns.isA(Nouns.head(event), "person");
    }
}
