package org.constat.language.words.french;

import java.util.List;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.jspecify.annotations.Nullable;

/** Chooses among the parts of speech that the dictionary has for a form. */
final class FrenchGuess {
    private FrenchGuess() {}

    static Pos likeliest(Draft draft, @Nullable Draft before, @Nullable Draft next) {
        boolean afterDeterminer = before != null
                && (before.pos == Pos.DET || before.pos == Pos.NUM || FrenchLittleWords.isContraction(before));
        boolean afterNoun = before != null && before.pos == Pos.NOUN;
        if (afterDeterminer && draft.can(Pos.NOUN)) {
            return Pos.NOUN;
        }
        if (afterNoun && draft.can(Pos.ADJ)) {
            return Pos.ADJ;
        }
        boolean determinerFollows = next != null && (next.pos == Pos.DET || next.pos == Pos.PRON);
        if (determinerFollows && draft.canBeFinite() && !draft.can(Pos.NOUN)) {
            return Pos.VERB;
        }
        for (Pos pos : List.of(Pos.NOUN, Pos.VERB, Pos.ADJ)) {
            if (draft.can(pos)) {
                return pos;
            }
        }
        return draft.entries.get(0).pos();
    }
}
