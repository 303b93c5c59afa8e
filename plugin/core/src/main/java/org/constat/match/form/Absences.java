package org.constat.match.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.match.parts.Roles;
import org.constat.match.words.Lexemes;

/** Names what there must not be for something to happen: "if there is no deal", "if no deal is reached" are "without a deal". */
final class Absences {

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
                arguments.add(new Argument("without", Objects.requireNonNull(content.object())));
                arguments.addAll(content.arguments());
            } else {
                arguments.add(argument);
            }
        }
        return arguments.equals(fact.arguments())
                ? Optional.empty()
                : Optional.of(fact.toBuilder().arguments(arguments).build());
    }

    private static boolean isMissing(Argument argument, Fact content) {
        return argument.role().equals("if")
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
