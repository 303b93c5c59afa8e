package org.constat.language.sentences.noun;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.constat.Word;
import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.constat.language.sentences.preposition.PrepositionStep;
import org.constat.language.sentences.preposition.TimeOfCompared;
import org.constat.language.sentences.preposition.TimeRange;
import org.constat.language.sentences.state.Contrast;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;
import org.constat.language.sentences.verb.GerundSubject;
import org.constat.language.sentences.verb.NamedNoun;

/**
 * Tells by what stands before a noun which step gives it its place.
 *
 * @since 0.1
 */
public final class NounStep {
    private final Government government;
    private final PrepositionStep prepositions;
    private final TimeNoun times;
    private final PlainNoun plain;
    private final CoordinatedNoun coordinated;
    private final NounBehindMark behindMark;

    public NounStep(Government government, PrepositionStep prepositions) {
        this.government = government;
        this.prepositions = prepositions;
        this.times = new TimeNoun(government);
        this.plain = new PlainNoun(government);
        this.coordinated = new CoordinatedNoun(government, plain);
        this.behindMark = new NounBehindMark(government, plain);
    }

    public void take(State state, NounChunk noun) {
        if (isEmphasis(state, noun) || isAge(state, noun)) {
            return;
        }
        Nominal nominal = new Nominal(noun);
        if (isWholeClause(state, noun)) {
            state.place(nominal);
            state.passed();
            return;
        }
        if (state.excluded || isAffirmed(state)) {
            nominal.exclude();
            state.excluded = false;
        }
        place(state, nominal);
        state.passed();
    }

    /** "did not sell the ship but the harbour": with no verb of its own. */
    private static boolean isAffirmed(State state) {
        int verb = state.ahead.verbOf(state.index);
        return Contrast.affirms(state, state.current.verb()) && (verb < 0 || isApart(state, verb));
    }

    /** "n'a pas vendu la ferme mais le moulin, a indiqué le notaire": no subject has one comma before its verb. */
    private static boolean isApart(State state, int verb) {
        return state.ahead.isMark(verb - 1, PunctuationChunk.Kind.COMMA)
                && IntStream.range(state.index + 1, verb - 1)
                        .noneMatch(i -> state.ahead.isMark(i, PunctuationChunk.Kind.COMMA));
    }

    private void place(State state, Nominal nominal) {
        NounChunk noun = nominal.chunk();
        Nominal bearer = NamedNoun.bearer(state, noun);
        if (bearer != null) {
            NamedNoun.take(state, bearer, nominal);
            return;
        }
        if (TimeOfCompared.takes(state, nominal)) {
            return;
        }
        Nominal begin = TimeRange.between(state, noun);
        Nominal described = times.described(state, noun);
        if (begin != null) {
            begin.conjunct(nominal);
        } else if (state.preposition != null) {
            prepositions.attach(state, nominal);
        } else if (UnitPrice.isBehindSum(state, noun, government)) {
            state.current.argument(UnitPrice.of(nominal));
        } else if (Score.isOfVerb(state, noun)) {
            state.current.argument(Score.of(nominal));
        } else if (DistanceBehindPlace.is(state, noun)) {
            state.current.argument(DistanceBehindPlace.of(nominal));
            state.place(nominal);
        } else if (GerundSubject.isObject(state, noun)) {
            complete(state, nominal);
            state.chain.add(nominal);
        } else if (described != null) {
            described.complement(new Prepositional(null, nominal));
        } else if (times.saysWhen(state, noun)) {
            state.current.argument(new Prepositional(null, nominal));
            if (TimeNoun.isPartOfTime(state)) {
                state.place(nominal);
            }
        } else if (state.afterCoordinator) {
            coordinated.take(state, nominal);
        } else if (state.afterBoundary) {
            behindMark.take(state, nominal);
        } else {
            plain.take(state, nominal);
        }
    }

    private static void complete(State state, Nominal nominal) {
        Objects.requireNonNull(state.innermost()).complement(new Prepositional(null, nominal));
    }

    /** "…, ce que nie l'armateur": stands for what has just been said, and has no place in it. */
    private static boolean isWholeClause(State state, NounChunk noun) {
        return noun.isPronoun()
                && noun.head().lemma().equals("ce")
                && state.isAfterMark(PunctuationChunk.Kind.COMMA)
                && state.ahead.at(state.index + 1) instanceof ConnectorChunk;
    }

    /** "the mayor himself", "sont tous deux médecins": says nothing by itself. */
    private static boolean isEmphasis(State state, NounChunk noun) {
        boolean both = noun.isPronoun()
                && state.isAfterVerb()
                && noun.head().text().toLowerCase(Locale.ROOT).matches("tou(te)?s .*");
        return both || isHimself(state, noun);
    }

    private static boolean isHimself(State state, NounChunk noun) {
        boolean besideNoun = state.before() instanceof NounChunk
                || (state.isAfterVerb() && state.ahead.at(state.index + 1) instanceof NounChunk)
                || isBehindParticle(state);
        return state.preposition == null
                && besideNoun
                && switch (noun.head().text().toLowerCase(Locale.ROOT)) {
                    case "himself", "herself", "itself", "themselves", "each", "chacun", "chacune" -> true;
                    case "lui-même", "elle-même", "eux-mêmes", "elles-mêmes" -> true;
                    default -> false;
                };
    }

    /** "ruled out stepping in herself": an object would stand before the particle. */
    private static boolean isBehindParticle(State state) {
        return state.before() instanceof VerbChunk verb && verb.hasParticle();
    }

    /** "Otto Brandt, 54, a farmer": a number between commas behind a name. */
    private static boolean isAge(State state, NounChunk noun) {
        boolean number = noun.end() - noun.begin() == 1
                && noun.quantity() != null
                && noun.head().kind() == Word.Kind.OTHER;
        boolean between = state.isAfterMark(PunctuationChunk.Kind.COMMA)
                && state.ahead.isMark(state.index + 1, PunctuationChunk.Kind.COMMA);
        return number && between && state.ahead.at(state.index - 2) instanceof NounChunk name && name.isName();
    }
}
