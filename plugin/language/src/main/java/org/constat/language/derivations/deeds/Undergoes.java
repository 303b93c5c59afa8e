package org.constat.language.derivations.deeds;

import java.util.List;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Word;
import org.constat.language.derivations.events.Event;
import org.constat.language.derivations.events.EventNouns;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;
import org.jspecify.annotations.Nullable;

/**
 * "Le pont est en cours de rénovation", "fait l'objet d'une rénovation", "est en rénovation": it is renovated.
 */
final class Undergoes implements Derivation {
    private static final String RULE = "undergoes";

    private final Nouns nouns;
    private final EventNouns events;

    Undergoes(Nouns nouns, EventNouns events) {
        this.nouns = nouns;
        this.events = events;
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        boolean object =
                fact.object() instanceof Phrase phrase && nouns.tables().has(Row.UNDERGONE, Nouns.head(phrase));
        if ((object || nouns.tables().has(Row.UNDERGOES, Nouns.head(fact.relation())) || isIn(fact))
                && fact.subject() instanceof Phrase thing
                && fact.polarity() == Polarity.AFFIRMATIVE) {
            Phrase noun = undergone(fact);
            if (noun != null && events.names(noun) && noun.complements().isEmpty()) {
                List<Argument> others = fact.arguments().stream()
                        .filter(argument -> !argument.filler().equals(noun))
                        .toList();
                events.tell(noun, Event.of(fact, null, thing, others, RULE), deed -> {
                    if (!isState(deed)) {
                        found.accept(deed);
                    }
                });
            }
        }
    }

    private @Nullable Phrase undergone(Fact fact) {
        if (fact.object() instanceof Phrase noun) {
            return noun.complements().stream()
                    .filter(complement -> nouns.tables().has(Row.UNDERGONE, Nouns.head(noun))
                            && complement.role().equals("of"))
                    .map(Complement::phrase)
                    .findFirst()
                    .orElse(noun);
        }
        return fact.arguments().stream()
                .filter(argument -> argument.role().equals("of") || isDeedItIsIn(argument))
                .map(Argument::filler)
                .filter(Phrase.class::isInstance)
                .map(Phrase.class::cast)
                .findFirst()
                .orElse(null);
    }

    /** "est en colère": nobody does that to it. */
    private static boolean isState(Fact deed) {
        return Nouns.head(deed.relation()).startsWith("être ");
    }

    /** "est en construction", "est à l'étude". */
    private static boolean isIn(Fact fact) {
        return Nouns.head(fact.relation()).equals("être")
                && fact.object() == null
                && fact.arguments().stream().anyMatch(Undergoes::isDeedItIsIn);
    }

    private static boolean isDeedItIsIn(Argument argument) {
        boolean in = argument.role().equals("place") || argument.role().equals("to");
        return in && argument.filler() instanceof Phrase deed && isAlone(deed, argument.role());
    }

    private static boolean isAlone(Phrase deed, String role) {
        Word head = deed.head();
        return head != null
                && head.kind() == Word.Kind.NOUN
                && deed.text().equals(role.equals("to") ? "l'" + head.text() : head.text());
    }
}
