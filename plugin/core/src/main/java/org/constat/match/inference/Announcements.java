package org.constat.match.inference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.constat.Argument;
import org.constat.Attribution;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.Word;
import org.constat.match.words.ConceptGroups;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;

/**
 * Concludes what somebody plans from what he says that he will do, or does something else for: "the chair said she would step
 * down", "won't rebuild it", "buys land to build a mill"; what he threatens to do from what he warns that he will do if something
 * else is done; and what he refuses to do from what he says that he will not do.
 */
final class Announcements {
    private static final String RULE = "announced";
    private static final Set<String> THREATENING = Set.of("warn", "threaten");

    /** The rule of facts that say for what something else is done. */
    private static final String PURPOSE = "for";

    private static final Set<String> SAYING = Set.of("say", "claim", "assert", "promise", "warn");

    private Announcements() {}

    /**
     * "La ville annonce que le pont rouvrira": what is announced is as well named by a noun, its reopening; so is that for which somebody
     * blames another, "reproche au maire d'avoir fermé le pont".
     */
    static Optional<Conclusion> told(Fact fact, String language, Lexemes lexemes) {
        List<Attribution> source = fact.source();
        Attribution speaker = source.isEmpty() ? null : source.get(source.size() - 1);
        Word word = speaker == null ? null : speaker.force();
        if (speaker == null || word == null) {
            return Optional.empty();
        }
        Lexeme force = lexemes.relation(word, language);
        return ConceptGroups.says(force, "announcing")
                ? Optional.of(new Conclusion(RULE, announcement(fact, speaker, word, force), null))
                : Optional.empty();
    }

    private static Fact announcement(Fact fact, Attribution speaker, Word word, Lexeme force) {
        Filler blamed = ConceptGroups.says(force, "blaming") ? fact.subject() : null;
        return Fact.builder(Phrase.of(word.text(), word))
                .language(fact.language())
                .subject(speaker.speaker())
                .object(fact.toBuilder().source(List.of()).build())
                .arguments(blamed == null ? List.of() : List.of(new Argument("to", blamed)))
                .source(fact.source().subList(0, fact.source().size() - 1))
                .evidence(fact.evidence())
                .rule(fact.rule())
                .build();
    }

    static List<Conclusion> conclude(Fact fact, String language, Lexemes lexemes) {
        if (PURPOSE.equals(fact.rule())
                && fact.modality() == Modality.PLANNED
                && fact.polarity() == Polarity.AFFIRMATIVE
                && fact.subject() instanceof Phrase doer) {
            return List.of(announced(RULE, ConcludedVerb.PLAN, fact, doer, fact.source(), language));
        }
        List<Attribution> source = fact.source();
        boolean will = fact.tense() == Tense.FUTURE
                && (fact.modality() == Modality.ASSERTED || fact.modality() == Modality.CONDITIONAL);
        if (!will || source.isEmpty() || !(fact.subject() instanceof Phrase doer)) {
            return List.of();
        }
        Attribution speaker = source.get(source.size() - 1);
        if (speaker.force() == null || !isSame(speaker.speaker(), doer)) {
            return List.of();
        }
        Lexeme force = lexemes.relation(speaker.force(), language);
        List<Conclusion> conclusions = new ArrayList<>();
        List<Attribution> around = source.subList(0, source.size() - 1);
        conclusions.add(announced(RULE, ConcludedVerb.PLAN, fact, speaker.speaker(), around, language));
        if (isThreat(fact, force)) {
            conclusions.add(announced(RULE, ConcludedVerb.THREATEN, fact, speaker.speaker(), around, language));
            Ultimatums.demands(
                            fact.toBuilder().source(around).tense(Tense.PRESENT).build(), language)
                    .forEach(conclusions::add);
        }
        if (isRefusal(fact, force) && speaker.speaker().text().equals(doer.text())) {
            Conclusion refusal =
                    announced(Refusals.RULE, ConcludedVerb.REFUSE, fact, speaker.speaker(), around, language);
            conclusions.add(refusal);
            Lexeme refuses = lexemes.relation(Lexemes.head(refusal.fact().relation()), language);
            Refusals.rejection(refusal.fact(), refuses, language, lexemes).ifPresent(conclusions::add);
        }
        return conclusions;
    }

    private static Conclusion announced(
            String rule, ConcludedVerb verb, Fact fact, Phrase doer, List<Attribution> source, String language) {
        boolean denied = fact.polarity() == Polarity.NEGATIVE && verb != ConcludedVerb.REFUSE;
        Fact deed = fact.toBuilder()
                .source(List.of())
                .polarity(Polarity.AFFIRMATIVE)
                .modality(Modality.ASSERTED)
                .tense(Tense.PRESENT)
                .build();
        Fact plan = Fact.builder(verb.in(language))
                .language(fact.language())
                .subject(doer)
                .arguments(List.<Argument>of())
                .object(deed)
                .polarity(denied ? Polarity.NEGATIVE : Polarity.AFFIRMATIVE)
                .source(source)
                .evidence(fact.evidence())
                .rule(fact.rule())
                .build();
        return new Conclusion(rule, plan, verb.concept());
    }

    /** "Warned that she would leave if the tax passed". */
    private static boolean isThreat(Fact fact, Lexeme force) {
        return fact.polarity() == Polarity.AFFIRMATIVE
                && force.families().stream().anyMatch(THREATENING::contains)
                && fact.arguments().stream()
                        .anyMatch(argument -> argument.role().equals("if"));
    }

    /** "Said that she would not sign", by nobody else's word. */
    private static boolean isRefusal(Fact fact, Lexeme force) {
        return fact.polarity() == Polarity.NEGATIVE
                && fact.modality() == Modality.ASSERTED
                && fact.source().size() == 1
                && force.families().stream().anyMatch(SAYING::contains);
    }

    private static boolean isSame(Phrase speaker, Phrase doer) {
        return speaker.text().equals(doer.text())
                || (speaker.entity() != null && speaker.entity().equals(doer.entity()));
    }
}
