package org.constat.language.extractor.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.constat.Argument;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.sentences.Clause;

/** Says which day it is "le lendemain de la fête", "the day after the fair": not any day after it. */
final class AdjacentDays {
    private static final Map<String, String> FRENCH = Map.of(
            "le lendemain de", "lendemain",
            "dès le lendemain de", "lendemain",
            "au lendemain de", "lendemain",
            "la veille de", "veille");
    private static final Map<String, String> ENGLISH = Map.of("after", "day after", "before", "day before");
    private static final String TIME = "time";

    private AdjacentDays() {}

    /** Returns the arguments, and the day where one of them says so. */
    static List<Argument> in(Clause clause, List<Argument> arguments) {
        List<Argument> all = new ArrayList<>(arguments);
        clause.arguments().forEach(argument -> {
            PrepositionChunk preposition = argument.preposition();
            String day = preposition == null ? null : FRENCH.get(preposition.lemma());
            if (day != null) {
                all.add(new Argument(TIME, day(day)));
            }
        });
        all.replaceAll(argument -> named(argument, arguments));
        return all;
    }

    private static Argument named(Argument argument, List<Argument> arguments) {
        if (!argument.role().equals(TIME) || !argument.filler().text().equals("the day")) {
            return argument;
        }
        return arguments.stream()
                .map(other -> ENGLISH.get(other.role()))
                .filter(day -> day != null)
                .findFirst()
                .map(day -> new Argument(TIME, day(day)))
                .orElse(argument);
    }

    private static Phrase day(String day) {
        return Phrase.of(day, Word.of(day, day, Word.Kind.NOUN));
    }
}
