package org.constat.match.inference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Word;
import org.constat.match.words.ConceptGroups;
import org.constat.match.words.Folding;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;
import org.jspecify.annotations.Nullable;

/** Leaves out the infinitive that only says that something comes about: who promises to give help promises help. */
final class LightInfinitives {
    private static final String RULE = "light-infinitive";
    private static final Set<String> OTHERS_MAY_DO_IT = Set.of("ask", "want", "suggest");
    private static final Set<String> MEANT_FOR_OTHERS = Set.of("ask", "want", "suggest", "promise", "hope");

    private final Lexemes lexemes;
    private final Intentions intentions;

    LightInfinitives(Lexemes lexemes, Intentions intentions) {
        this.lexemes = lexemes;
        this.intentions = intentions;
    }

    Optional<Conclusion> without(Fact fact, String language) {
        if (fact.object() instanceof Fact given) {
            Lexeme intending = isAim(fact, language)
                    ? lexemes.relation(Lexemes.head(ConcludedVerb.WANT.in(language)), language)
                    : relation(fact, language);
            if (isHappening(given, intending, language)) {
                return Optional.of(new Conclusion(RULE, happening(fact, given), null));
            }
            if (given.subject() instanceof Phrase other && isGotByOthers(given, fact, intending, language)) {
                return Optional.of(new Conclusion(RULE, meantFor(fact, given, other), null));
            }
            return mayDoIt(given, fact, intending) && intentions.isEmpty(intending, relation(given, language))
                    ? Optional.of(new Conclusion(RULE, handedOver(fact, given), null))
                    : Optional.empty();
        }
        Word head = Lexemes.head(fact.relation());
        boolean chained = head.parts().size() == 2
                && intentions.isEmpty(
                        relation(head.parts().get(0), language),
                        relation(head.parts().get(1), language));
        return chained
                ? Optional.of(
                        new Conclusion(RULE, withRelation(fact, head.parts().get(0)), null))
                : Optional.empty();
    }

    /** Who wants the match to take place wants the match. */
    private boolean isHappening(Fact given, Lexeme intending, String language) {
        return given.polarity() == Polarity.AFFIRMATIVE
                && given.object() == null
                && given.subject() instanceof Phrase
                && ConceptGroups.says(relation(given, language), "taking-place")
                && (intentions.isRejection(intending)
                        || intending.families().stream().anyMatch(OTHERS_MAY_DO_IT::contains));
    }

    /** Who plans that the island gets a school plans a school for the island. */
    private boolean isGotByOthers(Fact given, Fact outer, Lexeme intending, String language) {
        return given.polarity() == Polarity.AFFIRMATIVE
                && given.object() instanceof Phrase
                && !isOwnDoing(given, outer)
                && isGetting(given, language)
                && (ConceptGroups.says(intending, "providing")
                        || intending.families().stream().anyMatch(MEANT_FOR_OTHERS::contains));
    }

    /** "gets a school", and "adopts a status", which nobody else has once it does. */
    private boolean isGetting(Fact given, String language) {
        Lexeme relation = relation(given, language);
        return ConceptGroups.says(relation, "benefiting")
                || (ConceptGroups.says(relation, "adopting")
                        && given.object() instanceof Phrase thing
                        && lexemes.of(Lexemes.head(thing), language).says("status"));
    }

    private static Fact meantFor(Fact outer, Fact given, Phrase other) {
        List<Argument> arguments = new ArrayList<>(outer.arguments());
        arguments.add(new Argument("for", other));
        given.arguments().stream()
                .filter(argument -> !argument.role().equals("for"))
                .forEach(arguments::add);
        return outer.toBuilder().object(given.object()).arguments(arguments).build();
    }

    private static Fact happening(Fact outer, Fact given) {
        List<Argument> arguments = new ArrayList<>(outer.arguments());
        arguments.addAll(given.arguments());
        return outer.toBuilder().object(given.subject()).arguments(arguments).build();
    }

    /** Where the priority is to obtain a deal, the priority is a deal. */
    private boolean isAim(Fact fact, String language) {
        return fact.subject() instanceof Phrase aim
                && relation(fact, language).isBeing()
                && ConceptGroups.says(lexemes.of(Lexemes.head(aim), language), "aims");
    }

    /** Who asks that others build a bridge asks for a bridge; who promises that they do does not promise one. */
    private boolean mayDoIt(Fact given, Fact outer, Lexeme intending) {
        return isOwnDoing(given, outer)
                || (given.polarity() == Polarity.AFFIRMATIVE
                        && given.object() != null
                        && (intentions.isRejection(intending)
                                || intending.families().stream().anyMatch(OTHERS_MAY_DO_IT::contains)));
    }

    private static boolean isOwnDoing(Fact given, Fact outer) {
        return given.polarity() == Polarity.AFFIRMATIVE
                && given.object() != null
                && (given.subject() == null || isSame(given.subject().text(), outer.subject()));
    }

    private static boolean isSame(String text, @Nullable Filler subject) {
        return subject != null && Folding.foldCase(text).equals(Folding.foldCase(subject.text()));
    }

    private static Fact handedOver(Fact outer, Fact given) {
        List<Argument> arguments = new ArrayList<>(outer.arguments());
        arguments.addAll(given.arguments());
        return outer.toBuilder().object(given.object()).arguments(arguments).build();
    }

    private static Fact withRelation(Fact fact, Word relation) {
        return fact.toBuilder().relation(Phrase.of(relation.text(), relation)).build();
    }

    private Lexeme relation(Fact fact, String language) {
        return relation(Lexemes.head(fact.relation()), language);
    }

    private Lexeme relation(Word word, String language) {
        return lexemes.relation(word, language);
    }
}
