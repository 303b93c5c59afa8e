package org.constat.match.inference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.Word;
import org.constat.match.words.ConceptGroups;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;

/** Concludes what somebody leads from the office that he holds there. */
final class Leading {
    private static final Set<String> OFFICES = Set.of(
            "leader",
            "chair-person",
            "president",
            "manager",
            "chairman-of-board",
            "ceo",
            "head-body",
            "leader-figurehead",
            "parliamentary-group-leader",
            "party-leader",
            "secretary-general");
    private static final Set<String> SAYING_NO_LESS =
            Set.of("new", "nouveau", "general", "général", "executive", "exécutif", "current", "actuel");

    private Leading() {}

    /** Returns that somebody leads what he is the head of; empty where he was, will be or may be, or is the deputy. */
    static Optional<Conclusion> leads(Fact fact, Lexeme relation, String language, Lexemes lexemes) {
        if (!isSo(fact)
                || !relation.says("be")
                || !(fact.object() instanceof Phrase role)
                || !isOffice(role, language, lexemes)) {
            return Optional.empty();
        }
        return role.complements().stream()
                .filter(complement -> complement.role().equals("of"))
                .map(Complement::phrase)
                .findFirst()
                .map(body -> new Conclusion("office", leads(fact, body, language), ConcludedVerb.LEAD.concept()));
    }

    private static boolean isSo(Fact fact) {
        return fact.polarity() == Polarity.AFFIRMATIVE
                && fact.modality() == Modality.ASSERTED
                && fact.tense() == Tense.PRESENT
                && fact.arguments().isEmpty();
    }

    private static boolean isOffice(Phrase role, String language, Lexemes lexemes) {
        return isOffice(lexemes.of(Lexemes.head(role), language))
                && role.quantity() == null
                && role.modifiers().stream().allMatch(word -> SAYING_NO_LESS.contains(word.lemma()));
    }

    /** Returns whether a noun says who leads a body. */
    static boolean isOffice(Lexeme noun) {
        return OFFICES.stream().anyMatch(noun::says);
    }

    private static Fact leads(Fact fact, Phrase body, String language) {
        return fact.toBuilder()
                .relation(ConcludedVerb.LEAD.in(language))
                .object(body)
                .build();
    }

    /** Returns that somebody leads what he has been appointed to lead; empty where it is not so. */
    static Optional<Conclusion> appointed(Fact fact, Lexeme relation, String language, Lexemes lexemes) {
        if (!ConceptGroups.says(relation, "appointing")
                || fact.polarity() != Polarity.AFFIRMATIVE
                || fact.modality() != Modality.ASSERTED
                || fact.tense() == Tense.FUTURE) {
            return Optional.empty();
        }
        return fact.arguments().stream()
                .map(Argument::filler)
                .filter(Fact.class::isInstance)
                .map(Fact.class::cast)
                .filter(task -> task.polarity() == Polarity.AFFIRMATIVE && task.subject() != null)
                .filter(task -> lexemes.relation(Lexemes.head(task.relation()), language)
                        .says(ConcludedVerb.LEAD.concept()))
                .findFirst()
                .map(task -> new Conclusion(
                        "office",
                        Contained.in(fact, task).modality(Modality.ASSERTED).build(),
                        null));
    }

    /** Returns that somebody is the head of what he leads; nothing where he did, will or may lead it. */
    static List<Conclusion> heads(Fact fact, Lexeme relation, String language) {
        return isSo(fact) && relation.says(ConcludedVerb.LEAD.concept()) && fact.object() instanceof Phrase body
                ? List.of(new Conclusion(
                        "office",
                        fact.toBuilder()
                                .relation(ConcludedVerb.BE.in(language))
                                .object(headOf(body, language))
                                .build(),
                        null))
                : List.of();
    }

    private static Phrase headOf(Phrase body, String language) {
        String head = language.equals("fr") ? "dirigeant" : "head";
        return Phrase.of(head + " (" + body.text() + ")", Word.of(head, head, Word.Kind.NOUN))
                .withComplements(List.of(new Complement("of", body)));
    }
}
