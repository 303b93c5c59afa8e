package org.constat.match.inference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Word;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;
import org.jspecify.annotations.Nullable;

/** Concludes what something is called from what it is, and back: where the bank is Norda, its name is Norda. */
final class Naming {
    private static final String RULE = "named";
    private static final String AS = "as";

    private Naming() {}

    static List<Conclusion> conclude(Fact fact, Lexeme relation, String language) {
        if (fact.polarity() == Polarity.NEGATIVE
                || fact.modality() != Modality.ASSERTED
                || !(thing(fact, relation) instanceof Phrase bearer)
                || !(name(fact, relation) instanceof Phrase name)
                || !isName(name)
                || isName(bearer)) {
            return List.of();
        }
        if (isCalling(relation)) {
            Fact being = being(fact, bearer, name, language);
            List<Conclusion> conclusions = new ArrayList<>(named(being, bearer, name, language));
            conclusions.add(new Conclusion(RULE, being, null));
            return conclusions;
        }
        if (relation.says(ConcludedVerb.NAME.concept())) {
            Fact being = being(fact, bearer, name, language);
            return List.of(
                    new Conclusion(RULE, being, null),
                    called(fact, bearer, name, language),
                    new Conclusion(
                            RULE, being.toBuilder().subject(name).object(bearer).build(), null));
        }
        return relation.isBeing() ? named(fact, bearer, name, language) : List.of();
    }

    private static @Nullable Filler thing(Fact fact, Lexeme relation) {
        return isCalling(relation) ? (fact.subject() == null ? fact.object() : null) : fact.subject();
    }

    /** Returns what the object says, or where something is called so, what alone is told of it. */
    private static @Nullable Filler name(Fact fact, Lexeme relation) {
        if (!isCalling(relation)) {
            return fact.arguments().isEmpty() ? fact.object() : null;
        }
        Argument only = fact.arguments().size() == 1 ? fact.arguments().get(0) : null;
        return only != null && only.role().equals(AS) ? only.filler() : null;
    }

    private static boolean isCalling(Lexeme relation) {
        return relation.says(ConcludedVerb.CALL.concept());
    }

    private static Fact being(Fact fact, Phrase bearer, Phrase name, String language) {
        return fact.toBuilder()
                .subject(bearer)
                .relation(ConcludedVerb.BE.in(language))
                .object(name)
                .arguments(List.of())
                .build();
    }

    /** "The firm is called Norda": by whom is not said. */
    private static Conclusion called(Fact fact, Phrase bearer, Phrase name, String language) {
        Fact called = fact.toBuilder()
                .subject(null)
                .relation(ConcludedVerb.CALL.in(language))
                .object(bearer)
                .arguments(List.of(new Argument(AS, name)))
                .build();
        return new Conclusion(RULE, called, ConcludedVerb.CALL.concept());
    }

    private static List<Conclusion> named(Fact fact, Phrase bearer, Phrase name, String language) {
        Fact called = fact.toBuilder()
                .subject(bearerOf(bearer, language).orElse(bearer))
                .relation(ConcludedVerb.NAME.in(language))
                .build();
        Fact nameOf = fact.toBuilder().subject(nameOf(bearer, language)).build();
        return List.of(
                new Conclusion(RULE, called, ConcludedVerb.NAME.concept()),
                called(fact, bearer, name, language),
                new Conclusion(RULE, nameOf, null));
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
