package org.constat.language.derivations.opinions;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Attribution;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.NounTables;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;

/**
 * "Selon un sondage, Lund obtiendrait 40 % des voix": the poll credits Lund with them, gives them to Lund, and puts him there.
 */
final class Polled implements Derivation {
    private static final String RULE = "polled";

    private final boolean french;
    private final NounTables tables;

    Polled(String language, NounTables tables) {
        this.french = language.equals("fr");
        this.tables = tables;
    }

    @Override
    public boolean meets(String relation) {
        return tables.has(Row.WINS_VOTES, relation);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (!fact.source().isEmpty()
                && fact.polarity() == Polarity.AFFIRMATIVE
                && fact.subject() instanceof Phrase candidate
                && fact.object() instanceof Phrase share
                && Nouns.head(share).equals("%")) {
            Attribution last = fact.source().get(fact.source().size() - 1);
            if (tables.has(Row.POLL, Nouns.head(last.speaker()))) {
                Fact told = fact.toBuilder()
                        .subject(last.speaker())
                        .source(fact.source().subList(0, fact.source().size() - 1))
                        .modality(Modality.ASSERTED)
                        .rule(RULE)
                        .build();
                tell(told, french ? "créditer" : "credit", candidate, french ? "from" : "with", share, found);
                tell(told, french ? "donner" : "give", share, "to", candidate, found);
                tell(told, french ? "placer" : "put", candidate, "to", share, found);
            }
        }
    }

    private static void tell(Fact told, String verb, Phrase object, String role, Phrase other, Consumer<Fact> found) {
        Word word = Word.of(verb, verb, Word.Kind.VERB);
        List<Argument> arguments = new ArrayList<>(List.of(new Argument(role, other)));
        told.arguments().stream()
                .filter(argument -> argument.role().equals("time"))
                .forEach(arguments::add);
        found.accept(told.toBuilder()
                .relation(Phrase.of(verb, word))
                .object(object)
                .arguments(arguments)
                .build());
    }
}
