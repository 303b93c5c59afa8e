package org.constat.language.sentences.noun;

import java.util.List;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.preposition.Partners;
import org.constat.language.sentences.state.State;
import org.constat.language.words.Morphology.GrammaticalNumber;

/** Reads the noun without an article that begins a sentence, and tells who or what its subject is. */
final class OpeningRole {
    private OpeningRole() {}

    /** "Maire de la ville depuis 2001, elle …": what a bare noun says of the subject that follows. */
    static boolean is(State state) {
        List<Nominal> subjects = state.current.subjects();
        NounChunk role = subjects.get(0).chunk();
        return subjects.size() == 1
                && role.begin() <= 1
                && state.isAfterMark(PunctuationChunk.Kind.COMMA)
                && !role.isName()
                && !role.isPronoun()
                && role.title() == null
                && Partners.isBare(role)
                && role.morphology().number() == GrammaticalNumber.SINGULAR
                && !state.ahead.isListed(state.index)
                && state.ahead.verbOf(state.index) >= 0
                && !(isBehindName(state) && !state.ahead.hasOwnVerb(state.index));
    }

    /** "Recueil de textes par Ida Holm, l'une des autrices du pays, sa force est": what follows a name tells who she is. */
    private static boolean isBehindName(State state) {
        Nominal last = state.innermost();
        return last != null && last != state.outermost() && last.chunk().isName();
    }

    /** "Recueil de poèmes, sa force est": the force is that of the volume, and no volume itself. */
    static void replace(State state, Nominal nominal) {
        if (nominal.chunk().determiner() != Determiner.POSSESSIVE) {
            SecondTitle.replaceSubject(state, nominal);
            return;
        }
        state.newMain().subject(nominal);
        state.place(nominal);
    }
}
