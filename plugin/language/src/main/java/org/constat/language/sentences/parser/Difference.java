package org.constat.language.sentences.parser;

import org.constat.language.phrases.AdjectiveChunk;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.constat.language.sentences.state.State;
import org.jspecify.annotations.Nullable;

/** "closed 4 percent lower", "became 6 percent dearer": a number before an English comparative says by how much. */
final class Difference {

    private Difference() {}

    /** Makes an extent of the number right before the adjective, where it is one. */
    static void beforeComparative(State state, AdjectiveChunk adjective) {
        Nominal number = number(state);
        if (number != null && isComparative(adjective)) {
            int at = number.chunk().begin();
            state.current.dropObject(number);
            state.current.argument(new Prepositional(new PrepositionChunk(at, at, "by", "by", false), number));
        }
    }

    private static @Nullable Nominal number(State state) {
        Nominal last = state.innermost();
        boolean before = last != null
                && state.before() == last.chunk()
                && state.current.objects().contains(last);
        return before && last != null && isDegree(last.chunk()) ? last : null;
    }

    private static boolean isDegree(NounChunk noun) {
        boolean unit = switch (noun.head().lemma()) {
            case "%", "percent", "per cent", "point", "percentage point", "degree", "metre", "kilometre" -> true;
            case "euro", "dollar", "pound", "crown", "franc", "cent", "yen" -> true;
            default -> false;
        };
        return unit && noun.quantity() != null && !noun.quantity().ordinal();
    }

    private static boolean isComparative(AdjectiveChunk adjective) {
        return adjective.head().text().endsWith("er")
                || adjective.modifiers().stream()
                        .anyMatch(word ->
                                word.lemma().equals("more") || word.lemma().equals("less"));
    }
}
