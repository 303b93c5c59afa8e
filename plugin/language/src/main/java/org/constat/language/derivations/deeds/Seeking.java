package org.constat.language.derivations.deeds;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.NounTables;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;

/**
 * "Le club s'efforce d'obtenir un prêt auprès de la ville": it seeks a loan from the town, and asks it for one.
 */
final class Seeking implements Derivation {
    private static final Pattern PREPOSITION = Pattern.compile(" (?:de|à|to)$");
    private static final String RULE = "sought";

    private final NounTables tables;
    private final boolean french;
    private final String seek;
    private final String ask;

    Seeking(String language, NounTables tables) {
        this.tables = tables;
        this.french = language.equals("fr");
        this.seek = french ? "chercher" : "seek";
        this.ask = french ? "demander" : "ask for";
    }

    @Override
    public boolean meets(String relation) {
        return tables.has(Row.STRIVE, withoutPreposition(relation));
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.object() instanceof Fact content
                && content.object() instanceof Phrase
                && content.polarity() == fact.polarity()
                && tables.has(Row.GET, Nouns.head(content.relation()))) {
            List<Argument> givers = giversOf(content.arguments());
            found.accept(told(fact, content, seek, givers));
            if (givers.stream().anyMatch(argument -> argument.role().equals("from"))) {
                found.accept(told(fact, content, ask, french ? content.arguments() : givers));
            }
        }
    }

    private static Fact told(Fact fact, Fact content, String verb, List<Argument> arguments) {
        return fact.toBuilder()
                .relation(Nouns.verb(fact.relation(), verb))
                .object(content.object())
                .arguments(arguments)
                .rule(RULE)
                .build();
    }

    private static String withoutPreposition(String verb) {
        return PREPOSITION.matcher(verb).replaceFirst("");
    }

    /** Whom something is to be got from stands behind "auprès de". */
    private static List<Argument> giversOf(List<Argument> arguments) {
        return arguments.stream()
                .map(argument -> argument.role().equals("to") ? new Argument("from", argument.filler()) : argument)
                .toList();
    }
}
