package org.constat.language.derivations.deeds;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Told;
import org.jspecify.annotations.Nullable;

/**
 * "L'école, fondée en 1923", "a church built in 1780": it dates from then, which is to date back to it.
 */
final class Dating implements Derivation {
    private static final String RULE = "dating";
    private static final String SINCE = "since";
    private static final Set<String> MAKING = Set.of("build", "found", "create", "establish", "construct", "set-up");
    private static final Pattern YEAR = Pattern.compile("\\b(?:1[0-9]|20)\\d\\d\\b|siècle|century");

    private final Nouns nouns;
    private final String from;
    private final String backTo;

    Dating(Nouns nouns) {
        this.nouns = nouns;
        boolean french = nouns.language().equals("fr");
        this.from = french ? "dater" : "date";
        this.backTo = french ? "remonter à" : "date back to";
    }

    @Override
    public boolean meets(String relation) {
        return relation.equals(from) || relation.equals(backTo) || nouns.isConcept(relation, MAKING);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.polarity() == Polarity.NEGATIVE || fact.modality() != Modality.ASSERTED) {
            return;
        }
        String verb = Nouns.head(fact.relation());
        if (verb.equals(from)) {
            tell(fact, fact.subject(), SINCE, found);
        } else if (verb.equals(backTo) && fact.object() instanceof Phrase year) {
            tell(fact, fact.subject(), year, found);
        } else if (fact.tense() != Tense.FUTURE && nouns.isConcept(verb, MAKING)) {
            tell(fact, fact.object(), "time", found);
        }
    }

    private void tell(Fact fact, @Nullable Filler made, String role, Consumer<Fact> found) {
        for (Argument when : fact.arguments()) {
            if (when.role().equals(role) && when.filler() instanceof Phrase year) {
                tell(fact, made, year, found);
            }
        }
    }

    private void tell(Fact fact, @Nullable Filler made, Phrase year, Consumer<Fact> found) {
        if (made instanceof Phrase && YEAR.matcher(year.text()).find()) {
            Fact.Builder dated = Told.by(fact, Nouns.verb(from))
                    .subject(made)
                    .tense(Tense.PRESENT)
                    .rule(RULE);
            found.accept(dated.arguments(List.of(new Argument(SINCE, year))).build());
            found.accept(dated.relation(Nouns.verb(backTo))
                    .arguments(List.of())
                    .object(year)
                    .build());
        }
    }
}
