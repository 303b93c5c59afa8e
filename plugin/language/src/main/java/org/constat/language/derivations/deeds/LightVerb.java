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
import org.jspecify.annotations.Nullable;

/**
 * "Les deux camps procèdent à un échange de prisonniers": they exchange prisoners.
 */
final class LightVerb implements Derivation {
    private static final String RULE = "light verb";
    private static final String REFLEXIVE = "se ";

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
                String meant = nouns.tables().value(Row.INTENT, head);
                Event event = Event.of(fact, fact.subject(), null, fact.arguments(), RULE);
                events.tell(noun, event, told -> {
                    if (!isDoneToAnother(told, meant)) {
                        found.accept(told);
                    }
                });
            }
        }
    }

    /** "prend l'engagement de payer": binds itself ("s'engage"), and engages nobody. */
    private static boolean isDoneToAnother(Fact told, @Nullable String meant) {
        return meant != null
                && meant.startsWith(REFLEXIVE)
                && (meant.substring(REFLEXIVE.length()) + " ").startsWith(Nouns.head(told.relation()) + " ");
    }

    /** "faire appel": a bare noun makes an expression, which need not mean what the noun's verb means. */
    private static boolean isIdiom(Phrase noun) {
        return noun.head() != null
                && noun.text().equals(noun.head().text())
                && noun.text().equals(noun.head().lemma());
    }
}
