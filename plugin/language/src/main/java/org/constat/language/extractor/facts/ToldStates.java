package org.constat.language.extractor.facts;

import java.util.List;
import java.util.Set;
import org.constat.Argument;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Tense;
import org.constat.language.extractor.relation.Predication;
import org.constat.language.extractor.status.Context;
import org.constat.language.extractor.words.Listed;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;

/** Knows when what was said to be so is so: "said the town needed money", but not "said he was ill on Monday". */
final class ToldStates {
    private static final Set<String> STATES = Listed.as("told-state");
    private static final Set<String> NOW =
            Set.of("now", "today", "currently", "still", "désormais", "maintenant", "aujourd'hui", "actuellement");

    private ToldStates() {}

    /** Returns the tenses in which something is so, given the one in which it is told. */
    static List<Tense> tenses(Predication said, List<Argument> arguments, Context context, Tense told) {
        VerbChunk verb = said.verb();
        if (!context.pastSpeech() || verb.tense() != Tense.PAST || verb.perfect() || verb.passive()) {
            return List.of(told);
        }
        boolean dated = arguments.stream().anyMatch(ToldStates::isDate)
                || said.clause().children().stream().anyMatch(ToldStates::isDate);
        if (told == Tense.PRESENT && dated) {
            return List.of(Tense.PAST);
        }
        boolean state = told == Tense.PAST && !dated && STATES.contains(verb.lemma());
        return state ? List.of(Tense.PAST, Tense.PRESENT) : List.of(told);
    }

    private static boolean isDate(Argument argument) {
        return argument.role().equals("time") && !isNow(argument.filler());
    }

    private static boolean isNow(Filler filler) {
        return filler instanceof Phrase phrase
                && phrase.head() != null
                && NOW.contains(phrase.head().lemma());
    }

    /** "said he was ill when he wrote it". */
    private static boolean isDate(Clause clause) {
        return switch (clause.marker()) {
            case "when", "while", "at the time", "quand", "lorsque" -> true;
            default -> false;
        };
    }
}
