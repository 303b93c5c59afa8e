package org.constat.language.derivations.kinds;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Named;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Rest;
import org.constat.language.derivations.nouns.Told;

/**
 * "Le roi Olaf IV de Norvège", "President Ana Mesa of Bolivia": the land behind the name is the one that the title is of. Who reigned from one year to another
 * was its king so long.
 */
final class LandOfTitle implements Derivation {
    private static final String RULE = "land of title";
    private static final List<String> RULERS = List.of("monarch", "official-politics", "leader");

    private static final Set<String> SPAN = Set.of("since", "until", "time");

    private final Nouns nouns;
    private final Phrase be;
    private final String of;

    LandOfTitle(Nouns nouns) {
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
                Fact.Builder one = Told.by(fact, be)
                        .subject(Rest.of(Rest.of(who, complement), title))
                        .object(role)
                        .tense(Tense.PRESENT)
                        .source(List.of())
                        .rule(RULE);
                found.accept(one.build());
                if (who.equals(fact.subject()) && isReign(fact)) {
                    found.accept(one.tense(fact.tense())
                            .arguments(span(fact))
                            .source(fact.source())
                            .build());
                }
            }
        }
    }

    private static boolean isReign(Fact fact) {
        String verb = Nouns.head(fact.relation());
        return (verb.equals("régner") || verb.equals("reign"))
                && fact.polarity() == Polarity.AFFIRMATIVE
                && fact.modality() == Modality.ASSERTED
                && !span(fact).isEmpty();
    }

    private static List<Argument> span(Fact fact) {
        return fact.arguments().stream()
                .filter(argument -> SPAN.contains(argument.role()))
                .toList();
    }
}
