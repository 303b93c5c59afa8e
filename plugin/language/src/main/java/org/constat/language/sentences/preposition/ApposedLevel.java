package org.constat.language.sentences.preposition;

import java.util.regex.Pattern;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.state.State;
import org.jspecify.annotations.Nullable;

/**
 * Knows how much a change is that stands behind a comma: "rose last year, the fastest pace since 2015".
 *
 * @since 0.1
 */
public final class ApposedLevel {

    private static final Pattern TIMES = Pattern.compile("(?:.* )?(?:twice|half|double|triple|times)");

    private ApposedLevel() {}

    /** Returns whether a noun behind a comma says how much what was measured is, with a preposition that says since when. */
    public static boolean is(State state, Nominal nominal) {
        Nominal last = state.innermost();
        if (isMultiple(state, nominal)) {
            return true;
        }
        boolean measured = last != null && (last.chunk().time() || figure(state) != null);
        return (measured || isRank(nominal))
                && nominal.chunk().determiner() != Determiner.NONE
                && state.ahead.at(state.index + 1) instanceof PrepositionChunk
                && (isNamed(nominal) || isRank(nominal));
    }

    /** "in 6% of the files, twice the rate of last year": so many times what is measured does nothing itself. */
    public static boolean isMultiple(State state, Nominal nominal) {
        return state.isAfterMark(PunctuationChunk.Kind.COMMA)
                && state.current.verb() != null
                && nominal.chunk().modifiers().stream()
                        .anyMatch(word -> TIMES.matcher(word.lemma()).matches())
                && isMeasured(nominal);
    }

    private static boolean isMeasured(Nominal nominal) {
        return isNamed(nominal)
                || switch (nominal.chunk().head().lemma()) {
                    case "number", "figure", "average", "total", "amount", "price", "cost", "share" -> true;
                    default -> false;
                };
    }

    /** Says it of the figure, if one stands right before: "to 7%, its lowest level since 2008". */
    public static void take(State state, Nominal nominal) {
        Nominal figure = figure(state);
        if (figure != null) {
            figure.apposition(nominal);
        }
        state.chain.clear();
        state.chain.add(nominal);
    }

    /** "7%", "7% of the workforce". */
    private static @Nullable Nominal figure(State state) {
        Nominal last = state.innermost();
        boolean counted = last != null && last.chunk().quantity() != null;
        Nominal figure = counted ? last : state.outermost();
        return figure != null
                        && figure.chunk().quantity() != null
                        && !figure.chunk().time()
                ? figure
                : null;
    }

    /** "found a new frog, the first in 20 years": how rare it is. */
    private static boolean isRank(Nominal nominal) {
        return switch (nominal.chunk().head().text()) {
            case "first", "lowest", "highest", "biggest", "largest", "worst", "best" -> true;
            default -> false;
        };
    }

    /** Returns whether the noun right before a preposition is such a level: "since 2015" says nothing of the rise itself. */
    static boolean isBefore(State state) {
        Nominal last = state.innermost();
        return last != null
                && state.chain.size() == 1
                && state.ahead.at(state.index - 2) == last.chunk()
                && state.ahead.isMark(state.index - 3, PunctuationChunk.Kind.COMMA)
                && (isNamed(last) || isRank(last));
    }

    private static boolean isNamed(Nominal nominal) {
        String lemma = nominal.chunk().head().lemma();
        return switch (lemma.substring(lemma.lastIndexOf(' ') + 1)) {
            case "pace", "rate", "level", "rise", "fall", "increase", "drop", "gain", "decline", "result" -> true;
            case "rythme", "niveau", "hausse", "baisse", "progression", "chute", "recul", "résultat" -> true;
            default -> false;
        };
    }
}
