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

/** Says conditions otherwise. Hangs the condition of what is promised or threatened on the promise: "threaten to raise duties if …", "threaten higher duties | if …". */
final class Conditions {

    private Conditions() {}

    /** "If no deal is reached": without a deal. Returns the fact with what is missing; empty where no condition says so. */
    static Optional<Fact> without(Fact fact, Predicate<Fact> comesAbout) {
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

    /** Returns the fact with the conditions of its content as its own; empty where its content has none. */
    static Optional<Fact> raised(Fact fact) {
        Fact whole = Wordings.withContentAsObject(fact).orElse(fact);
        if (!(whole.object() instanceof Fact content)) {
            return Optional.empty();
        }
        List<Argument> conditions = content.arguments().stream()
                .filter(argument -> Roles.isCondition(argument.role()))
                .toList();
        List<Argument> rest = new ArrayList<>(content.arguments());
        rest.removeAll(conditions);
        List<Argument> arguments = new ArrayList<>(whole.arguments());
        arguments.addAll(conditions);
        return conditions.isEmpty()
                ? Optional.empty()
                : Optional.of(whole.toBuilder()
                        .object(content.toBuilder().arguments(rest).build())
                        .arguments(arguments)
                        .build());
    }
}
