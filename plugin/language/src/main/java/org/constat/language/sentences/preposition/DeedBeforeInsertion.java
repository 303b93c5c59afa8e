package org.constat.language.sentences.preposition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.constat.language.phrases.AdjectiveChunk;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;
import org.jspecify.annotations.Nullable;

/**
 * "Le vol d'une toile, un portrait de 1820, par deux voisins", "l'achat par la mairie, malgré la crise, du moulin": who does
 * it, or what it is done to, stands behind what two commas set apart.
 */
final class DeedBeforeInsertion {
    private static final int LONGEST = 10;

    private final Government government;

    DeedBeforeInsertion(Government government) {
        this.government = government;
    }

    /** Returns the noun of the deed that lacks what this preposition brings; null where there is none. */
    @Nullable
    Nominal deed(State state, PrepositionChunk preposition) {
        boolean doer = isBy(preposition);
        boolean object = preposition.lemma().equals("de");
        int opening = government.isFrench() && (doer || object) && !isPassive(state) ? opening(state) : -1;
        if (opening < 0) {
            return null;
        }
        return deeds(state)
                .filter(deed -> deed.chunk().end() <= begin(state, opening))
                .filter(deed -> government.isAction(deed.chunk().head().lemma()))
                .filter(deed -> lacks(deed, doer ? "par" : "de") && !lacks(deed, doer ? "de" : "par"))
                .reduce((first, last) -> last)
                .orElse(null);
    }

    private static boolean isBy(PrepositionChunk preposition) {
        return preposition.lemma().equals("par");
    }

    private static boolean isPassive(State state) {
        VerbChunk verb = state.current.verb();
        return verb != null && verb.passive();
    }

    private static Stream<Nominal> deeds(State state) {
        List<Nominal> found = new ArrayList<>(state.current.subjects());
        found.addAll(state.current.objects());
        state.current.arguments().stream().map(Prepositional::nominal).forEach(found::add);
        state.chain.stream().filter(nominal -> !found.contains(nominal)).forEach(found::add);
        return found.stream();
    }

    private static boolean lacks(Nominal deed, String preposition) {
        return deed.complements().stream()
                .map(Prepositional::preposition)
                .noneMatch(other -> other != null && other.lemma().equals(preposition));
    }

    /** Returns where the comma is that opened what the comma before the preposition closes; -1 where none did. */
    private static int opening(State state) {
        int closing = state.index - 2;
        if (!state.ahead.isMark(closing, PunctuationChunk.Kind.COMMA)) {
            return -1;
        }
        int i = closing - 1;
        while (i > closing - LONGEST && isPart(state.ahead.at(i))) {
            i--;
        }
        return state.ahead.isMark(i, PunctuationChunk.Kind.COMMA) && i < closing - 1 ? i : -1;
    }

    private static boolean isPart(@Nullable Chunk chunk) {
        return chunk instanceof NounChunk
                || chunk instanceof PrepositionChunk
                || chunk instanceof AdjectiveChunk
                || (chunk instanceof VerbChunk verb && verb.form() == VerbChunk.Form.PAST_PARTICIPLE);
    }

    private static int begin(State state, int index) {
        Chunk comma = state.ahead.at(index);
        return comma == null ? 0 : comma.begin();
    }
}
