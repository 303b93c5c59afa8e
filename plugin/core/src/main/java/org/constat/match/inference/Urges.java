package org.constat.match.inference;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.match.words.Lexeme;

/**
 * Concludes what somebody wants and calls for from what he urges others to do: who urges the town to build a bridge wants it to, and
 * calls for that, to the town.
 */
final class Urges {
    private static final String RULE = "urged";
    private static final String ASKING = "ask";
    private static final String TO = "to";

    private Urges() {}

    static List<Conclusion> conclude(Fact fact, Lexeme relation, String language) {
        if (fact.arguments().isEmpty()
                || fact.polarity() != Polarity.AFFIRMATIVE
                || fact.modality() != Modality.ASSERTED
                || !(fact.object() instanceof Phrase)
                || !relation.families().contains(ASKING)) {
            return List.of();
        }
        return fact.arguments().stream()
                .filter(argument -> argument.role().equals(TO) && argument.filler() instanceof Fact)
                .findFirst()
                .map(deed -> Stream.of(ConcludedVerb.WANT, ConcludedVerb.CALL_FOR)
                        .map(verb -> new Conclusion(RULE, wanting(fact, verb, deed, language), null))
                        .toList())
                .orElse(List.of());
    }

    private static Fact wanting(Fact fact, ConcludedVerb verb, Argument deed, String language) {
        List<Argument> rest = new ArrayList<>(fact.arguments());
        rest.remove(deed);
        if (verb == ConcludedVerb.CALL_FOR && fact.object() != null) {
            rest.add(new Argument(TO, fact.object()));
        }
        return fact.toBuilder()
                .relation(verb.in(language))
                .object(deed.filler())
                .arguments(rest)
                .build();
    }
}
