package org.constat.language.derivations.deeds;

import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Determiners;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Rest;

/** "The town dropped plans for a tram", "renonce au projet de tramway": it gives up the tram. */
final class DroppedPlan implements Derivation {
    private static final String RULE = "dropped plan";
    private static final Set<String> DROPPING = Set.of("cancel", "abandon-deal");
    private static final Set<String> PLANS = Set.of("plan-general", "plan", "project");

    private final Nouns nouns;

    DroppedPlan(Nouns nouns) {
        this.nouns = nouns;
    }

    @Override
    public boolean meets(String relation) {
        return nouns.isConcept(relation, DROPPING);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.polarity() == Polarity.NEGATIVE
                || !(fact.object() instanceof Phrase plan)
                || !nouns.isConcept(Nouns.head(plan), PLANS)) {
            return;
        }
        for (Argument argument : fact.arguments()) {
            if (argument.role().equals("for") && argument.filler() instanceof Phrase thing && isThing(thing)) {
                found.accept(fact.toBuilder()
                        .object(thing)
                        .arguments(Rest.of(fact, argument))
                        .rule(RULE)
                        .build());
            }
        }
        things(plan)
                .filter(this::isThing)
                .forEach(thing ->
                        found.accept(fact.toBuilder().object(thing).rule(RULE).build()));
    }

    private static Stream<Phrase> things(Phrase plan) {
        return plan.complements().stream()
                .filter(complement ->
                        complement.role().equals("of") || complement.role().equals("for"))
                .map(Complement::phrase);
    }

    /** "le projet du maire", "plans for children", "for the harbour": of somebody, for somebody, or for what there is. */
    private boolean isThing(Phrase thing) {
        Word head = thing.head();
        return head != null
                && head.kind() == Word.Kind.NOUN
                && !Determiners.isDefinite(thing.text())
                && !Determiners.isPossessive(thing.text())
                && !nouns.isActor(thing)
                && !nouns.isBeing(head.lemma());
    }
}
