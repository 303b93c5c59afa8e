package org.constat.language.derivations.deeds;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Rest;

/**
 * "The strike put 900 jobs at risk", "met 900 emplois en danger": the verb and what stands behind its object say one thing.
 */
final class AroundObject implements Derivation {
    private static final String RULE = "around object";
    private static final List<String> VERBS =
            List.of("put", "bring", "take", "place", "set", "mettre", "porter", "placer", "prendre", "remettre");
    private static final List<String> FRENCH = List.of("en", "à", "sous", "au");
    private static final List<String> ENGLISH = List.of("at", "in", "on", "to", "under", "into");
    private static final List<String> OUT = List.of("hors de", "out of");

    private final Nouns nouns;
    private final List<String> prepositions;

    AroundObject(Nouns nouns) {
        this.nouns = nouns;
        this.prepositions = nouns.language().equals("fr") ? FRENCH : ENGLISH;
    }

    @Override
    public boolean meets(String relation) {
        return VERBS.contains(relation);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        String verb = Nouns.head(fact.relation());
        if (!(fact.object() instanceof Phrase object)) {
            return;
        }
        for (Argument argument : fact.arguments()) {
            if (argument.filler() instanceof Phrase state && isBare(state)) {
                expressions(verb, argument.role(), state)
                        .map(expression -> said(fact, expression, object, Rest.of(fact, argument)))
                        .forEach(found);
            }
        }
        for (Word state : object.modifiers()) {
            String expression = verb + " " + state.lemma();
            if (state.lemma().indexOf(' ') > 0 && nouns.isVerb(expression)) {
                found.accept(said(fact, expression, Rest.of(object, state), fact.arguments()));
            }
        }
        for (Complement complement : object.complements()) {
            if (isBare(complement.phrase()) && isNoOwner(complement, object)) {
                expressions(verb, complement.role(), complement.phrase())
                        .map(expression -> said(fact, expression, Rest.of(object, complement), fact.arguments()))
                        .forEach(found);
            }
        }
    }

    private static Fact said(Fact fact, String expression, Phrase object, List<Argument> arguments) {
        return fact.toBuilder()
                .relation(Nouns.verb(fact.relation(), expression))
                .object(object)
                .arguments(arguments)
                .rule(RULE)
                .build();
    }

    /** French reads "900 emplois en danger" as it does "un mur en pierre". */
    private static boolean isNoOwner(Complement complement, Phrase object) {
        return !complement.role().equals("of")
                || object.text().endsWith(" en " + complement.phrase().text());
    }

    private static boolean isBare(Phrase state) {
        return state.complements().isEmpty()
                && state.quantity() == null
                && state.text().indexOf(' ') < 0;
    }

    /** "mis le pont hors de service": not what is put into service. */
    private Stream<String> expressions(String verb, String role, Phrase state) {
        return (role.equals("outside") ? OUT : prepositions)
                .stream()
                        .map(preposition -> verb + " " + preposition + " " + Nouns.head(state))
                        .filter(nouns::isVerb);
    }
}
