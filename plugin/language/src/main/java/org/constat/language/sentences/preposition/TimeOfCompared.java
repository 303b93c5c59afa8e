package org.constat.language.sentences.preposition;

import org.constat.Quantity;
import org.constat.Word;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.constat.language.sentences.state.State;
import org.jspecify.annotations.Nullable;

/**
 * "sold 90 boats in May, compared with 60 a year earlier", "up from 60 in April", "de 4 % en mai, après 3 % en avril": that time is of what is compared.
 *
 * @since 0.1
 */
public final class TimeOfCompared {
    private TimeOfCompared() {}

    /** Gives a time right behind a number that something is compared with to that number; returns whether it did. */
    public static boolean takes(State state, Nominal time) {
        Nominal compared = time.chunk().time() ? compared(state) : null;
        if (compared == null) {
            return false;
        }
        int begin = time.chunk().begin();
        PrepositionChunk given = state.preposition;
        PrepositionChunk when =
                given == null ? new PrepositionChunk(begin, begin, "in", "time", false) : given.as("time");
        compared.complement(new Prepositional(when, time));
        return true;
    }

    private static @Nullable Nominal compared(State state) {
        int size = state.current.arguments().size();
        Prepositional last = size == 0 ? null : state.current.arguments().get(size - 1);
        int before = state.preposition == null ? state.index - 1 : state.index - 2;
        boolean near = last != null && state.ahead.at(before) == last.nominal().chunk();
        return near
                        && last != null
                        && (isStart(state, last)
                                || (isComparison(last.preposition())
                                        && isNumber(state, last.nominal().chunk())))
                ? last.nominal()
                : null;
    }

    /** "to 5% in May from 6% in April", "de 6 % en avril à 5 % en mai": from where it came, and when. */
    private static boolean isStart(State state, Prepositional last) {
        PrepositionChunk preposition = last.preposition();
        boolean from = preposition != null
                && (preposition.lemma().equals("from") || preposition.lemma().equals("de"));
        boolean timed = state.current.arguments().stream()
                .anyMatch(argument -> argument.nominal().chunk().time());
        boolean goesOn = state.ahead.at(state.index + 1) instanceof PrepositionChunk to
                && (to.lemma().equals("to") || to.lemma().equals("à"))
                && state.ahead.at(state.index + 2) instanceof NounChunk level
                && level.quantity() != null;
        return from && last.nominal().chunk().isFigure() && (timed || goesOn);
    }

    private static boolean isComparison(@Nullable PrepositionChunk preposition) {
        return preposition != null
                && switch (preposition.lemma()) {
                    case "compared with",
                            "compared to",
                            "against",
                            "versus",
                            "up from",
                            "down from",
                            "contre",
                            "après" -> true;
                    default -> false;
                };
    }

    /** A bare number, or one of what the clause counts. */
    private static boolean isNumber(State state, NounChunk noun) {
        Quantity quantity = noun.quantity();
        return quantity != null
                && !quantity.ordinal()
                && (noun.head().kind() == Word.Kind.OTHER
                        || state.current.objects().stream().anyMatch(object -> isAlike(object, noun))
                        || state.current.arguments().stream()
                                .anyMatch(argument ->
                                        !argument.nominal().chunk().equals(noun) && isAlike(argument.nominal(), noun)));
    }

    private static boolean isAlike(Nominal counted, NounChunk noun) {
        return counted.chunk().head().lemma().equals(noun.head().lemma());
    }
}
