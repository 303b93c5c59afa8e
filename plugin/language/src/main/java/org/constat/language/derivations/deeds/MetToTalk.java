package org.constat.language.derivations.deeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;

/**
 * "Les maires se réunissent lundi pour discuter du port": that is what they will do there.
 */
final class MetToTalk implements Derivation {
    private static final String RULE = "met to talk";
    private static final Set<String> MEETING = Set.of(
            "meet", "gather-assemble", "meet-in-session", "talk-with", "receive-guest", "visit", "visit-place", "go");
    private static final Set<String> TALKING =
            Set.of("discuss", "negotiate-deal", "negotiate-over", "debate", "address-topic", "mention", "speak");
    private static final Set<String> AROUND = Set.of("time", "place", "with");

    private final Nouns nouns;

    MetToTalk(Nouns nouns) {
        this.nouns = nouns;
    }

    @Override
    public boolean meets(String relation) {
        return nouns.isConcept(relation, MEETING);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.polarity() != Polarity.AFFIRMATIVE) {
            return;
        }
        for (Argument argument : fact.arguments()) {
            if (argument.role().equals("for")
                    && argument.filler() instanceof Fact talk
                    && nouns.isConcept(Nouns.head(talk.relation()), TALKING)
                    && isTheirs(talk, fact)) {
                found.accept(talked(talk, fact));
            }
        }
    }

    private static boolean isTheirs(Fact talk, Fact fact) {
        return talk.subject() instanceof Phrase who
                && fact.subject() instanceof Phrase they
                && who.text().equals(they.text());
    }

    private static Fact talked(Fact talk, Fact fact) {
        List<Argument> arguments = new ArrayList<>(talk.arguments());
        fact.arguments().stream()
                .filter(argument -> AROUND.contains(argument.role()))
                .forEach(arguments::add);
        return talk.toBuilder()
                .arguments(arguments)
                .modality(fact.modality())
                .tense(fact.tense())
                .source(fact.source())
                .evidence(fact.evidence())
                .rule(RULE)
                .build();
    }
}
