package org.constat.language.derivations.opinions;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.NounTables;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;

/**
 * "Les élus voient dans ce projet une chance": for them it is one.
 */
final class SeenIn implements Derivation {
    private static final String RULE = "seen in";

    private final NounTables tables;
    private final boolean french;

    SeenIn(String language, NounTables tables) {
        this.tables = tables;
        this.french = language.equals("fr");
    }

    @Override
    public boolean meets(String relation) {
        return french && relation.equals("voir");
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        boolean sees = fact.polarity() == Polarity.AFFIRMATIVE && isView(Nouns.head(fact.object()));
        if (sees && fact.subject() instanceof Phrase && fact.object() instanceof Phrase role) {
            fact.arguments().stream()
                    .filter(argument -> argument.role().equals("place"))
                    .map(Argument::filler)
                    .filter(Phrase.class::isInstance)
                    .map(Phrase.class::cast)
                    .forEach(thing -> tell(fact, thing, role, found));
        }
    }

    /** "une garantie", "une garantie de sécurité", which the lexicon has in one. */
    private boolean isView(String noun) {
        int end = noun.indexOf(' ');
        return tables.has(Row.VIEW, end < 0 ? noun : noun.substring(0, end));
    }

    private static void tell(Fact fact, Phrase thing, Phrase role, Consumer<Fact> found) {
        Word seen = Word.of(fact.relation().text(), "considérer", Word.Kind.VERB);
        if (Opinions.isHeld(fact)) {
            found.accept(Opinions.being(fact, thing, "être", RULE).object(role).build());
        }
        found.accept(fact.toBuilder()
                .relation(Phrase.of(seen.text(), seen).withSpans(fact.relation().spans()))
                .object(thing)
                .arguments(as(role, fact))
                .rule(RULE)
                .build());
    }

    /** For whom it is that, is said beside it. */
    private static List<Argument> as(Phrase role, Fact fact) {
        List<Argument> arguments = new ArrayList<>(List.of(new Argument("as", role)));
        fact.arguments().stream()
                .filter(argument -> argument.role().equals("for"))
                .forEach(arguments::add);
        return arguments;
    }
}
