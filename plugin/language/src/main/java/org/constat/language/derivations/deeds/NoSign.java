package org.constat.language.derivations.deeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Verbs;

/**
 * "La grève ne montre aucun signe d'essoufflement": it does not run out of breath, and goes on.
 */
final class NoSign implements Derivation {
    private static final String RULE = "no sign";
    private static final Set<String> LESSENING = Set.of("ease", "end", "slow-down", "weaken", "stop-halt");

    private final Nouns nouns;
    private final String goOn;

    NoSign(Nouns nouns) {
        this.nouns = nouns;
        this.goOn = nouns.language().equals("fr") ? "se poursuivre" : "continue";
    }

    @Override
    public boolean meets(String relation) {
        return nouns.tables().has(Row.SHOWING, relation);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.subject() != null
                && fact.polarity() == Polarity.NEGATIVE
                && fact.object() instanceof Phrase sign
                && nouns.tables().has(Row.SIGN, Nouns.head(sign))) {
            sign.complements().stream()
                    .filter(complement -> complement.role().equals("of"))
                    .map(Complement::phrase)
                    .filter(NoSign::isBare)
                    .forEach(event -> tell(fact, event, found));
        }
    }

    /** "no sign of the brand" is no sign of what happens. */
    private static boolean isBare(Phrase event) {
        return event.head() != null && event.text().equals(event.head().text());
    }

    private void tell(Fact fact, Phrase event, Consumer<Fact> found) {
        for (String verb : verbs(Nouns.head(event))) {
            found.accept(fact.toBuilder()
                    .relation(nouns.relation(event, Verbs.alone(verb)))
                    .object(null)
                    .rule(RULE)
                    .build());
        }
        if (nouns.isConcept(Nouns.head(event), LESSENING)) {
            found.accept(fact.toBuilder()
                    .relation(Nouns.verb(fact.relation(), goOn))
                    .object(null)
                    .polarity(Polarity.AFFIRMATIVE)
                    .rule(RULE)
                    .build());
        }
    }

    private List<String> verbs(String noun) {
        List<String> verbs = new ArrayList<>(nouns.verbs(noun));
        for (Row row : List.of(Row.CHANGE, Row.HAPPENING)) {
            String verb = nouns.tables().value(row, noun);
            if (verb != null && !verbs.contains(verb)) {
                verbs.add(verb);
            }
        }
        return verbs.isEmpty() && nouns.isVerb(noun) ? List.of(noun) : verbs;
    }
}
