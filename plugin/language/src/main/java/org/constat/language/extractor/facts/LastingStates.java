package org.constat.language.extractor.facts;

import java.util.List;
import java.util.Set;
import org.constat.Argument;
import org.constat.Phrase;
import org.constat.Tense;
import org.constat.language.extractor.relation.Predication;
import org.constat.language.extractor.words.Listed;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.words.Morphology;

/** Knows what still is so: "has been mayor since 2001", "has lived there for six years". */
final class LastingStates {
    private static final Set<String> LASTING = Listed.as("lasting");
    private static final Set<String> SPANS = Listed.as("span");

    private LastingStates() {}

    /** Returns whether an English perfect says what began earlier and lasts. */
    static boolean lasts(Predication said, List<Argument> arguments) {
        VerbChunk verb = said.verb();
        return verb.perfect()
                && !verb.passive()
                && !verb.negative()
                && arguments.stream().anyMatch(LastingStates::isSince)
                && (isState(verb) || isGoingOn(verb));
    }

    /** Returns how long it has been so as what it has been so since: "depuis six ans". */
    static List<Argument> since(List<Argument> arguments) {
        return arguments.stream()
                .map(argument -> isSpan(argument) ? new Argument("since", argument.filler()) : argument)
                .toList();
    }

    private static boolean isState(VerbChunk verb) {
        return LASTING.contains(verb.lemma()) && verb.agreement().time() == Morphology.Time.PRESENT;
    }

    /** "has been waiting". */
    private static boolean isGoingOn(VerbChunk verb) {
        return verb.tense() == Tense.PRESENT;
    }

    private static boolean isSince(Argument argument) {
        return argument.role().equals("since") || isSpan(argument);
    }

    private static boolean isSpan(Argument argument) {
        return argument.role().equals("for")
                && argument.filler() instanceof Phrase time
                && time.quantity() != null
                && time.head() != null
                && SPANS.contains(time.head().lemma());
    }
}
