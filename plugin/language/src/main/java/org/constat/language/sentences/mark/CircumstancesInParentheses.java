package org.constat.language.sentences.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.constat.Tense;
import org.constat.language.phrases.AdverbChunk;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;
import org.jspecify.annotations.Nullable;

/** Reads where and when something took place that parentheses behind it say: "les discussions (à Lyon, en mai) ont échoué". */
final class CircumstancesInParentheses {
    private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");

    private final Government government;

    CircumstancesInParentheses(Government government) {
        this.government = government;
    }

    /** Hangs them on the event before the parentheses, if nothing else stands between these. */
    void read(State state, int close) {
        Nominal event = event(state);
        Prepositional date = close == state.index + 2 ? date(state) : null;
        if (date != null) {
            dated(state, event, date);
        } else if (event != null) {
            between(state, close).forEach(event::complement);
        }
    }

    /** "le pont a été détruit (4 mai 1944)", "la bataille (1812)": a year alone dates events, a day also what was done. */
    private static void dated(State state, @Nullable Nominal event, Prepositional date) {
        Clause clause = state.current;
        VerbChunk verb = clause.verb();
        boolean undated = clause.arguments().stream()
                .noneMatch(argument -> argument.nominal().chunk().time());
        if (event != null) {
            event.complement(date);
        } else if (verb != null
                && verb.tense() == Tense.PAST
                && undated
                && !date.nominal().chunk().modifiers().isEmpty()) {
            clause.argument(date);
        }
    }

    private static @Nullable Prepositional date(State state) {
        return state.ahead.at(state.index + 1) instanceof NounChunk noun && noun.time() && hasYear(noun)
                ? new Prepositional(null, new Nominal(noun))
                : null;
    }

    private static boolean hasYear(NounChunk noun) {
        return Stream.concat(Stream.of(noun.head()), noun.modifiers().stream())
                .anyMatch(word -> YEAR.matcher(word.text()).matches());
    }

    private @Nullable Nominal event(State state) {
        if (!(state.ahead.at(state.index - 1) instanceof NounChunk)) {
            return null;
        }
        return state.chain.stream()
                .filter(noun -> government.isEvent(noun.chunk()) || isAction(noun))
                .findFirst()
                .orElse(null);
    }

    private boolean isAction(Nominal noun) {
        return government.isAction(noun.chunk().head().lemma());
    }

    private List<Prepositional> between(State state, int close) {
        List<Prepositional> found = new ArrayList<>();
        int at = state.index + 1;
        while (at < close) {
            if (state.ahead.at(at) instanceof AdverbChunk adverb && adverb.kind() == AdverbChunk.Kind.LINK) {
                at++;
            } else if (state.ahead.at(at) instanceof NounChunk noun && noun.time() && !found.isEmpty()) {
                found.add(new Prepositional(found.get(found.size() - 1).preposition(), new Nominal(noun)));
                at++;
            } else if (state.ahead.at(at) instanceof PrepositionChunk preposition
                    && state.ahead.at(at + 1) instanceof NounChunk noun
                    && saysWhereOrWhen(preposition, noun)) {
                found.add(new Prepositional(preposition, new Nominal(noun)));
                at += 2;
            } else {
                return List.of();
            }
        }
        return found;
    }

    private boolean saysWhereOrWhen(PrepositionChunk preposition, NounChunk noun) {
        return !preposition.isOf() && (noun.time() || noun.isName() || government.isPlace(noun));
    }
}
