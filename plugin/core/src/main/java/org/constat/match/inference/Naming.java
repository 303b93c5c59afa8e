package org.constat.match.inference;

import java.util.List;
import java.util.Optional;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Word;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;

/** Concludes what something is called from what it is, and back: where the bank is Norda, its name is Norda. */
final class Naming {
    private static final String RULE = "named";

    private Naming() {}

    static List<Conclusion> conclude(Fact fact, Lexeme relation, String language) {
        if (fact.polarity() == Polarity.NEGATIVE
                || fact.modality() != Modality.ASSERTED
                || !fact.arguments().isEmpty()
                || !(fact.subject() instanceof Phrase bearer)
                || !(fact.object() instanceof Phrase name)
                || !isName(name)
                || isName(bearer)) {
            return List.of();
        }
        if (relation.says(ConcludedVerb.NAME.concept())) {
            Fact being =
                    fact.toBuilder().relation(ConcludedVerb.BE.in(language)).build();
            return List.of(
                    new Conclusion(RULE, being, null),
                    new Conclusion(
                            RULE, being.toBuilder().subject(name).object(bearer).build(), null));
        }
        return relation.isBeing() ? named(fact, bearer, language) : List.of();
    }

    private static List<Conclusion> named(Fact fact, Phrase bearer, String language) {
        Fact called = fact.toBuilder()
                .subject(bearerOf(bearer, language).orElse(bearer))
                .relation(ConcludedVerb.NAME.in(language))
                .build();
        Fact nameOf = fact.toBuilder().subject(nameOf(bearer, language)).build();
        return List.of(new Conclusion(RULE, called, ConcludedVerb.NAME.concept()), new Conclusion(RULE, nameOf, null));
    }

    private static boolean isName(Phrase phrase) {
        return Lexemes.head(phrase).kind() == Word.Kind.NAME;
    }

    /** Returns what bears the name, where a phrase speaks of nothing but its name. */
    private static Optional<Phrase> bearerOf(Phrase phrase, String language) {
        return Lexemes.head(phrase).lemma().equals(noun(language))
                        && phrase.modifiers().isEmpty()
                ? phrase.complements().stream()
                        .filter(complement -> complement.role().equals("of"))
                        .map(Complement::phrase)
                        .findFirst()
                : Optional.empty();
    }

    private static String noun(String language) {
        return language.equals("fr") ? "nom" : "name";
    }

    private static Phrase nameOf(Phrase bearer, String language) {
        String name = noun(language);
        return Phrase.of(name + " (" + bearer.text() + ")", Word.of(name, name, Word.Kind.NOUN))
                .withComplements(List.of(new Complement("of", bearer)));
    }
}
