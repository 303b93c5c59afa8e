package org.constat.match.inference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Quantity;
import org.constat.Tense;
import org.constat.Word;
import org.constat.match.words.ConceptGroups;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;
import org.constat.match.words.WordLists;

/** Concludes how much something is from what it comes to, and back: what costs a million has a cost of a million. */
final class Measures {
    private static final String RULE = "measure";
    private static final List<String[]> NOUNS = WordLists.lines("measures.txt").stream()
            .map(line -> line.split(" ", -1))
            .toList();

    private Measures() {}

    static List<Conclusion> conclude(Fact fact, Lexeme relation, String language, Lexemes lexemes) {
        if (!(fact.object() instanceof Phrase amount)
                || !isAmount(amount)
                || !(fact.subject() instanceof Phrase thing)) {
            return List.of();
        }
        List<Conclusion> conclusions = new ArrayList<>();
        boolean amounts = ConceptGroups.says(relation, "amounting");
        if (amounts || relation.isBeing()) {
            conclusions.add(amounts ? being(fact, thing, language) : amounting(fact, thing));
            for (String[] measure : NOUNS) {
                measured(thing, measure, language, lexemes)
                        .map(whole -> fact.toBuilder().subject(whole).build())
                        .ifPresent(verb -> conclusions.add(new Conclusion(RULE, verb, measure[0])));
            }
        }
        for (String[] measure : NOUNS) {
            if (relation.says(measure[0])) {
                Phrase noun = noun(measure, thing, language);
                conclusions.add(being(fact, noun, language));
                conclusions.add(amounting(fact, noun));
            }
        }
        return conclusions;
    }

    private static boolean isAmount(Phrase phrase) {
        Quantity quantity = phrase.quantity();
        return quantity != null && !quantity.ordinal();
    }

    /** A sum that was reached is what there is, unless it is said when. */
    private static Conclusion being(Fact fact, Filler thing, String language) {
        boolean lasts = fact.tense() == Tense.PAST
                && fact.arguments().stream()
                        .noneMatch(argument -> argument.role().equals("time"));
        Fact being = fact.toBuilder()
                .subject(thing)
                .relation(ConcludedVerb.BE.in(language))
                .tense(lasts ? Tense.PRESENT : fact.tense())
                .build();
        return new Conclusion(RULE, being, null);
    }

    private static Conclusion amounting(Fact fact, Filler thing) {
        return new Conclusion(RULE, fact.toBuilder().subject(thing).build(), "amount-to-general");
    }

    /** Returns what the cost is the cost of. */
    private static Optional<Phrase> measured(Phrase noun, String[] measure, String language, Lexemes lexemes) {
        return lexemes.of(Lexemes.head(noun), language).says(measure[0])
                        && noun.modifiers().isEmpty()
                ? noun.complements().stream()
                        .filter(complement -> complement.role().equals("of"))
                        .map(Complement::phrase)
                        .findFirst()
                : Optional.empty();
    }

    private static Phrase noun(String[] measure, Phrase thing, String language) {
        String noun = language.equals("fr") ? measure[2] : measure[1];
        return Phrase.of(noun + " (" + thing.text() + ")", Word.of(noun, noun, Word.Kind.NOUN))
                .withComplements(List.of(new Complement("of", thing)));
    }
}
