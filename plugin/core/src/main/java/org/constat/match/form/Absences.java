package org.constat.match.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.match.words.Lexemes;
import org.jspecify.annotations.Nullable;

/** Names what there must not be for something to happen: "if there is no deal" is "without a deal". */
final class Absences {

    private Absences() {}

    /** Returns the fact with the bare thing for the condition that it is not there; empty where it has no such condition. */
    static Optional<Fact> named(Fact fact) {
        List<Argument> arguments = new ArrayList<>();
        for (Argument argument : fact.arguments()) {
            Phrase missing = argument.role().equals("if") ? missing(argument.filler()) : null;
            arguments.add(missing == null ? argument : new Argument("without", missing));
        }
        return arguments.equals(fact.arguments())
                ? Optional.empty()
                : Optional.of(fact.toBuilder().arguments(arguments).build());
    }

    private static @Nullable Phrase missing(Filler filler) {
        boolean absent = filler instanceof Fact condition
                && condition.polarity() == Polarity.NEGATIVE
                && condition.subject() == null
                && condition.arguments().isEmpty()
                && isThere(Lexemes.head(condition.relation()).lemma());
        return absent && ((Fact) filler).object() instanceof Phrase thing ? thing : null;
    }

    private static boolean isThere(String relation) {
        return relation.equals("there be") || relation.equals("y avoir");
    }
}
