package org.constat.match.inference;

import java.util.ArrayList;
import java.util.List;
import org.constat.Attribution;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.match.words.ConceptGroups;
import org.constat.match.words.JudgingVerbs;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;
import org.jspecify.annotations.Nullable;

/** Concludes whom and what somebody criticises: what he calls absurd, whoever did what he denounces. */
final class Criticisms {
    private static final String RULE = "criticised";
    private static final String FAULTY = "faulty";
    private static final String AS = "as";

    private Criticisms() {}

    static List<Conclusion> conclude(Fact fact, Lexeme relation, String language, Lexemes lexemes) {
        if (fact.polarity() != Polarity.AFFIRMATIVE || fact.modality() != Modality.ASSERTED || fact.subject() == null) {
            return List.of();
        }
        List<Conclusion> conclusions = new ArrayList<>();
        if (relation.isBeing() && !fact.source().isEmpty() && isFaulty(fact.object(), language, lexemes)) {
            Attribution judge = fact.source().get(fact.source().size() - 1);
            Fact said = fact.toBuilder()
                    .source(fact.source().subList(0, fact.source().size() - 1))
                    .build();
            conclusions.add(criticising(said, judge.speaker(), fact.subject(), language));
        }
        boolean judging = JudgingVerbs.include(relation)
                && fact.arguments().stream()
                        .anyMatch(argument ->
                                argument.role().equals(AS) && isFaulty(argument.filler(), language, lexemes));
        if (fact.object() != null && judging) {
            conclusions.add(criticising(fact, fact.subject(), fact.object(), language));
        }
        boolean ofDoer = judging || ConceptGroups.says(relation, "criticising");
        if (ofDoer
                && fact.object() instanceof Fact deed
                && deed.polarity() == Polarity.AFFIRMATIVE
                && deed.subject() instanceof Phrase doer) {
            conclusions.add(criticising(fact, fact.subject(), doer, language));
        }
        return conclusions;
    }

    private static boolean isFaulty(@Nullable Filler quality, String language, Lexemes lexemes) {
        return quality instanceof Phrase phrase
                && ConceptGroups.says(lexemes.of(Lexemes.head(phrase), language), FAULTY);
    }

    private static Conclusion criticising(Fact fact, Filler critic, Filler target, String language) {
        Fact criticism = fact.toBuilder()
                .subject(critic)
                .relation(ConcludedVerb.CRITICISE.in(language))
                .object(target)
                .arguments(List.of())
                .build();
        return new Conclusion(RULE, criticism, ConcludedVerb.CRITICISE.concept());
    }
}
