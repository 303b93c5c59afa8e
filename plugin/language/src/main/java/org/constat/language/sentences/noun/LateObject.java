package org.constat.language.sentences.noun;

import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;
import org.jspecify.annotations.Nullable;

/** Knows an object that stands behind what is set apart from its verb. */
final class LateObject {
    private final Government government;

    LateObject(Government government) {
        this.government = government;
    }

    /** "Le maire a rejeté, pour la troisième fois, la demande": the object follows an insertion. */
    boolean is(State state) {
        VerbChunk verb = state.current.verb();
        boolean awaits = verb != null
                && !verb.passive()
                && state.current.objects().isEmpty()
                && state.current.predicates().isEmpty()
                && hasNothingBehind(state.current, verb)
                && !isDoneToItself(verb, state.noun());
        return verb != null
                && awaits
                && (state.ahead.isBehindInsertion(state.index - 1)
                        || (isObjectExpected(verb) && state.ahead.isBehindPlaceAndInsertion(state.index - 1)));
    }

    /** "Réuni à Nantes, le conseil a rejeté, par neuf voix, l'offre": a participle before the verb is none of what may follow. */
    private static boolean hasNothingBehind(Clause clause, VerbChunk verb) {
        int begin = verb.begin();
        return clause.children().stream().map(Clause::verb).noneMatch(inner -> inner == null || inner.begin() > begin);
    }

    /** "a trouvé à Lens, près du canal, une épée": somebody has found something. */
    private boolean isObjectExpected(VerbChunk verb) {
        return verb.perfect()
                && !verb.lemma().startsWith("se ")
                && !government.isCopula(verb.lemma())
                && !government.isIntransitive(verb.lemma());
    }

    /** "se sont multipliées, en particulier, la consultation": what does so to itself has no known object. */
    static boolean isDoneToItself(VerbChunk verb, @Nullable NounChunk noun) {
        return verb.lemma().startsWith("se ") && noun != null && noun.determiner() == Determiner.DEFINITE;
    }
}
