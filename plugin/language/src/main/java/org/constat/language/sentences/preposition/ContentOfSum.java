package org.constat.language.sentences.preposition;

import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;
import org.jspecify.annotations.Nullable;

/** Knows when "in" says of what a sum consists: "25 million crowns in aid", "3 millions d'euros en loyers". */
final class ContentOfSum {
    private final Government government;

    ContentOfSum(Government government) {
        this.government = government;
    }

    /** Returns the sum that the noun behind the preposition makes up, or null. */
    @Nullable
    Nominal sumBefore(State state, PrepositionChunk preposition) {
        Nominal sum = state.innermost();
        boolean counted = preposition.lemma().equals(government.isFrench() ? "en" : "in")
                && sum != null
                && state.isNounBeforePreposition()
                && sum.chunk().quantity() != null
                && government.isMoney(sum.chunk().head().lemma());
        return (counted && canBePaid(state.noun())) || isPenalty(state, preposition, sum) ? sum : null;
    }

    /** "four years in prison": how long the penalty is, and not when or where somebody is sentenced. */
    private boolean isPenalty(State state, PrepositionChunk preposition, @Nullable Nominal sum) {
        NounChunk noun = state.noun();
        return !government.isFrench()
                && preposition.lemma().equals("in")
                && sum != null
                && sum.chunk().time()
                && sum.chunk().quantity() != null
                && state.isNounBeforePreposition()
                && noun != null
                && noun.determiner() == Determiner.NONE
                && switch (noun.head().lemma()) {
                    case "prison", "jail", "custody", "detention" -> true;
                    default -> false;
                };
    }

    /** "en bourse", "en liquide" are where and how it is paid, and one of a kind is no content in French. */
    private boolean canBePaid(@Nullable NounChunk noun) {
        return noun != null
                && noun.determiner() == Determiner.NONE
                && !noun.isName()
                && !noun.time()
                && !government.isPlace(noun)
                && (!government.isFrench() || SomeBehindDe.isPlural(noun));
    }

    /** Returns what stands for "in" here. */
    static PrepositionChunk of(PrepositionChunk preposition) {
        return new PrepositionChunk(preposition.begin(), preposition.end(), "of", "from", false);
    }
}
