package org.constat.match.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.match.parts.Roles;

/**
 * Hangs the condition of what is promised or threatened on the promise: "threaten to raise duties if …", "threaten
 * higher duties | if …"; "be ready to fight | without a deal".
 */
final class Conditions {

    private Conditions() {}

    /** Returns the fact with the conditions of its content as its own; empty where its content has none. */
    static Optional<Fact> raised(Fact fact) {
        Fact whole = Wordings.withContentAsObject(fact).orElse(fact);
        if (!(whole.object() instanceof Fact content)) {
            return Optional.empty();
        }
        List<Argument> conditions = content.arguments().stream()
                .filter(argument ->
                        Roles.isCondition(argument.role()) || argument.role().equals("without"))
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
