package org.constat.language.sentences.parser;

import java.util.List;
import java.util.Optional;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Prepositional;
import org.jspecify.annotations.Nullable;

/** Gives what is got in exchange to all that is given for it: "renonce au stade et vend le parc en échange d'une école". */
final class SharedExchange {
    private SharedExchange() {}

    static void share(List<Clause> clauses) {
        for (int i = clauses.size() - 1; i > 0; i--) {
            share(clauses.get(i), clauses.get(i - 1));
        }
        clauses.forEach(clause -> share(clause.children()));
    }

    private static void share(Clause from, Clause before) {
        boolean together = from.kind() == before.kind()
                && !from.subjects().isEmpty()
                && from.subjects().equals(before.subjects())
                && exchanged(before).isEmpty();
        if (together) {
            exchanged(from).ifPresent(before::argument);
        }
    }

    private static Optional<Prepositional> exchanged(Clause clause) {
        return clause.arguments().stream()
                .filter(argument -> isExchange(argument.preposition()))
                .findFirst();
    }

    /** Returns whether a preposition says what somebody gets for what he does. */
    private static boolean isExchange(@Nullable PrepositionChunk preposition) {
        return preposition != null && preposition.isExchange();
    }
}
