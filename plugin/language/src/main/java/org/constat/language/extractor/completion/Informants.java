package org.constat.language.extractor.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.constat.Attribution;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Word;
import org.jspecify.annotations.Nullable;

/** "Ann learned from a porter that her room was taken": the porter told her so, and says so. */
final class Informants {
    private static final String RULE = "informant";

    private static final Set<String> FROM = Set.of("by", "from");

    private final Phrase tell;

    Informants(String language) {
        String verb = language.equals("fr") ? "dire" : "tell";
        this.tell = Phrase.of(verb, Word.of(verb, verb, Word.Kind.VERB));
    }

    /** Returns the facts of a sentence, with what somebody in it says by the word of whoever learned it from them. */
    List<Fact> told(List<Fact> sentence) {
        List<Fact> all = new ArrayList<>(sentence);
        for (Fact fact : sentence) {
            Phrase informant = informant(fact) instanceof Phrase phrase ? phrase : null;
            Phrase learner = fact.subject() instanceof Phrase phrase ? phrase : null;
            if (informant != null && learner != null) {
                Phrase relation = tell.withSpans(fact.relation().spans());
                all.add(fact.toBuilder()
                        .subject(informant)
                        .relation(relation)
                        .object(learner)
                        .arguments(fact.arguments().stream()
                                .filter(argument -> !FROM.contains(argument.role()))
                                .toList())
                        .rule(RULE)
                        .build());
                sentence.stream()
                        .filter(content -> isLearnt(content, fact, learner))
                        .map(content -> said(content, informant))
                        .forEach(all::add);
            }
        }
        return all;
    }

    /** Returns from whom somebody learns what a clause of its own says; or null. */
    private static @Nullable Filler informant(Fact fact) {
        boolean told = "speech".equals(fact.rule())
                && fact.polarity() == Polarity.AFFIRMATIVE
                && fact.modality() == Modality.ASSERTED;
        return !told
                ? null
                : switch (Heads.of(fact.relation())) {
                    case "learn from", "hear from", "gather from", "apprendre de" -> fact.object();
                    case "apprendre", "learn", "hear", "gather" ->
                        fact.arguments().stream()
                                .filter(argument -> FROM.contains(argument.role()))
                                .map(argument -> argument.filler())
                                .findFirst()
                                .orElse(null);
                    default -> null;
                };
    }

    private static boolean isLearnt(Fact content, Fact learning, Phrase learner) {
        if (content.source().isEmpty()) {
            return false;
        }
        Attribution last = content.source().get(content.source().size() - 1);
        return Heads.isSame(last.speaker(), learner)
                && last.force() != null
                && last.force().lemma().equals(Heads.of(learning.relation()));
    }

    private Fact said(Fact content, Phrase informant) {
        List<Attribution> chain = new ArrayList<>(content.source());
        chain.set(chain.size() - 1, new Attribution(informant.withSpans(List.of()), tell.head()));
        return content.toBuilder().source(chain).rule(RULE).build();
    }
}
