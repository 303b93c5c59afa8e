package org.constat.match.inference;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Polarity;
import org.constat.match.words.Lexeme;

/** Concludes what happens from the verbs that say whether it does: manage to, fail to. */
final class Implications {

    private Implications() {}

    static Optional<Conclusion> implied(Fact fact, Lexeme relation) {
        if (!(fact.object() instanceof Fact content)
                || fact.polarity() != Polarity.AFFIRMATIVE
                || fact.modality() != Modality.ASSERTED) {
            return Optional.empty();
        }
        Set<String> implied = relation.concepts()
                .flatMap(concept -> Stream.ofNullable(concept.implies()))
                .collect(Collectors.toSet());
        boolean negative = implied.equals(Set.of("negative"));
        return negative || implied.equals(Set.of("positive"))
                ? Optional.of(new Conclusion("implied", happening(fact, content, negative), null))
                : Optional.empty();
    }

    private static Fact happening(Fact outer, Fact content, boolean negative) {
        Fact.Builder happening = Contained.in(outer, content);
        return negative ? happening.polarity(content.polarity().negated()).build() : happening.build();
    }
}
