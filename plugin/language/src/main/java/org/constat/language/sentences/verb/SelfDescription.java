package org.constat.language.sentences.verb;

import org.constat.language.phrases.AdjectiveChunk;
import org.constat.language.phrases.AdverbChunk;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;

/** Reads "se dit inquiet" as what somebody says to be: "est inquiet", with the subject as source. */
final class SelfDescription {
    private final Government government;

    SelfDescription(Government government) {
        this.government = government;
    }

    void take(State state, VerbChunk verb) {
        Clause clause = state.current;
        boolean describes = verb.equals(clause.verb()) && says(verb) && isDescription(state, verb);
        if (describes && !clause.subjects().isEmpty()) {
            clause.subjects().forEach(clause::source);
            clause.verb(verb.asOfNow("être"));
        }
    }

    private static boolean says(VerbChunk verb) {
        return switch (verb.lemma()) {
            case "se dire", "se redire", "se déclarer", "se savoir" -> !verb.negative();
            default -> false;
        };
    }

    private boolean isDescription(State state, VerbChunk verb) {
        int next = state.index + 1;
        while (state.ahead.at(next) instanceof AdverbChunk || state.ahead.isMark(next, PunctuationChunk.Kind.QUOTE)) {
            next++;
        }
        Chunk description = state.ahead.at(next);
        if (description instanceof AdjectiveChunk adjective) {
            return !isExpression(
                    state, next, verb.lemma() + " " + adjective.head().lemma());
        }
        if (description instanceof NounChunk noun) {
            return isBare(noun)
                    && noun.morphology().number() == verb.agreement().number()
                    && !isExpression(
                            state, next, verb.lemma() + " " + noun.head().lemma());
        }
        return description instanceof VerbChunk participle && participle.form() == VerbChunk.Form.PAST_PARTICIPLE;
    }

    /** "se dit victime d'une erreur": a role, and not the words that somebody says. */
    private static boolean isBare(NounChunk noun) {
        return noun.determiner() == Determiner.NONE
                && noun.quantity() == null
                && !noun.time()
                && !noun.isName()
                && !noun.isPronoun();
    }

    /** "se dire favorable à" stands in the lexicon as a whole. */
    private boolean isExpression(State state, int adjective, String words) {
        return government.isRelation(words)
                || (state.ahead.at(adjective + 1) instanceof PrepositionChunk preposition
                        && government.governs(words, preposition.lemma()));
    }
}
