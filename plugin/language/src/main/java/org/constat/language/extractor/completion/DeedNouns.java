package org.constat.language.extractor.completion;

import java.util.Set;
import org.constat.language.extractor.words.Listed;
import org.constat.language.phrases.Vocabulary;
import org.constat.lexicon.Sense;

/** Knows which nouns name what a verb does: "accusation" is what one makes who accuses. */
final class DeedNouns {
    private static final Set<String> THINKING =
            Set.of("think", "deny", "fear", "find", "confirm", "show", "estimate", "forecast", "conclude");

    private static final Set<String> ASKED = Listed.as("asked");
    private static final Set<String> ASKING = Listed.as("asking");
    private static final Set<String> OFFERED = Listed.as("offered");
    private static final Set<String> OFFERING = Listed.as("offering");

    private final Vocabulary vocabulary;

    DeedNouns(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    boolean isMadeFrom(String noun, String verb) {
        return isWhatIsAsked(noun, verb) || isNominalised(noun, verb);
    }

    /** Returns whether a noun is said of what somebody asks for or offers by a verb ("the request", after "seek"). */
    boolean isWhatIsAsked(String noun, String verb) {
        return (ASKED.contains(noun) && ASKING.contains(verb)) || (OFFERED.contains(noun) && OFFERING.contains(verb));
    }

    private boolean isNominalised(String noun, String verb) {
        return vocabulary.any(
                noun,
                sense -> sense.form() == Sense.Form.NOMINALISATION
                        && isOf(verb, sense.concept().id()));
    }

    /** Returns whether what a verb leads to is not to be done: "refuse to pay", "renonce à fermer le port". */
    boolean isRefused(String verb) {
        return vocabulary.any(
                verb,
                sense -> sense.concept().downward() && !sense.concept().id().equals("fail-to"));
    }

    /** Returns whether what a verb leads to may be somebody's plan, and is not only doubted, feared or known. */
    boolean isPlanned(String verb) {
        return !vocabulary.any(
                verb, sense -> THINKING.contains(String.valueOf(sense.concept().family())));
    }

    private boolean isOf(String verb, String concept) {
        return vocabulary.any(verb, sense -> sense.concept().id().equals(concept));
    }
}
