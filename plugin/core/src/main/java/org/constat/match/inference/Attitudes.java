package org.constat.match.inference;

import java.util.ArrayList;
import java.util.List;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.match.words.ConceptGroups;
import org.constat.match.words.Lexeme;

/** Concludes what somebody does not want from what he refuses, and what he fears from what he warns of. */
final class Attitudes {
    private static final String RULE = "attitude";
    private static final String WARN_OF = "warn-of";

    private Attitudes() {}

    static List<Conclusion> conclude(Fact fact, Lexeme relation, String language) {
        List<Conclusion> conclusions = new ArrayList<>();
        Filler content = fact.object();
        if (content == null || fact.polarity() != Polarity.AFFIRMATIVE || fact.modality() != Modality.ASSERTED) {
            return conclusions;
        }
        if (ConceptGroups.says(relation, "refusing")) {
            conclusions.add(concluded(fact, ConcludedVerb.WANT, Polarity.NEGATIVE, language));
        }
        if (relation.says(WARN_OF) && isOfSomething(relation) && content instanceof Phrase) {
            conclusions.add(concluded(fact, ConcludedVerb.FEAR, Polarity.AFFIRMATIVE, language));
        }
        if (content instanceof Fact feared && isOnlyFeared(feared) && relation.says(ConcludedVerb.FEAR.concept())) {
            Fact plain = feared.toBuilder()
                    .modality(Modality.ASSERTED)
                    .tense(Tense.PRESENT)
                    .build();
            conclusions.add(new Conclusion(RULE, fact.toBuilder().object(plain).build(), ConcludedVerb.FEAR.concept()));
        }
        return conclusions;
    }

    /** "fears that the dam could break", "that it will break": no more than "craint qu'il ne cède". */
    private static boolean isOnlyFeared(Fact feared) {
        return feared.modality() == Modality.POSSIBLE
                || (feared.modality() == Modality.ASSERTED && feared.tense() == Tense.FUTURE);
    }

    /** "avertir d'une crue": with a preposition, or it is the neighbours who are warned. */
    private static boolean isOfSomething(Lexeme relation) {
        return relation.folded().indexOf(' ') > 0;
    }

    private static Conclusion concluded(Fact fact, ConcludedVerb verb, Polarity polarity, String language) {
        Fact held =
                fact.toBuilder().relation(verb.in(language)).polarity(polarity).build();
        return new Conclusion(RULE, held, verb.concept());
    }
}
