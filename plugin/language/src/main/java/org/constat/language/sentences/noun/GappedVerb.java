package org.constat.language.sentences.noun;

import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.constat.language.sentences.state.State;

/** Knows when a noun behind "and" has the verb of the clause before it, which is not said again. */
final class GappedVerb {
    private GappedVerb() {}

    /** "Le nord a reçu 30 millimètres et le sud 12": the verb is left out. */
    static boolean begins(State state, Nominal nominal) {
        boolean subject = nominal.chunk().isName() || nominal.chunk().determiner() == Determiner.DEFINITE;
        if (subject && isChangedBy(state)) {
            return true;
        }
        int last = state.index;
        while (state.ahead.at(last + 1) instanceof PrepositionChunk preposition
                && (preposition.lemma().equals("de") || preposition.lemma().equals("of"))
                && state.ahead.at(last + 2) instanceof NounChunk) {
            last += 2;
        }
        return subject
                && nominal.chunk().quantity() == null
                && state.current.objects().size() == 1
                && !state.current.subjects().isEmpty()
                && state.ahead.at(last + 1) instanceof NounChunk object
                && !object.time()
                && !object.isName()
                && (object.quantity() != null || object.determiner() == Determiner.INDEFINITE)
                && (state.ahead.at(last + 2) == null
                        || state.ahead.at(last + 2) instanceof PunctuationChunk
                        || state.ahead.at(last + 2) instanceof PrepositionChunk);
    }

    /** "Les vols ont reculé de 4 % et les fraudes de 2 %": by how much, too. */
    private static boolean isChangedBy(State state) {
        boolean changed = state.current.objects().isEmpty()
                && !state.current.subjects().isEmpty()
                && state.current.arguments().stream()
                        .map(Prepositional::preposition)
                        .anyMatch(preposition ->
                                preposition != null && preposition.role().equals("by"));
        return changed
                && state.ahead.at(state.index + 1) instanceof PrepositionChunk of
                && of.lemma().equals("de")
                && state.ahead.at(state.index + 2) instanceof NounChunk degree
                && degree.quantity() != null
                && (state.ahead.at(state.index + 3) == null
                        || state.ahead.at(state.index + 3) instanceof PunctuationChunk);
    }
}
