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
import org.constat.language.derivations.nouns.Determiners;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;

/**
 * "Le préfet dénonce une grève « absurde »": he judges the strike absurd; "réclame une enquête « rapide et complète »": a quick one.
 */
final class QuotedQuality implements Derivation {
    private static final String RULE = "quoted quality";

    private final Nouns nouns;
    private final String judge;

    QuotedQuality(Nouns nouns) {
        this.nouns = nouns;
        this.judge = nouns.language().equals("fr") ? "juger" : "judge";
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        described(fact, found);
        if (fact.polarity() == Polarity.AFFIRMATIVE
                && nouns.tables().has(Row.OPINES, Nouns.head(fact.relation()))
                && fact.subject() instanceof Phrase
                && fact.object() instanceof Phrase thing
                && thing.quantity() == null) {
            List<Word> qualities = thing.modifiers().stream()
                    .filter(word -> word.kind() == Word.Kind.ADJECTIVE && isQuoted(word, thing.text()))
                    .toList();
            for (Word quality : qualities) {
                List<Argument> arguments = new ArrayList<>(fact.arguments());
                arguments.add(
                        new Argument("as", Phrase.of(quality.text(), quality).withSpans(thing.spans())));
                tell(fact.toBuilder().object(without(thing, qualities)).arguments(arguments), fact, found);
            }
            if (fact.arguments().stream().anyMatch(QuotedQuality::isQuality)) {
                tell(fact.toBuilder(), fact, found);
            }
        }
    }

    /** "réclame une enquête « rapide et complète »": what is not known yet is nothing that one would judge. */
    private static void described(Fact fact, Consumer<Fact> found) {
        if (fact.object() instanceof Phrase thing
                && Determiners.isIndefinite(thing.text())
                && fact.arguments().stream().anyMatch(QuotedQuality::isQuality)) {
            List<Word> modifiers = new ArrayList<>(thing.modifiers());
            List<Argument> arguments = new ArrayList<>();
            for (Argument argument : fact.arguments()) {
                if (isQuality(argument)) {
                    modifiers.add(((Phrase) argument.filler()).head());
                } else {
                    arguments.add(argument);
                }
            }
            found.accept(fact.toBuilder()
                    .object(thing.withModifiers(modifiers))
                    .arguments(arguments)
                    .rule(RULE)
                    .build());
        }
    }

    private void tell(Fact.Builder judging, Fact fact, Consumer<Fact> found) {
        found.accept(
                judging.relation(Nouns.verb(fact.relation(), judge)).rule(RULE).build());
    }

    /** "une grève « absurde et inutile »", which stands apart from its noun; "peu utile" is not useful. */
    private static boolean isQuality(Argument argument) {
        return argument.role().equals("as")
                && argument.filler() instanceof Phrase phrase
                && phrase.head() != null
                && phrase.head().kind() == Word.Kind.ADJECTIVE
                && phrase.modifiers().isEmpty();
    }

    private static boolean isQuoted(Word word, String text) {
        int begin = text.indexOf('"');
        int end = text.lastIndexOf('"');
        return end > begin && text.substring(begin, end).contains(word.text());
    }

    private static Phrase without(Phrase thing, List<Word> qualities) {
        List<Word> rest = new ArrayList<>(thing.modifiers());
        rest.removeAll(qualities);
        return thing.withModifiers(rest);
    }
}
