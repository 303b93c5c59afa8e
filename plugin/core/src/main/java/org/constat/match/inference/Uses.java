package org.constat.match.inference;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.match.words.ConceptGroups;
import org.constat.match.words.Lexeme;

/** Concludes what somebody rejects from as what he rejects it: who rejects a loan as help rejects that it serves as help. */
final class Uses {
    private static final String RULE = "used-as";
    private static final String AS = "as";

    private Uses() {}

    static List<Conclusion> conclude(Fact fact, Lexeme relation, String language) {
        List<Argument> uses = fact.arguments().stream()
                .filter(argument -> argument.role().equals(AS) && argument.filler() instanceof Phrase)
                .toList();
        if (uses.size() != 1
                || !(fact.object() instanceof Phrase thing)
                || !ConceptGroups.says(relation, "rejecting")) {
            return List.of();
        }
        List<Argument> rest = new ArrayList<>(fact.arguments());
        rest.removeAll(uses);
        return Stream.of(ConcludedVerb.BE, ConcludedVerb.SERVE)
                .map(verb -> Fact.builder(verb.in(language))
                        .subject(thing)
                        .object(uses.get(0).filler())
                        .arguments(rest)
                        .modality(Modality.ASSERTED)
                        .evidence(fact.evidence())
                        .build())
                .map(use -> fact.toBuilder().object(use).arguments(List.of()).build())
                .map(rejecting -> new Conclusion(RULE, rejecting, null))
                .toList();
    }
}
