package org.constat.language.derivations.opinions;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;

/**
 * "Le club baisse ses prix pour remplir le stade": it wants to fill it.
 */
final class Purposes implements Derivation {
    private static final String RULE = "purpose";
    private static final String FOR = "for";

    /** "known for baking bread": that is why, and not what for. */
    private static final String GERUND = "ing";

    /** What somebody must or might do is done for an aim that others may have set. */
    private static final Set<Modality> AIMING = Set.of(Modality.ASSERTED, Modality.PLANNED, Modality.WANTED);

    private final Nouns nouns;
    private final String want;

    Purposes(Nouns nouns) {
        this.nouns = nouns;
        this.want = nouns.language().equals("fr") ? "vouloir" : "want";
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.polarity() == Polarity.AFFIRMATIVE
                && AIMING.contains(fact.modality())
                && fact.subject() instanceof Phrase somebody
                && nouns.isActor(somebody)) {
            fact.arguments().stream()
                    .filter(argument -> argument.role().equals(FOR))
                    .map(Argument::filler)
                    .filter(Fact.class::isInstance)
                    .map(Fact.class::cast)
                    .filter(aim -> isOwn(aim, somebody))
                    .forEach(aim -> found.accept(wanted(aim, fact)));
        }
    }

    /** "a invité la presse pour qu'elle voie l'usine", "presse le club pour qu'il paie": those who are made to do it need not want it. */
    private static boolean isOwn(Fact aim, Phrase somebody) {
        return !aim.relation().text().endsWith(GERUND)
                && aim.subject() instanceof Phrase doer
                && (doer.text().equals(somebody.text())
                        || (doer.entity() != null && doer.entity().equals(somebody.entity())));
    }

    private Fact wanted(Fact aim, Fact deed) {
        return Fact.builder(Nouns.verb(want))
                .subject(aim.subject())
                .object(aim.toBuilder()
                        .modality(Modality.ASSERTED)
                        .source(List.of())
                        .rule(null)
                        .build())
                .polarity(Polarity.AFFIRMATIVE)
                .modality(Modality.ASSERTED)
                .tense(Tense.PRESENT)
                .source(deed.source())
                .evidence(deed.evidence())
                .rule(RULE)
                .build();
    }
}
