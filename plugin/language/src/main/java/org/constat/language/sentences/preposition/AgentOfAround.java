package org.constat.language.sentences.preposition;

import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Prepositional;
import org.constat.language.sentences.state.Government;
import org.jspecify.annotations.Nullable;

/** Finds whose deed "accusé d'avoir triché par l'arbitre", "asked to leave by the owner" tell of somebody: the passive's. */
final class AgentOfAround {

    private AgentOfAround() {}

    /** Returns the passive clause around an active infinitive whose agent a noun behind a preposition is; else the same clause. */
    static Clause of(Clause inner, PrepositionChunk preposition, NounChunk noun, Government government) {
        Clause around = inner.parent();
        VerbChunk verb = inner.verb();
        if (around == null || verb == null || !isBy(preposition) || !isActive(inner, verb)) {
            return inner;
        }
        VerbChunk outer = around.verb();
        boolean free =
                around.arguments().stream().map(Prepositional::preposition).noneMatch(AgentOfAround::isBy);
        boolean agent = outer != null && outer.passive() && free && !noun.time() && government.canAct(noun);
        return agent ? around : inner;
    }

    /** "fait démolir par la ville", "let run by volunteers": who does what is let or made to be done. */
    private static boolean isActive(Clause clause, VerbChunk verb) {
        boolean own = clause.kind() == Clause.Kind.INFINITIVE && clause.host() == null && !verb.passive();
        return own && !verb.lemma().startsWith("faire ") && !verb.lemma().startsWith("laisser ");
    }

    private static boolean isBy(@Nullable PrepositionChunk preposition) {
        return preposition != null
                && (preposition.lemma().equals("par") || preposition.lemma().equals("by"));
    }
}
