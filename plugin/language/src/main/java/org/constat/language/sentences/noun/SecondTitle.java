package org.constat.language.sentences.noun;

import java.util.List;
import org.constat.language.phrases.Determiner;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.preposition.Partners;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;
import org.constat.language.words.Morphology.GrammaticalNumber;

/** Reads a name with a title behind "and": the noun ahead is another title of the same person. */
final class SecondTitle {
    private final Government government;

    SecondTitle(Government government) {
        this.government = government;
    }

    /** "Founder and chief executive Priya Lendvay", "Le ministre de l'Eau et chef du parti Jan Holm": one person with two roles. */
    boolean is(State state, Nominal nominal) {
        List<Nominal> subjects = state.current.subjects();
        return nominal.chunk().title() != null
                && state.current.awaitsVerb()
                && subjects.size() == 1
                && !subjects.get(0).chunk().isName()
                && (isBareBefore(state, subjects.get(0)) || isDefiniteRole(state, subjects.get(0), nominal));
    }

    private static boolean isBareBefore(State state, Nominal role) {
        return state.innermost() == role && Partners.isBare(role.chunk());
    }

    private boolean isDefiniteRole(State state, Nominal role, Nominal nominal) {
        return state.outermost() == role
                && role.conjuncts().isEmpty()
                && role.chunk().determiner() == Determiner.DEFINITE
                && role.chunk().morphology().number() == GrammaticalNumber.SINGULAR
                && role.chunk().title() == null
                && nominal.chunk().determiner() == Determiner.NONE
                && government.isSomebody(role.chunk());
    }

    static void replaceSubject(State state, Nominal nominal) {
        Nominal role = state.current.subjects().get(0);
        state.current.dropSubject(role);
        nominal.apposition(role);
        state.current.subject(nominal);
        state.place(nominal);
    }
}
