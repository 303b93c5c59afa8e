package org.constat.language.derivations.kinds;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Told;

/**
 * "Hugo Lund, un chimiste du laboratoire", "Ida Holm, a nurse at the hospital": who has a trade at a house works there.
 */
final class Workplace implements Derivation {
    private static final String RULE = "workplace";
    private static final List<String> TRADES = List.of(
            "scientist",
            "researcher",
            "doctor",
            "healthcare-worker",
            "engineer",
            "teacher",
            "journalist",
            "technician",
            "worker");
    private static final List<String> HOUSES =
            List.of("hospital", "museum", "school", "laboratory", "institute", "university");
    private static final Set<String> NOT_NOW = Set.of("ancien", "ex", "former", "futur", "retraité", "retired");
    private static final Set<String> CENTRES = Set.of("centre", "center");
    private static final Set<String> THERE = Set.of("of", "place");

    private final Nouns nouns;
    private final boolean french;

    Workplace(Nouns nouns) {
        this.nouns = nouns;
        this.french = nouns.language().equals("fr");
    }

    @Override
    public boolean meets(String relation) {
        return Identity.isCopula(relation);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.polarity() == Polarity.AFFIRMATIVE
                && fact.tense() == Tense.PRESENT
                && fact.subject() instanceof Phrase somebody
                && Nouns.isName(somebody)
                && fact.object() instanceof Phrase role
                && isTrade(role)) {
            role.complements().stream()
                    .filter(complement -> THERE.contains(complement.role()) && isHouse(complement.phrase()))
                    .forEach(complement -> works(somebody, complement.phrase(), fact, found));
            for (Argument argument : fact.arguments()) {
                if (argument.role().equals("place") && argument.filler() instanceof Phrase house && isHouse(house)) {
                    works(somebody, house, fact, found);
                }
            }
        }
    }

    private void works(Phrase somebody, Phrase house, Fact fact, Consumer<Fact> found) {
        found.accept(Told.by(fact, Nouns.verb(french ? "travailler pour" : "work for"))
                .subject(somebody)
                .object(house)
                .rule(RULE)
                .build());
        found.accept(Told.by(fact, Nouns.verb(french ? "travailler" : "work"))
                .subject(somebody)
                .argument("place", house)
                .rule(RULE)
                .build());
        found.accept(Told.by(fact, Nouns.verb(french ? "employer" : "employ"))
                .object(somebody)
                .argument("place", house)
                .rule(RULE)
                .build());
    }

    private boolean isTrade(Phrase role) {
        String noun = Nouns.head(role);
        return role.quantity() == null
                && TRADES.stream().anyMatch(trade -> nouns.isA(noun, trade))
                && nouns.tables().value(Row.OFFICE, noun) == null
                && role.modifiers().stream().noneMatch(this::isNotNow);
    }

    private boolean isNotNow(Word word) {
        return nouns.tables().has(Row.HYPOTHETICAL, word.lemma()) || NOT_NOW.contains(word.lemma());
    }

    /** "le Centre de prévision des crues": a name that begins with what it is, in French. */
    private boolean isHouse(Phrase phrase) {
        String[] words = Nouns.head(phrase).toLowerCase(Locale.ROOT).split(" ", -1);
        String noun = words[french ? 0 : words.length - 1];
        return phrase.quantity() == null
                && (CENTRES.contains(noun) || HOUSES.stream().anyMatch(house -> nouns.isA(noun, house)));
    }
}
