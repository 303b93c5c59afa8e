package org.constat.match.inference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.match.parts.KindWords;
import org.constat.match.words.ConceptGroups;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;

/** Looks through the plan for a thing that is still to be made: who rejects the plans for a hotel rejects the hotel. */
final class Plans {
    private static final String RULE = "planned-thing";
    private static final String FOR = "for";
    private static final String OF = "of";
    private static final Pattern NEW = Pattern.compile("(?i)(an?|une?|d'une?|another|un autre|une autre) .*");
    private static final Pattern DEFINITE =
            Pattern.compile("(?i)(du|des|de l[ae']|l[ae']|les|[cs](?:e|et|ette|on|a))\\b");
    private static final KindWords KINDS = new KindWords();

    private Plans() {}

    static Optional<Conclusion> conclude(Fact fact, Lexeme relation, String language, Lexemes lexemes) {
        if (!(fact.object() instanceof Phrase plan)
                || plan.quantity() != null
                || !ConceptGroups.says(relation, "concerning")
                || !KINDS.isProject(lexemes.of(Lexemes.head(plan), language))) {
            return Optional.empty();
        }
        return Stream.concat(plan.complements().stream().map(Plans::asArgument), fact.arguments().stream())
                .filter(argument -> isFor(argument, language)
                        && argument.filler() instanceof Phrase thing
                        && isToBeMade(thing, language, lexemes))
                .findFirst()
                .map(thing -> new Conclusion(RULE, about(fact, thing), null));
    }

    private static Argument asArgument(Complement complement) {
        return new Argument(complement.role(), complement.phrase());
    }

    /** "plans for the hotel", "projet d'hôtel"; the project of the hotel is its own. */
    private static boolean isFor(Argument argument, String language) {
        return argument.role().equals(FOR)
                || (argument.role().equals(OF)
                        && language.equals("fr")
                        && !DEFINITE.matcher(argument.filler().text()).lookingAt());
    }

    /** "a hotel", "stade"; not "peace", which is there already where there is a plan for it. */
    private static boolean isToBeMade(Phrase thing, String language, Lexemes lexemes) {
        Lexeme head = lexemes.of(Lexemes.head(thing), language);
        return NEW.matcher(thing.text()).matches() || KINDS.isSite(head);
    }

    private static Fact about(Fact fact, Argument thing) {
        List<Argument> rest = new ArrayList<>(fact.arguments());
        rest.remove(thing);
        return fact.toBuilder().object(thing.filler()).arguments(rest).build();
    }
}
