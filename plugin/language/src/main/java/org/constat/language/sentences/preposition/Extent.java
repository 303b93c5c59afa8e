package org.constat.language.sentences.preposition;

import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.Measures;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;
import org.constat.language.words.Morphology.GrammaticalNumber;

/** Knows when "de" says by how much something changes ("recule de 4 %", "a baissé de trois points"). */
final class Extent {
    private final Government government;
    private final Measures measures;

    Extent(Government government) {
        this.government = government;
        this.measures = Measures.of("fr");
    }

    boolean isIn(State state, PrepositionChunk preposition, Nominal nominal) {
        VerbChunk verb = state.current.verb();
        return verb != null
                && government.isFrench()
                && preposition.lemma().equals("de")
                && !preposition.article()
                && (state.isVerbBeforePreposition(verb)
                        || isBehindTime(state, verb)
                        || isBehindGap(state, verb)
                        || isBehindChange(state)
                        || isBehindChanged(state, verb, nominal))
                && (isBehindChanged(state, verb, nominal)
                        || isDegree(nominal.chunk(), verb)
                        || isShift(state, nominal.chunk(), verb))
                && !isStart(state, nominal.chunk());
    }

    /** "a été reporté d'une semaine", "devance de 12 centièmes sa rivale". */
    private boolean isShift(State state, NounChunk noun, VerbChunk verb) {
        return isSpan(noun)
                && state.isVerbBeforePreposition(verb)
                && switch (verb.lemma()) {
                    case "reporter", "retarder", "repousser", "décaler", "avancer", "prolonger", "devancer" -> true;
                    case "distancer", "raccourcir", "écourter", "relever", "abaisser" -> true;
                    default -> false;
                };
    }

    /** "Les vols ont reculé de 4 % et les fraudes de 2 %": behind a subject whose verb stands before it. */
    private static boolean isBehindGap(State state, VerbChunk verb) {
        return state.current.subjects().size() == 1
                && state.before() instanceof PrepositionChunk
                && state.ahead.at(state.index - 2)
                        == state.current.subjects().get(0).chunk()
                && verb.end() <= state.current.subjects().get(0).chunk().begin();
    }

    /** "reculera cette année de 15 %". */
    private static boolean isBehindTime(State state, VerbChunk verb) {
        return state.ahead.at(state.index - 2) instanceof NounChunk when
                && when.time()
                && when.quantity() == null
                && state.ahead.at(state.index - 3) == verb;
    }

    /** "relève le salaire minimum de 3 %": by how much, and not of which. */
    private boolean isBehindChanged(State state, VerbChunk verb, Nominal nominal) {
        return (nominal.chunk().head().lemma().equals("%")
                        || isSpan(nominal.chunk())
                        || isShare(state, nominal.chunk()))
                && state.current.objects().size() == 1
                && (state.ahead.endsSoon(state.index + 1) || state.ahead.at(state.index + 1) instanceof ConnectorChunk)
                && government.verbs().isChanging(verb.lemma());
    }

    /** "réduit ses rejets de moitié", "d'un tiers". */
    private static boolean isShare(State state, NounChunk noun) {
        if (state.ahead.at(state.index + 1) instanceof PrepositionChunk next && next.isOf()) {
            return false;
        }
        boolean one = noun.determiner() == Determiner.INDEFINITE || noun.quantity() != null;
        return switch (noun.head().lemma()) {
            case "moitié" -> noun.determiner() == Determiner.NONE;
            case "tiers", "quart" -> one && noun.modifiers().isEmpty();
            default -> false;
        };
    }

    /** "d'une heure", "de 25 centimes", "de 0,14 seconde". */
    private boolean isSpan(NounChunk noun) {
        boolean one = noun.determiner() == Determiner.INDEFINITE
                && noun.morphology().number() != GrammaticalNumber.PLURAL
                && noun.modifiers().isEmpty();
        boolean counted = noun.quantity() != null && !noun.quantity().ordinal();
        return (counted && government.isMoney(noun.head().lemma()))
                || measures.isSpan(noun.head().lemma(), counted, one);
    }

    /** "est en hausse de 3 %", "à la baisse de deux points". */
    private boolean isBehindChange(State state) {
        return state.ahead.at(state.index - 2) instanceof NounChunk noun
                && state.ahead.at(state.index - 3) instanceof PrepositionChunk behind
                && (behind.lemma().equals("en") || behind.lemma().equals("à"))
                && measures.isRiseOrFall(noun.head().lemma());
    }

    private boolean isDegree(NounChunk noun, VerbChunk verb) {
        boolean governed = government.governs(verb.lemma(), "de");
        return measures.isDegree(noun.head().lemma(), noun.quantity() != null, governed);
    }

    /** "passe de 9 % à 7 %": from where to where; but "bondit de 9 % à 3 millions" by how much. */
    private static boolean isStart(State state, NounChunk start) {
        return state.ahead.at(state.index + 1) instanceof PrepositionChunk next
                && next.lemma().equals("à")
                && state.ahead.at(state.index + 2) instanceof NounChunk noun
                && noun.quantity() != null
                && noun.head().lemma().equals(start.head().lemma());
    }
}
