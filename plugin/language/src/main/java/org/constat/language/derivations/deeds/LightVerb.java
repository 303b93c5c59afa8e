package org.constat.language.derivations.deeds;

import java.util.function.Consumer;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.language.derivations.events.Event;
import org.constat.language.derivations.events.EventNouns;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Entrusting;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;

/**
 * "Les deux camps procèdent à un échange de prisonniers": they exchange prisoners.
 */
final class LightVerb implements Derivation {
    private static final String RULE = "light verb";

    private final Nouns nouns;
    private final EventNouns events;

    LightVerb(Nouns nouns, EventNouns events) {
        this.nouns = nouns;
        this.events = events;
    }

    @Override
    public boolean meets(String relation) {
        return nouns.tables().has(Row.LIGHT, relation) || nouns.tables().has(Row.SHARES, relation);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        String verb = Nouns.head(fact.relation());
        boolean light = nouns.tables().has(Row.LIGHT, verb)
                || (nouns.tables().has(Row.SHARES, verb) && nouns.isShared(Nouns.head(fact.object())));
        boolean own = OwnWords.RULE.equals(fact.rule());
        String head = Nouns.head(fact.object());
        boolean sign = nouns.tables().has(Row.SIGN, head);
        boolean dead = nouns.tables().has(Row.DEAD, head);
        if (light
                && !sign
                && !dead
                && !own
                && fact.subject() != null
                && fact.object() instanceof Phrase noun
                && !Entrusting.isSaidOf(noun, nouns)
                && events.names(noun)) {
            boolean narrowed = !noun.modifiers().isEmpty() || noun.quantity() != null;
            boolean idiom = isIdiom(noun) || nouns.tables().has(Row.IDIOM, verb + " " + head);
            if (!idiom && (fact.polarity() == Polarity.AFFIRMATIVE || !narrowed)) {
                events.tell(noun, Event.of(fact, fact.subject(), null, fact.arguments(), RULE), found);
            }
        }
    }

    /** "faire appel": a bare noun makes an expression, which need not mean what the noun's verb means. */
    private static boolean isIdiom(Phrase noun) {
        return noun.head() != null
                && noun.text().equals(noun.head().text())
                && noun.text().equals(noun.head().lemma());
    }
}
