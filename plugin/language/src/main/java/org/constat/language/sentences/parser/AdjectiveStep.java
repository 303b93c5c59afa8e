package org.constat.language.sentences.parser;

import java.util.Objects;
import org.constat.Word;
import org.constat.language.phrases.AdjectiveChunk;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.noun.NounStep;
import org.constat.language.sentences.noun.SizeBehindNoun;
import org.constat.language.sentences.preposition.PrepositionStep;
import org.constat.language.sentences.state.Contrast;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;
import org.constat.language.sentences.verb.NounOfDoing;

/** Gives an adjective its place: beside the verb, on what it is denied or affirmed of, or as the noun that it stands for. */
final class AdjectiveStep {
    private final Government government;
    private final NounStep nouns;
    private final PrepositionStep prepositions;
    private final NounOfDoing nounsOfDoing;

    AdjectiveStep(Government government, NounStep nouns, PrepositionStep prepositions) {
        this.government = government;
        this.nouns = nouns;
        this.prepositions = prepositions;
        this.nounsOfDoing = new NounOfDoing(government);
    }

    /** "no sign of easing": behind a preposition an adjective is a noun. */
    void take(State state, AdjectiveChunk adjective) {
        if (state.excluded && state.current.verb() != null) {
            state.excluded = false;
            Contrast.deny(state, adjective);
            state.passed();
            return;
        }
        if (Contrast.affirms(state, adjective)) {
            Contrast.affirm(state, adjective);
            state.passed();
            return;
        }
        if (isOfSource(state)) {
            state.passed();
            return;
        }
        if (SizeBehindNoun.take(state, adjective)) {
            return;
        }
        if (nounsOfDoing.isVerdict(state, adjective)) {
            Objects.requireNonNull(state.current.parent()).predicate(adjective);
            state.passed();
            return;
        }
        NounChunk noun = asNoun(adjective);
        boolean bare = state.preposition == null || prepositions.isLabel(state);
        if (bare && isSaidOfNoun(state) && !ApposedRole.is(state, noun, government)) {
            skipToMark(state);
            return;
        }
        if (bare && !ApposedRole.is(state, noun, government)) {
            Difference.beforeComparative(state, adjective);
            state.current.predicate(adjective);
            state.passed();
            return;
        }
        nouns.take(state, noun);
    }

    private static NounChunk asNoun(AdjectiveChunk adjective) {
        return new NounChunk(
                adjective.begin(),
                adjective.end(),
                Word.of(adjective.head().text(), adjective.head().lemma(), Word.Kind.NOUN),
                adjective.modifiers(),
                null,
                Determiner.NONE,
                null,
                null,
                adjective.morphology(),
                false);
    }

    private static void skipToMark(State state) {
        while (state.ahead.at(state.index + 1) instanceof NounChunk
                || state.ahead.at(state.index + 1) instanceof PrepositionChunk) {
            state.index++;
        }
        state.passed();
    }

    /** "a recruté un arrière, libre de tout contrat": set apart behind an object, with more of its own, it says nothing of the verb. */
    private boolean isSaidOfNoun(State state) {
        VerbChunk verb = state.current.verb();
        return government.isFrench()
                && verb != null
                && !verb.passive()
                && !government.isPredicative(state.current)
                && state.isAfterMark(PunctuationChunk.Kind.COMMA)
                && !state.current.objects().isEmpty()
                && state.ahead.at(state.index + 1) instanceof PrepositionChunk;
    }

    /** "…, according to people familiar with the talks": says of what kind the source is. */
    private static boolean isOfSource(State state) {
        Nominal last = state.innermost();
        return last != null
                && state.preposition == null
                && state.before() == last.chunk()
                && (state.current.sources().contains(last)
                        || state.root().sources().contains(last));
    }
}
