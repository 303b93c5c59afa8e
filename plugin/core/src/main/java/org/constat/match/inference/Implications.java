package org.constat.match.inference;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.match.words.Lexeme;

/** Concludes what happens from the verbs that say whether it does: manage to, fail to, refuse to. */
final class Implications {

    private Implications() {}

    static List<Conclusion> implied(Fact fact, Lexeme relation) {
        if (!(fact.object() instanceof Fact content)
                || fact.polarity() != Polarity.AFFIRMATIVE
                || fact.modality() != Modality.ASSERTED) {
            return List.of();
        }
        Set<String> implied = relation.concepts()
                .flatMap(concept -> Stream.ofNullable(concept.implies()))
                .collect(Collectors.toSet());
        boolean negative = implied.equals(Set.of("negative"));
        if (!negative && !implied.equals(Set.of("positive"))) {
            return List.of();
        }
        Fact happening = happening(fact, content, negative);
        return relation.says(ConcludedVerb.REFUSE.concept()) && fact.tense() == Tense.PRESENT
                ? List.of(concluded(happening), concluded(toCome(happening)))
                : List.of(concluded(happening));
    }

    /** Who refuses to do something will not do it. */
    private static Fact toCome(Fact happening) {
        return happening.toBuilder().tense(Tense.FUTURE).build();
    }

    private static Conclusion concluded(Fact happening) {
        return new Conclusion("implied", happening, null);
    }

    private static Fact happening(Fact outer, Fact content, boolean negative) {
        Fact.Builder happening = Contained.in(outer, content);
        return negative ? happening.polarity(content.polarity().negated()).build() : happening.build();
    }
}
