package org.constat.match.inference;

import java.util.Optional;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;

/** Concludes that somebody rejects what he refuses to accept. */
final class Refusals {
    /** The name of the rule. */
    static final String RULE = "refusal";

    private static final String ACCEPT = "accept";

    private Refusals() {}

    static Optional<Conclusion> rejection(Fact fact, Lexeme relation, String language, Lexemes lexemes) {
        boolean refuses = relation.says(ConcludedVerb.REFUSE.concept())
                && fact.polarity() == Polarity.AFFIRMATIVE
                && fact.modality() == Modality.ASSERTED;
        return refuses
                        && fact.object() instanceof Fact content
                        && content.polarity() == Polarity.AFFIRMATIVE
                        && content.object() instanceof Phrase thing
                        && lexemes.relation(Lexemes.head(content.relation()), language)
                                .says(ACCEPT)
                ? Optional.of(rejection(fact, content, thing, language))
                : Optional.empty();
    }

    private static Conclusion rejection(Fact fact, Fact content, Phrase thing, String language) {
        Fact rejection = fact.toBuilder()
                .relation(ConcludedVerb.REJECT.in(language))
                .object(thing)
                .arguments(content.arguments())
                .build();
        return new Conclusion(RULE, rejection, ConcludedVerb.REJECT.concept());
    }
}
