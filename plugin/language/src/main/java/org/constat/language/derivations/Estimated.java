package org.constat.language.derivations;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Attribution;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.Word;
import org.jspecify.annotations.Nullable;

/** "L'exploitant estime les pertes à 2 millions": according to the operator the losses are of 2 millions. */
final class Estimated implements Derivation {
    private static final String RULE = "estimated";
    private static final Set<String> ESTIMATING =
            Set.of("estimer", "évaluer", "chiffrer", "estimate", "put", "value", "assess");

    private final String be;

    Estimated(String language) {
        this.be = language.equals("fr") ? "être" : "be";
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        Word force = fact.relation().head();
        Phrase amount = amount(fact);
        boolean estimates = force != null
                && ESTIMATING.contains(force.lemma())
                && fact.polarity() == Polarity.AFFIRMATIVE
                && fact.modality() == Modality.ASSERTED;
        if (estimates && amount != null && fact.object() instanceof Phrase thing) {
            List<Attribution> source = new ArrayList<>(fact.source());
            if (fact.subject() instanceof Phrase who) {
                source.add(new Attribution(who, force));
            }
            found.accept(Fact.builder(Phrase.of(be, Word.of(be, be, Word.Kind.VERB)))
                    .subject(thing)
                    .object(amount)
                    .polarity(Polarity.AFFIRMATIVE)
                    .modality(Modality.ASSERTED)
                    .tense(Tense.PRESENT)
                    .source(source)
                    .evidence(fact.evidence())
                    .rule(RULE)
                    .build());
        }
    }

    private static @Nullable Phrase amount(Fact fact) {
        for (Argument argument : fact.arguments()) {
            boolean at = argument.role().equals("to") || argument.role().equals("at");
            if (at && argument.filler() instanceof Phrase phrase && phrase.quantity() != null) {
                return phrase;
            }
        }
        return null;
    }
}
