package org.constat.language.derivations.opinions;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;

/**
 * "Le syndicat exige qu'il n'y ait pas de caméras": it rejects cameras, does not want them, and demands their absence.
 */
final class WantsNone implements Derivation {
    private static final String RULE = "wants none";
    private static final Set<String> DEMANDING = Set.of("ask", "order", "want");
    private static final Set<String> BEING_THERE = Set.of("y avoir", "exister", "there be", "exist");

    private final Nouns nouns;
    private final String reject;
    private final String want;
    private final String absence;
    private final String be;

    WantsNone(Nouns nouns) {
        this.nouns = nouns;
        this.reject = nouns.language().equals("fr") ? "rejeter" : "reject";
        this.want = nouns.language().equals("fr") ? "vouloir" : "want";
        this.be = nouns.language().equals("fr") ? "être" : "be";
        this.absence = nouns.language().equals("fr") ? "l'absence de " : "the absence of ";
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        named(fact, found);
        if (fact.polarity() == Polarity.AFFIRMATIVE
                && fact.object() instanceof Fact content
                && content.polarity() == Polarity.NEGATIVE
                && BEING_THERE.contains(Nouns.head(content.relation()))
                && nouns.isOfFamily(Nouns.head(fact.relation()), DEMANDING)
                && content.object() instanceof Phrase absent) {
            Fact rejects = fact.toBuilder()
                    .relation(relation(fact, reject))
                    .object(withoutNo(absent))
                    .arguments(content.arguments())
                    .rule(RULE)
                    .build();
            found.accept(rejects);
            found.accept(rejects.toBuilder()
                    .relation(relation(fact, want))
                    .polarity(Polarity.NEGATIVE)
                    .build());
            found.accept(rejects.toBuilder()
                    .relation(fact.relation())
                    .object(absenceOf(withoutNo(absent)))
                    .build());
        }
    }

    /** "cède à une exigence : pas de caméras": the demand is that there are none. */
    private void named(Fact fact, Consumer<Fact> found) {
        if (!(fact.object() instanceof Phrase demand)) {
            return;
        }
        for (Argument argument : fact.arguments()) {
            if (argument.role().equals("about")
                    && argument.filler() instanceof Fact content
                    && content.polarity() == Polarity.NEGATIVE
                    && BEING_THERE.contains(Nouns.head(content.relation()))
                    && content.object() instanceof Phrase absent) {
                found.accept(Opinions.being(fact.toBuilder().subject(null).build(), demand, be, RULE)
                        .object(absenceOf(withoutNo(absent)))
                        .arguments(content.arguments())
                        .source(fact.source())
                        .build());
            }
        }
    }

    private Phrase absenceOf(Phrase absent) {
        return Phrase.of(absence + absent.text(), Word.of("absence", "absence", Word.Kind.NOUN))
                .withComplements(List.of(new Complement("of", absent)))
                .withSpans(absent.spans());
    }

    private static Phrase relation(Fact fact, String verb) {
        Phrase said = fact.relation();
        return Nouns.verb(said, verb);
    }

    private static Phrase withoutNo(Phrase absent) {
        String text = absent.text().replaceFirst("^(?i:pas de |pas d'|aucune? |no )", "");
        return new Phrase(
                text,
                absent.entity(),
                absent.head(),
                absent.modifiers(),
                absent.quantity(),
                absent.complements(),
                absent.spans(),
                null);
    }
}
