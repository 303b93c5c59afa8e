package org.constat.match.inference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.Word;
import org.constat.match.words.ClaimWords;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;
import org.constat.match.words.Verbs;
import org.constat.match.words.WordLists;

/** Concludes what somebody did from what he is to it, and back: who is the founder of a club founded it; a wife is married. */
final class RelationalNouns {
    private static final String RULE = "relational-noun";
    private static final ClaimWords CLAIMS = new ClaimWords();
    private static final List<Relational> NOUNS = WordLists.lines("relational-nouns.txt").stream()
            .map(line -> line.split(" ", -1))
            .map(words -> new Relational(words[0], words[1], words[2], words[3]))
            .toList();

    private RelationalNouns() {}

    /**
     * A noun for what somebody is to another.
     *
     * @param noun concept of the noun
     * @param verb concept of the relation that says the same
     * @param english the noun by which the relation is said back, or "both" where it is one from either side, "same" where
     *     each is called so by the other
     * @param french likewise
     */
    private record Relational(String noun, String verb, String english, String french) {

        boolean isMutual() {
            return english.equals("both") || isSame();
        }

        boolean isSame() {
            return english.equals("same");
        }
    }

    static List<Conclusion> conclude(Fact fact, Lexeme relation, String language, Lexemes lexemes) {
        if (fact.polarity() == Polarity.NEGATIVE
                || fact.modality() != Modality.ASSERTED
                || fact.tense() == Tense.FUTURE
                || !(fact.subject() instanceof Phrase subject)
                || !(fact.object() instanceof Phrase object)) {
            return List.of();
        }
        List<Conclusion> conclusions = new ArrayList<>();
        for (Relational relational : NOUNS) {
            if (relation.says(relational.verb()) && !relational.isMutual()) {
                conclusions.add(being(fact, object, relational, language));
            } else if (relation.isBeing()) {
                other(object, relational, language, lexemes)
                        .ifPresent(other -> addRelated(fact, subject, other, relational, conclusions));
            }
        }
        return conclusions;
    }

    private static Conclusion being(Fact fact, Phrase object, Relational relational, String language) {
        String noun = language.equals("fr") ? relational.french() : relational.english();
        Phrase role = Phrase.of(noun + " (" + object.text() + ")", Word.of(noun, noun, Word.Kind.NOUN))
                .withComplements(List.of(new Complement("of", object)));
        Fact being = fact.toBuilder()
                .relation(ConcludedVerb.BE.in(language))
                .object(role)
                .tense(Tense.PRESENT)
                .arguments(List.of())
                .build();
        return new Conclusion(RULE, being, null);
    }

    /** Returns the one to whom somebody is what a phrase calls him, where it says no more and no less. */
    private static Optional<Phrase> other(Phrase role, Relational relational, String language, Lexemes lexemes) {
        return role.modifiers().stream().noneMatch(word -> CLAIMS.takesClaimAway(lexemes.of(word, language)))
                        && role.quantity() == null
                        && lexemes.of(Lexemes.head(role), language).says(relational.noun())
                ? role.complements().stream()
                        .filter(complement -> complement.role().equals("of"))
                        .map(Complement::phrase)
                        .findFirst()
                : Optional.empty();
    }

    /** "Lund est un rival de Holm": Holm is one of Lund. */
    private static Fact calledBack(Fact fact, Phrase role, Phrase one, Phrase other) {
        List<Complement> of = role.complements().stream()
                .map(complement -> complement.phrase().equals(other) ? new Complement("of", one) : complement)
                .toList();
        return fact.toBuilder().subject(other).object(role.withComplements(of)).build();
    }

    private static void addRelated(
            Fact fact, Filler subject, Phrase other, Relational relational, List<Conclusion> conclusions) {
        Fact related = fact.toBuilder()
                .relation(Verbs.of(relational.verb()))
                .object(other)
                .build();
        conclusions.add(new Conclusion(RULE, related, relational.verb()));
        if (relational.isMutual()) {
            Fact turned = related.toBuilder().subject(other).object(subject).build();
            conclusions.add(new Conclusion(RULE, turned, relational.verb()));
        }
        if (relational.isSame() && fact.object() instanceof Phrase role && subject instanceof Phrase one) {
            conclusions.add(new Conclusion(RULE, calledBack(fact, role, one, other), null));
        }
    }
}
