package org.constat.language.extractor.arguments;

import java.util.List;
import org.constat.Argument;
import org.constat.language.extractor.phrase.PhraseBuilder;
import org.constat.language.extractor.phrase.Roles;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Prepositional;

/** Takes from "will leave when his contract expires in 2027" that somebody will leave in 2027. */
final class SimultaneousTimes {
    private final PhraseBuilder phrases;
    private final Roles roles;

    SimultaneousTimes(PhraseBuilder phrases, Roles roles) {
        this.phrases = phrases;
        this.roles = roles;
    }

    /** Returns when a clause happens that has no time but that of one beside it. */
    List<Argument> of(Clause clause, List<Argument> own) {
        boolean dated = own.stream().anyMatch(SimultaneousTimes::isTime);
        return dated
                ? List.of()
                : clause.children().stream()
                        .filter(SimultaneousTimes::isWhen)
                        .flatMap(child -> child.arguments().stream())
                        .filter(this::isDate)
                        .map(time -> new Argument("time", phrases.phrase(time.nominal())))
                        .limit(1)
                        .toList();
    }

    private static boolean isTime(Argument argument) {
        return switch (argument.role()) {
            case "time", "since", "until", "before", "after" -> true;
            default -> false;
        };
    }

    private static boolean isWhen(Clause child) {
        return child.verb() != null
                && !child.verb().negative()
                && switch (child.marker()) {
                    case "when", "once", "lorsque", "quand" -> true;
                    default -> false;
                };
    }

    private boolean isDate(Prepositional argument) {
        boolean bare =
                argument.preposition() == null || roles.ofArgument(argument).equals("time");
        return argument.nominal().chunk().time() && argument.nominal().chunk().quantity() == null && bare;
    }
}
