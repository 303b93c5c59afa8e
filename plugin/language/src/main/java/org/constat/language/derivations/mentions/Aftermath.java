package org.constat.language.derivations.mentions;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;

/**
 * "Prépare des aides pour l'après-saison": for when the season is over.
 */
final class Aftermath implements Derivation {
    private static final String RULE = "aftermath";
    private static final String AFTER = "après-";
    private static final Set<String> AROUND = Set.of("for", "time", "place");

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        Fact dated = dated(fact);
        if (fact.object() instanceof Fact content) {
            dated = dated.toBuilder().object(dated(content)).build();
        }
        if (!dated.equals(fact)) {
            found.accept(dated.toBuilder().rule(RULE).build());
        }
    }

    private static Fact dated(Fact fact) {
        List<Argument> arguments =
                fact.arguments().stream().map(Aftermath::after).toList();
        return arguments.equals(fact.arguments())
                ? fact
                : fact.toBuilder().arguments(arguments).build();
    }

    private static Argument after(Argument argument) {
        String head = AROUND.contains(argument.role()) ? Nouns.head(argument.filler()) : "";
        if (!head.startsWith(AFTER) || !(argument.filler() instanceof Phrase time)) {
            return argument;
        }
        String event = head.substring(AFTER.length());
        Word.Kind kind = Character.isUpperCase(event.charAt(0)) ? Word.Kind.NAME : Word.Kind.NOUN;
        return new Argument(
                "after", Phrase.of(event, Word.of(event, event, kind)).withSpans(time.spans()));
    }
}
