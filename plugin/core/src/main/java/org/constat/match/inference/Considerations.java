package org.constat.match.inference;

import java.util.Optional;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Polarity;
import org.constat.match.words.Lexeme;

/** Concludes what somebody may do from what he considers doing: who considers selling a mill may sell it. */
final class Considerations {
    private static final String RULE = "considered";

    private Considerations() {}

    static Optional<Conclusion> conclude(Fact fact, Lexeme relation) {
        boolean considers = relation.says("consider-option")
                && fact.polarity() == Polarity.AFFIRMATIVE
                && fact.modality() == Modality.ASSERTED;
        return considers && fact.object() instanceof Fact deed && deed.polarity() == Polarity.AFFIRMATIVE
                ? Optional.of(new Conclusion(
                        RULE,
                        Contained.in(fact, deed).modality(Modality.POSSIBLE).build(),
                        null))
                : Optional.empty();
    }
}
