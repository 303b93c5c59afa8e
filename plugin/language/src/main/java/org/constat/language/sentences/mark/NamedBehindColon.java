package org.constat.language.sentences.mark;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;
import org.constat.language.words.Morphology.GrammaticalNumber;
import org.jspecify.annotations.Nullable;

/** Says who somebody is that a sentence keeps for its end: "Le club tient un gardien : Paul Lenoir", "has found a buyer: Norda". */
final class NamedBehindColon {
    private final Government government;

    NamedBehindColon(Government government) {
        this.government = government;
    }

    /** Takes the name behind a colon; returns whether there is one, and somebody who can bear it. */
    boolean take(State state, Clause before) {
        NounChunk name = state.ahead.at(state.index + 1) instanceof NounChunk noun && noun.isName() ? noun : null;
        Nominal bearer = name == null || !ends(state) ? null : bearer(before);
        if (name == null || bearer == null) {
            return false;
        }
        Nominal named = new Nominal(name);
        bearer.apposition(named);
        state.current = before;
        state.chain.clear();
        state.chain.add(bearer);
        state.chain.add(named);
        state.index++;
        return true;
    }

    /** "Il a un rival : Norda a gagné deux fois": what has a verb of its own is a sentence. */
    private static boolean ends(State state) {
        return state.ahead.at(state.index + 2) == null
                || state.ahead.isMark(state.index + 2, PunctuationChunk.Kind.STOP)
                || ((state.ahead.isMark(state.index + 2, PunctuationChunk.Kind.OPEN)
                                || state.ahead.isMark(state.index + 2, PunctuationChunk.Kind.COMMA))
                        && !state.ahead.hasFiniteAhead(state.index + 2));
    }

    private @Nullable Nominal bearer(Clause before) {
        VerbChunk verb = before.verb();
        if (verb == null || verb.negative()) {
            return null;
        }
        List<Nominal> last = Stream.concat(
                        before.objects().stream(), before.arguments().stream().map(Prepositional::nominal))
                .filter(nominal -> !nominal.chunk().time())
                .sorted(Comparator.comparingInt(
                                (Nominal nominal) -> nominal.chunk().begin())
                        .reversed())
                .toList();
        return last.stream()
                .filter(NamedBehindColon::isNew)
                .findFirst()
                .or(() -> last.stream().findFirst())
                .filter(this::canBeCalled)
                .orElse(null);
    }

    private static boolean isNew(Nominal nominal) {
        return nominal.chunk().determiner() == Determiner.INDEFINITE
                || nominal.chunk().determiner() == Determiner.POSSESSIVE;
    }

    private boolean canBeCalled(Nominal nominal) {
        NounChunk noun = nominal.chunk();
        return !noun.isName()
                && !noun.isPronoun()
                && !noun.isNegative()
                && nominal.conjuncts().isEmpty()
                && nominal.appositions().isEmpty()
                && noun.morphology().number() != GrammaticalNumber.PLURAL
                && (government.isSomebody(noun) || government.canAct(noun));
    }
}
