package org.constat.language.derivations.kinds;

import java.util.List;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Told;
import org.constat.language.derivations.nouns.Verbs;
import org.jspecify.annotations.Nullable;

/**
 * "Élue à la présidence du club", "s'est vu confier la direction", "took the helm of the firm": that is what she becomes.
 */
final class TakenCharge implements Derivation {
    private static final String RULE = "taken charge";
    private static final String GETTING = "se voir";

    private final Nouns nouns;
    private final String become;

    TakenCharge(Nouns nouns) {
        this.nouns = nouns;
        this.become = nouns.language().equals("fr") ? "devenir" : "become";
    }

    @Override
    public boolean meets(String relation) {
        return nouns.tables().has(Row.APPOINTS, relation)
                || relation.equals(GETTING)
                || nouns.tables().has(Row.TAKES_CHARGE, Verbs.first(relation));
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.polarity() == Polarity.NEGATIVE || fact.modality() != Modality.ASSERTED) {
            return;
        }
        String verb = Nouns.head(fact.relation());
        if (nouns.tables().has(Row.APPOINTS, verb)) {
            for (Argument argument : fact.arguments()) {
                if (argument.role().equals("to") && argument.filler() instanceof Phrase charge) {
                    tell(fact, fact.object(), office(charge), argument, found);
                }
            }
        } else if (verb.equals(GETTING)) {
            given(fact, found);
        } else if (fact.object() instanceof Phrase charge) {
            tell(fact, fact.subject(), inVerb(verb, charge), null, found);
        }
    }

    /** "s'est vu confier la présidence du club". */
    private void given(Fact fact, Consumer<Fact> found) {
        if (fact.object() instanceof Fact content
                && nouns.tables().has(Row.HANDS_OVER, Nouns.head(content.relation()))
                && content.object() instanceof Phrase charge) {
            tell(fact, fact.subject(), office(charge), null, found);
        }
    }

    /** "prendre la tête de | le club" keeps the noun in the verb; else it is the object. */
    private @Nullable Phrase inVerb(String verb, Phrase object) {
        String[] words = verb.split(" ", -1);
        for (int i = 1; i < words.length; i++) {
            String holder = nouns.tables().value(Row.CHARGE, words[i]);
            if (holder != null) {
                return role(holder, List.of(new Complement("of", object)));
            }
        }
        return office(object);
    }

    private @Nullable Phrase office(Phrase charge) {
        String holder = nouns.tables().value(Row.CHARGE, Nouns.head(charge));
        return holder == null ? null : role(holder, charge.complements());
    }

    private static @Nullable Phrase role(String holder, List<Complement> of) {
        return of.stream().noneMatch(complement -> complement.role().equals("of"))
                ? null
                : Phrase.of(holder, Word.of(holder, holder, Word.Kind.NOUN)).withComplements(of);
    }

    private void tell(
            Fact fact,
            @Nullable Filler holder,
            @Nullable Phrase office,
            @Nullable Argument charge,
            Consumer<Fact> found) {
        if (office != null && holder instanceof Phrase somebody && nouns.isActor(somebody)) {
            found.accept(Told.by(fact, Nouns.verb(become))
                    .subject(somebody)
                    .object(office)
                    .arguments(fact.arguments().stream()
                            .filter(argument -> !argument.equals(charge))
                            .toList())
                    .rule(RULE)
                    .build());
        }
    }
}
