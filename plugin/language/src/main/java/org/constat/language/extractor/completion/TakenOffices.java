package org.constat.language.extractor.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.Word;
import org.constat.language.extractor.words.Listed;
import org.jspecify.annotations.Nullable;

/** "La rectrice Ada Lund, qui a pris ses fonctions en mai", "the judge, who took over in 2019": since then they are what they are. */
final class TakenOffices {
    private static final String RULE = "taken office";
    private static final Set<String> TAKING = Listed.as("taking-office");
    private static final Set<String> ROLES = Set.of("title", "apposition", "clause");
    private static final Set<String> BEING = Set.of("be", "être");

    private final Phrase become;

    TakenOffices(String language) {
        String verb = language.equals("fr") ? "devenir" : "become";
        this.become = Phrase.of(verb, Word.of(verb, verb, Word.Kind.VERB));
    }

    /** Returns the facts of a sentence, with when somebody in it became what the sentence says that he is. */
    List<Fact> told(List<Fact> sentence) {
        List<Fact> all = new ArrayList<>(sentence);
        for (Fact taken : sentence) {
            if (isTaken(taken)) {
                sentence.stream()
                        .filter(fact -> isRoleOf(taken.subject(), fact))
                        .findFirst()
                        .ifPresent(role -> all.add(became(taken, role)));
            }
        }
        return all;
    }

    private static boolean isTaken(Fact fact) {
        return TAKING.contains(Heads.verb(fact))
                && fact.object() == null
                && fact.polarity() == Polarity.AFFIRMATIVE
                && fact.modality() == Modality.ASSERTED
                && fact.tense() == Tense.PAST
                && fact.arguments().stream()
                        .anyMatch(argument -> argument.role().equals("time"));
    }

    private static boolean isRoleOf(@Nullable Filler who, Fact fact) {
        return who instanceof Phrase holder
                && BEING.contains(Heads.verb(fact))
                && ROLES.contains(String.valueOf(fact.rule()))
                && fact.polarity() == Polarity.AFFIRMATIVE
                && fact.tense() == Tense.PRESENT
                && fact.subject() instanceof Phrase named
                && (Heads.isSame(holder, named) || holder.text().endsWith(" " + named.text()))
                && !Heads.noun(fact.object()).isEmpty();
    }

    private Fact became(Fact taken, Fact role) {
        return taken.toBuilder()
                .subject(role.subject())
                .relation(become.withSpans(taken.relation().spans()))
                .object(role.object())
                .rule(RULE)
                .build();
    }
}
