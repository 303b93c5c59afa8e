package org.constat.language.sentences.mark;

import java.util.List;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.state.State;
import org.jspecify.annotations.Nullable;

/** Reads what others get of the same: "obtient 40 % des voix, devant Lund (32 %) et Holm (12 %)". */
final class ShareInParentheses {

    private ShareInParentheses() {}

    /** Gives whoever stands before the parentheses a clause beside the one at hand, with its verb. */
    static void read(State state, int close) {
        Clause clause = state.current;
        VerbChunk verb = clause.verb();
        Nominal other = close == state.index + 2 ? beaten(state) : null;
        if (verb != null
                && other != null
                && !clause.isRelative()
                && clause.objects().size() == 1
                && state.ahead.at(state.index + 1) instanceof NounChunk share
                && isOfSameUnit(share, clause.objects().get(0).chunk())) {
            List<Nominal> chain = List.copyOf(state.chain);
            Clause twin = state.beside(clause);
            twin.subject(other.alone());
            twin.verb(verb);
            twin.object(shareOf(clause.objects().get(0), share));
            clause.sources().forEach(twin::source);
            state.current = clause;
            state.chain.clear();
            state.chain.addAll(chain);
        }
    }

    private static @Nullable Nominal beaten(State state) {
        return state.current.arguments().stream()
                .filter(argument -> isAhead(argument.preposition()))
                .flatMap(argument -> argument.nominal().members().stream())
                .filter(member -> member.chunk() == state.before())
                .findFirst()
                .orElse(null);
    }

    private static boolean isAhead(@Nullable PrepositionChunk preposition) {
        return preposition != null
                && switch (preposition.lemma()) {
                    case "devant", "contre", "ahead of", "against", "before" -> true;
                    default -> false;
                };
    }

    private static boolean isOfSameUnit(NounChunk share, NounChunk whole) {
        return share.quantity() != null
                && whole.quantity() != null
                && share.head().lemma().equals(whole.head().lemma());
    }

    private static Nominal shareOf(Nominal whole, NounChunk share) {
        Nominal nominal = new Nominal(share);
        whole.complements().forEach(nominal::complement);
        return nominal;
    }
}
