package org.constat.language.derivations.kinds;

import java.util.List;
import java.util.function.Consumer;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.NounTables;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;

/**
 * "Le comité, présidé par Anna Lund": she is its president.
 */
final class OfficeHeld implements Derivation {
    private static final String RULE = "office held";

    private final NounTables tables;
    private final Nouns nouns;
    private final String be;

    OfficeHeld(NounTables tables, Nouns nouns) {
        this.tables = tables;
        this.nouns = nouns;
        this.be = nouns.language().equals("fr") ? "être" : "be";
    }

    @Override
    public boolean meets(String relation) {
        return tables.has(Row.HOLDER, relation);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        String office = tables.value(Row.HOLDER, Nouns.head(fact.relation()));
        if (office != null
                && fact.polarity() == Polarity.AFFIRMATIVE
                && fact.modality() == Modality.ASSERTED
                && fact.subject() instanceof Phrase holder
                && nouns.isActor(holder)
                && fact.object() instanceof Phrase body
                && (!isOfPeople(office) || isPeople(body))) {
            Phrase role = Phrase.of(office, Word.of(office, office, Word.Kind.NOUN))
                    .withComplements(List.of(new Complement("of", body)));
            found.accept(fact.toBuilder()
                    .relation(Nouns.verb(be))
                    .object(role)
                    .arguments(List.of())
                    .rule(RULE)
                    .build());
        }
    }

    private static boolean isOfPeople(String office) {
        return switch (office) {
            case "entraîneur", "coach", "commandant", "commander", "captain" -> true;
            default -> false;
        };
    }

    /** "commande deux navires": two ships have no commander by being ordered. */
    private boolean isPeople(Phrase body) {
        return body.quantity() == null && nouns.isActor(body);
    }
}
