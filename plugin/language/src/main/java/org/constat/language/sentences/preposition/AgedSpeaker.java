package org.constat.language.sentences.preposition;

import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;
import org.jspecify.annotations.Nullable;

/** Knows whose age stands behind a subject that follows its verb: "a déclaré la danseuse de 31 ans, qui vit à Sens". */
final class AgedSpeaker {
    private AgedSpeaker() {}

    /** Returns the one right before an age, or null. */
    static @Nullable Nominal of(State state, PrepositionChunk preposition, NounChunk age, Government government) {
        boolean years = preposition.isOf()
                && age.quantity() != null
                && age.head().lemma().equals("an");
        Nominal person = years ? state.innermost() : null;
        return person != null
                        && person.chunk().end() == preposition.begin()
                        && state.current.subjects().contains(person)
                        && state.current.verb() != null
                        && !person.chunk().isName()
                        && government.isSomebody(person.chunk())
                ? person
                : null;
    }
}
