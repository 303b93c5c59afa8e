package org.constat.language.sentences.preposition;

import java.util.Objects;
import java.util.stream.Stream;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;
import org.jspecify.annotations.Nullable;

/** Finds the deed whose day stands before who did it, or to whom it was done: "the arrest on Monday of Ned Holm". */
final class DatedDeed {
    private final Government government;

    DatedDeed(Government government) {
        this.government = government;
    }

    /** Returns the deed, which takes its time along; null where none stands there. */
    @Nullable
    Nominal before(State state) {
        int time = state.index - 2;
        boolean dated = state.ahead.at(time) instanceof NounChunk day
                && day.time()
                && state.noun() != null
                && !Objects.requireNonNull(state.noun()).time();
        int last = state.ahead.at(time - 1) instanceof PrepositionChunk ? time - 2 : time - 1;
        if (!dated || !(state.ahead.at(last) instanceof NounChunk noun) || !isDeed(noun)) {
            return null;
        }
        Nominal deed = nominal(state.current, state, noun);
        if (deed != null) {
            takeTime(state.current, deed, state.ahead.at(time));
            state.place(deed);
        }
        return deed;
    }

    private boolean isDeed(NounChunk noun) {
        return !noun.time()
                && !noun.isName()
                && !noun.isPronoun()
                && government.isAction(noun.head().lemma());
    }

    private static @Nullable Nominal nominal(Clause clause, State state, NounChunk noun) {
        Stream<Nominal> inside = Stream.concat(
                Stream.concat(clause.objects().stream(), clause.subjects().stream()),
                clause.arguments().stream().map(Prepositional::nominal));
        return Stream.concat(state.chain.stream(), inside)
                .filter(nominal -> nominal.chunk().equals(noun))
                .findFirst()
                .orElse(null);
    }

    private static void takeTime(Clause clause, Nominal deed, @Nullable Chunk day) {
        clause.arguments().stream()
                .filter(argument -> argument.nominal().chunk().equals(day))
                .findFirst()
                .ifPresent(when -> {
                    clause.dropArgument(when);
                    deed.complement(when);
                });
    }
}
