package org.constat.language.derivations.deeds;

import java.util.List;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.NounTables;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;

/**
 * "Le club s'efforce d'obtenir un prêt auprès de la ville": it seeks a loan from the town.
 *
 * @since 0.1
 */
public final class Seeking implements Derivation {
    private static final String RULE = "sought";

    private final NounTables tables;
    private final String seek;

    public Seeking(String language, NounTables tables) {
        this.tables = tables;
        this.seek = language.equals("fr") ? "chercher" : "seek";
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.object() instanceof Fact content
                && content.object() instanceof Phrase
                && content.polarity() == fact.polarity()
                && tables.has(Row.STRIVE, withoutPreposition(Nouns.head(fact.relation())))
                && tables.has(Row.GET, Nouns.head(content.relation()))) {
            Word verb = Word.of(fact.relation().text(), seek, Word.Kind.VERB);
            found.accept(fact.toBuilder()
                    .relation(Phrase.of(fact.relation().text(), verb)
                            .withSpans(fact.relation().spans()))
                    .object(content.object())
                    .arguments(giversOf(content.arguments()))
                    .rule(RULE)
                    .build());
        }
    }

    private static String withoutPreposition(String verb) {
        return verb.replaceFirst(" (de|à|to)$", "");
    }

    /** Whom something is to be got from stands behind "auprès de". */
    private static List<Argument> giversOf(List<Argument> arguments) {
        return arguments.stream()
                .map(argument -> argument.role().equals("to") ? new Argument("from", argument.filler()) : argument)
                .toList();
    }
}
