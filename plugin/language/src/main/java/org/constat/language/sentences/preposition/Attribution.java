package org.constat.language.sentences.preposition;

import org.constat.Tense;
import org.constat.language.phrases.AdjectiveChunk;
import org.constat.language.phrases.AdverbChunk;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Opinion;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;
import org.constat.language.sentences.verb.SpeakerVerb;
import org.jspecify.annotations.Nullable;

/** Knows whose word or view a prepositional phrase gives, and what they speak for. */
final class Attribution {
    private final Government government;

    Attribution(Government government) {
        this.government = government;
    }

    /** Returns who says or thinks so, or null where the phrase tells nothing of the kind. */
    @Nullable
    Nominal source(State state, PrepositionChunk preposition, Nominal nominal) {
        NounChunk whose =
                Opinion.isIn(preposition, nominal.chunk()) ? nominal.chunk().possessor() : null;
        if (whose != null) {
            return new Nominal(whose);
        }
        return preposition.isSource()
                        || isOpinion(state, preposition)
                        || isInformant(state, preposition)
                        || isUnnamed(state, preposition, nominal.chunk())
                ? nominal
                : null;
    }

    /** "…, selon X" at the end speaks for the whole, inside a clause for that clause. */
    static Clause clause(State state) {
        if (isToldByNobody(state)) {
            return state.root();
        }
        boolean last = state.ahead.endsSoon(state.index + 1);
        boolean wholeSentence = state.afterBoundary && last && !state.current.isRelative();
        return wholeSentence && state.current.kind() != Clause.Kind.CONTENT ? state.root() : outOfComparison(state);
    }

    /** "rose more than in May, according to a report issued on Monday": nobody says what is only compared. */
    private static Clause outOfComparison(State state) {
        Clause around = state.current.kind() == Clause.Kind.COMPARISON ? state.current.parent() : null;
        return around == null || !state.afterBoundary ? state.current : around;
    }

    /** "…, a-t-on appris auprès de la police": who has told it. */
    private static boolean isInformant(State state, PrepositionChunk preposition) {
        return isLearned(state)
                && (preposition.lemma().equals("auprès de")
                        || (preposition.isOf()
                                && state.noun() != null
                                && state.noun().head().lemma().equals("source")));
    }

    private static boolean isLearned(State state) {
        return isToldByNobody(state)
                && state.current.verb() != null
                && state.current.verb().lemma().equals("apprendre");
    }

    /** "…, a-t-on indiqué". */
    private static boolean isToldByNobody(State state) {
        return state.current.kind() == Clause.Kind.SPEAKER
                && state.current.subjects().stream()
                        .allMatch(subject -> subject.chunk().head().lemma().endsWith("on"));
    }

    /** "De source policière, l'homme a fui", "…, a-t-on indiqué de source médicale": a source without a name. */
    private static boolean isUnnamed(State state, PrepositionChunk preposition, NounChunk source) {
        return preposition.isOf()
                && source.head().lemma().equals("source")
                && source.determiner() == Determiner.NONE
                && (!source.modifiers().isEmpty() || state.ahead.at(state.index + 1) instanceof AdjectiveChunk)
                && (state.index == 1 || state.afterBoundary || isToldByNobody(state));
    }

    /** "…, ont dit des voisins". */
    static boolean isSpeaker(State state, PrepositionChunk preposition) {
        return state.current.kind() == Clause.Kind.SPEAKER
                && state.current.subjects().isEmpty()
                && SpeakerVerb.isSome(preposition, state.ahead.at(state.index - 2) == state.current.verb());
    }

    /** "Pour le préfet, la digue tient": what somebody thinks. */
    private boolean isOpinion(State state, PrepositionChunk preposition) {
        return (government.isFrench() ? preposition.lemma().equals("pour") : isEnglishOpinion(state, preposition))
                && state.index == 1
                && state.ahead.at(1) instanceof NounChunk noun
                && (isNamedPerson(noun) || (noun.determiner() == Determiner.DEFINITE && government.isSomebody(noun)))
                && isCommaAhead(state);
    }

    /** "For the mayor, it is too early to vote", "For Berg, a strike requires a vote": what somebody judges or holds. */
    private boolean isEnglishOpinion(State state, PrepositionChunk preposition) {
        return preposition.lemma().equals("for")
                && state.ahead.isMark(2, PunctuationChunk.Kind.COMMA)
                && state.ahead.at(state.ahead.at(3) instanceof AdverbChunk ? 4 : 3) instanceof NounChunk subject
                && (subject.head().lemma().equals("it")
                        ? isJudged(state)
                        : state.ahead.at(1) instanceof NounChunk noun && isNamedPerson(noun) && isHeld(state));
    }

    private static boolean isJudged(State state) {
        return state.ahead.at(4) instanceof VerbChunk be
                && be.lemma().equals("be")
                && (state.ahead.at(5) instanceof AdjectiveChunk || state.ahead.at(5) instanceof NounChunk);
    }

    /** What has happened is nobody's opinion. */
    private static boolean isHeld(State state) {
        int next = 3;
        while (state.ahead.at(next) instanceof NounChunk
                || state.ahead.at(next) instanceof AdverbChunk
                || state.ahead.at(next) instanceof PrepositionChunk) {
            next++;
        }
        return state.ahead.at(next) instanceof VerbChunk verb && verb.tense() == Tense.PRESENT;
    }

    private boolean isNamedPerson(NounChunk noun) {
        String name = noun.head().lemma();
        boolean known = government.isKnownName(name) || government.isFeast(name);
        return noun.isName()
                && !noun.time()
                && (noun.title() != null || (noun.determiner() == Determiner.NONE && !known));
    }

    /** "Pour Ada Roux, de la banque Lund, le prix …": perhaps behind where somebody is from. */
    private static boolean isCommaAhead(State state) {
        int next = state.index + 1;
        while (state.ahead.at(next) instanceof NounChunk || state.ahead.at(next) instanceof PrepositionChunk) {
            next++;
        }
        if (state.ahead.isMark(next, PunctuationChunk.Kind.COMMA)
                && state.ahead.at(next + 1) instanceof PrepositionChunk) {
            next++;
            while (state.ahead.at(next) instanceof NounChunk || state.ahead.at(next) instanceof PrepositionChunk) {
                next++;
            }
        }
        return state.ahead.isMark(next, PunctuationChunk.Kind.COMMA) && state.ahead.at(next + 1) instanceof NounChunk;
    }
}
