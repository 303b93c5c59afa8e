package org.constat.language.derivations.mentions;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.language.derivations.events.EventNouns;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Rest;

/**
 * "Le parquet a ouvert une enquête après la mort d'un ouvrier", "opened an inquiry after the fire": it is about that.
 */
final class OpenedInquiry implements Derivation {
    private static final String RULE = "opened inquiry";
    private static final Set<String> OPENING =
            Set.of("ouvrir", "lancer", "diligenter", "démarrer", "open", "launch", "start", "begin");
    private static final List<String> OCCASION = List.of("after", "because");

    private final EventNouns events;
    private final String inquire;

    OpenedInquiry(Nouns nouns, EventNouns events) {
        this.events = events;
        this.inquire = nouns.language().equals("fr") ? "enquêter sur" : "investigate";
    }

    @Override
    public boolean meets(String relation) {
        return OPENING.contains(relation);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        boolean opens = fact.subject() != null
                && fact.polarity() == Polarity.AFFIRMATIVE
                && fact.object() instanceof Phrase inquiry
                && isInquiry(Nouns.head(inquiry));
        for (Argument argument : fact.arguments()) {
            if (opens
                    && OCCASION.contains(argument.role())
                    && argument.filler() instanceof Phrase event
                    && events.namesHappening(event)) {
                found.accept(fact.toBuilder()
                        .relation(Nouns.verb(inquire))
                        .object(event)
                        .arguments(Rest.of(fact, argument))
                        .rule(RULE)
                        .build());
            }
        }
    }

    private static boolean isInquiry(String noun) {
        return noun.startsWith("enquête")
                || noun.equals("information judiciaire")
                || noun.endsWith("investigation")
                || noun.endsWith("inquiry")
                || noun.endsWith("probe");
    }
}
