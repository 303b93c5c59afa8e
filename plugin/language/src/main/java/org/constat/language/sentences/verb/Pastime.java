package org.constat.language.sentences.verb;

import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.phrases.VerbClasses;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.state.State;
import org.jspecify.annotations.Nullable;

/** "spent two years digging", "sat in the hall reading": what the subject does there and then, and not the years or the hall. */
final class Pastime {
    private static final VerbClasses ENGLISH = VerbClasses.of("en");

    private Pastime() {}

    /** Returns whether an English gerund behind a noun tells what the subject of the clause does. */
    static boolean is(State state, Clause clause, VerbChunk gerund) {
        VerbChunk verb = clause.verb();
        Nominal nearest = state.innermost();
        return verb != null
                && nearest != null
                && !clause.subjects().isEmpty()
                && ENGLISH.isStaying(verb.lemma())
                && !ENGLISH.isStateOfThing(gerund.lemma())
                && (nearest.chunk().time() || isWhere(clause, nearest));
    }

    private static boolean isWhere(Clause clause, Nominal nominal) {
        return clause.arguments().stream()
                .anyMatch(argument -> argument.nominal() == nominal && isPlace(argument.preposition()));
    }

    private static boolean isPlace(@Nullable PrepositionChunk preposition) {
        return preposition != null
                && switch (preposition.lemma()) {
                    case "in", "at", "on", "inside", "outside", "near", "around" -> true;
                    default -> false;
                };
    }
}
