package org.constat.language.extractor.facts;

import java.util.ArrayList;
import java.util.List;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.language.extractor.phrase.PhraseBuilder;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;

/** Takes from "began on Monday, when a fuse blew" that the fuse blew on Monday. */
final class Moments {
    private static final int WIDEST_GAP = 3;

    private final PhraseBuilder phrases;

    Moments(PhraseBuilder phrases) {
        this.phrases = phrases;
    }

    Fact at(Clause clause, Clause when, Fact fact) {
        boolean known =
                fact.arguments().stream().anyMatch(argument -> argument.role().equals("time"));
        if (known || !isWhen(when)) {
            return fact;
        }
        List<Argument> arguments = new ArrayList<>(fact.arguments());
        for (Prepositional argument : clause.arguments()) {
            if (isRightBefore(argument.nominal().chunk(), when)) {
                arguments.add(new Argument("time", phrases.phrase(argument.nominal())));
            }
        }
        return fact.toBuilder().arguments(arguments).build();
    }

    private static boolean isWhen(Clause clause) {
        return clause.kind() == Clause.Kind.CIRCUMSTANCE
                && switch (clause.marker()) {
                    case "when", "quand", "lorsque" -> true;
                    default -> false;
                };
    }

    private static boolean isRightBefore(NounChunk time, Clause when) {
        VerbChunk verb = when.verb();
        int begin = when.subjects().stream()
                .map(Nominal::chunk)
                .mapToInt(NounChunk::begin)
                .min()
                .orElse(verb == null ? 0 : verb.begin());
        return time.time() && time.end() < begin && begin - time.end() < WIDEST_GAP;
    }
}
