package org.constat.language.derivations.kinds;

import java.util.List;
import java.util.function.Consumer;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Tense;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Named;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Rest;
import org.constat.language.derivations.nouns.Told;

/**
 * "Le roi Olaf IV de Norvège", "President Ana Mesa of Bolivia": the land behind the name is the one that the title is of.
 *
 * @since 0.1
 */
public final class LandOfTitle implements Derivation {
    private static final String RULE = "land of title";
    private static final List<String> RULERS = List.of("monarch", "official-politics", "leader");

    private final Nouns nouns;
    private final Phrase be;
    private final String of;

    public LandOfTitle(Nouns nouns) {
        this.nouns = nouns;
        boolean french = nouns.language().equals("fr");
        this.be = Nouns.verb(french ? "être" : "be");
        this.of = french ? " de " : " of ";
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (!RULE.equals(fact.rule())) {
            Named.each(fact, who -> named(who, fact, found));
        }
    }

    private void named(Phrase who, Fact fact, Consumer<Fact> found) {
        if (who.complements().isEmpty()
                || who.head() == null
                || who.head().kind() != Word.Kind.NAME
                || who.modifiers().size() != 1) {
            return;
        }
        Word title = who.modifiers().get(0);
        for (Complement complement : who.complements()) {
            if (complement.role().equals("of")
                    && nouns.origins().adjectiveOf(Nouns.head(complement.phrase())) != null
                    && RULERS.stream().anyMatch(ruler -> nouns.isA(title.lemma(), ruler))) {
                Phrase role = Phrase.of(title.text() + of + complement.phrase().text(), title)
                        .withComplements(List.of(complement));
                found.accept(Told.by(fact, be)
                        .subject(Rest.of(Rest.of(who, complement), title))
                        .object(role)
                        .tense(Tense.PRESENT)
                        .source(List.of())
                        .rule(RULE)
                        .build());
            }
        }
    }
}
