package org.constat.match.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.match.parts.Roles;
import org.constat.match.words.Lexemes;
import org.constat.match.words.Verbs;

/**
 * Names what there must not be for something to happen: "if there is no deal", "if no deal is reached" are "without a deal"; and back,
 * where it is yet to happen.
 */
final class Absences {
    private static final String WITHOUT = "without";
    private static final String CONDITION = "if";

    private Absences() {}

    /** Returns the fact with the bare thing for the condition that it is not there; empty where it has no such condition. */
    static Optional<Fact> named(Fact fact) {
        return named(fact, Absences::saysNoMoreThanThere);
    }

    /**
     * Returns the fact with what is missing for the condition that it does not come about, beside when and where it does not.
     *
     * @param comesAbout whether content says no more of a thing than that it comes about
     */
    static Optional<Fact> named(Fact fact, Predicate<Fact> comesAbout) {
        List<Argument> arguments = new ArrayList<>();
        for (Argument argument : fact.arguments()) {
            if (argument.filler() instanceof Fact content && isMissing(argument, content) && comesAbout.test(content)) {
                arguments.add(new Argument(WITHOUT, Objects.requireNonNull(content.object())));
                arguments.addAll(content.arguments());
            } else {
                arguments.add(argument);
            }
        }
        return arguments.equals(fact.arguments())
                ? Optional.empty()
                : Optional.of(fact.toBuilder().arguments(arguments).build());
    }

    /** Returns what will be without something under the condition that it is not there; empty where nothing is yet to be so. */
    static Optional<Fact> conditional(Fact fact, String language) {
        boolean ahead = fact.tense() == Tense.FUTURE || fact.modality() == Modality.THREATENED;
        return ahead
                ? fact.arguments().stream()
                        .filter(argument -> argument.role().equals(WITHOUT) && argument.filler() instanceof Phrase)
                        .findFirst()
                        .map(lack -> conditional(fact, lack, language))
                : Optional.empty();
    }

    private static Fact conditional(Fact fact, Argument lack, String language) {
        List<Argument> arguments = new ArrayList<>(fact.arguments());
        Fact missing = Fact.builder(Verbs.of(language.equals("fr") ? "y avoir" : "there be"))
                .language(fact.language())
                .object(lack.filler())
                .polarity(Polarity.NEGATIVE)
                .evidence(fact.evidence())
                .build();
        arguments.set(arguments.indexOf(lack), new Argument(CONDITION, missing));
        return fact.toBuilder().arguments(arguments).build();
    }

    private static boolean isMissing(Argument argument, Fact content) {
        return argument.role().equals(CONDITION)
                && content.polarity() == Polarity.NEGATIVE
                && content.subject() == null
                && content.object() instanceof Phrase;
    }

    private static boolean saysNoMoreThanThere(Fact content) {
        String relation = Lexemes.head(content.relation()).lemma();
        return content.arguments().stream().allMatch(argument -> Roles.isTime(argument.role()))
                && (relation.equals("there be") || relation.equals("y avoir"));
    }
}
