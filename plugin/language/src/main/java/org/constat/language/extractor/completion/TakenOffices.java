package org.constat.language.extractor.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.constat.Argument;
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

    private final Phrase become;

    TakenOffices(String language) {
        String verb = language.equals("fr") ? "devenir" : "become";
        this.become = Phrase.of(verb, Word.of(verb, verb, Word.Kind.VERB));
    }

    /** Returns the facts of a sentence, with when somebody in it became what the sentence says that he is. */
    List<Fact> told(List<Fact> sentence) {
        List<Fact> all = new ArrayList<>(sentence);
        for (Fact taken : sentence) {
            Phrase office = isTaken(taken) ? office(taken) : null;
            if (office != null) {
                all.add(became(taken, taken.subject(), office));
            } else if (isTaken(taken)) {
                sentence.stream()
                        .filter(fact -> isRoleOf(taken.subject(), fact))
                        .findFirst()
                        .ifPresent(role -> all.add(became(taken, role.subject(), role.object())));
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
                && Heads.isBeing(fact)
                && ROLES.contains(String.valueOf(fact.rule()))
                && fact.polarity() == Polarity.AFFIRMATIVE
                && fact.tense() == Tense.PRESENT
                && fact.subject() instanceof Phrase named
                && (Heads.isSame(holder, named) || holder.text().endsWith(" " + named.text()))
                && !Heads.noun(fact.object()).isEmpty()
                && !isFormer(fact.object());
    }

    /** "Ann Holm, a former judge, who took over in May": not as a judge again. */
    private static boolean isFormer(@Nullable Filler role) {
        return role instanceof Phrase phrase
                && phrase.modifiers().stream()
                        .anyMatch(word ->
                                word.lemma().equals("former") || word.lemma().equals("ancien"));
    }

    /** "took over as head of the bank in May": the office itself, whatever else they are. */
    private static @Nullable Phrase office(Fact taken) {
        return taken.arguments().stream()
                .filter(argument -> argument.role().equals("as"))
                .map(Argument::filler)
                .filter(Phrase.class::isInstance)
                .map(Phrase.class::cast)
                .findFirst()
                .orElse(null);
    }

    private Fact became(Fact taken, @Nullable Filler who, @Nullable Filler role) {
        return taken.toBuilder()
                .subject(who)
                .relation(become.withSpans(taken.relation().spans()))
                .object(role)
                .arguments(taken.arguments().stream()
                        .filter(argument -> !argument.role().equals("as"))
                        .toList())
                .rule(RULE)
                .build();
    }
}
