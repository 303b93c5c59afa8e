package org.constat.language.extractor.completion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.language.extractor.status.Nested;
import org.constat.language.phrases.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * "Il a triché, ce que nie son avocat", "le bac coule, ce qui inquiète l'île": puts what a clause has said in the place of the pronoun
 * that stands for it.
 */
final class WholeClauses {
    private static final String RULE = "whole clause";
    private static final Set<String> OF_CONTENT = Set.of("deny", "say", "claim", "confirm", "fear", "think");
    private static final Set<String> STANDING_FOR_IT = Set.of("ce", "which");
    private static final String RELATIVE = "relative";
    private static final Set<String> STATING = Set.of("clause", "reported", "circumstance", "headline");

    private final Vocabulary vocabulary;

    WholeClauses(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Returns the facts of a sentence with what such pronouns stand for. */
    List<Fact> resolved(List<Fact> facts) {
        List<Fact> found = new ArrayList<>();
        Map<Filler, Filler> meant = new HashMap<>();
        for (Fact fact : facts) {
            boolean spoken = speaksOfClause(fact);
            Fact content = spoken || isDoneByClause(fact) ? lastSaid(found, fact) : null;
            if (content != null) {
                meant.put(pronoun(fact), Nested.bare(content));
            }
            Fact filled = meant.isEmpty() ? fact : filled(fact, meant);
            found.add(
                    content != null && spoken
                            ? filled.toBuilder().source(List.of()).build()
                            : filled);
        }
        return found;
    }

    private static Filler pronoun(Fact fact) {
        return Objects.requireNonNull(isDoneByClause(fact) ? fact.subject() : fact.object());
    }

    private static Fact filled(Fact fact, Map<Filler, Filler> meant) {
        Filler subject = fact.subject() == null ? null : meant.getOrDefault(fact.subject(), fact.subject());
        Filler object = fact.object() == null ? null : meant.getOrDefault(fact.object(), fact.object());
        List<Argument> arguments = fact.arguments().stream()
                .map(argument ->
                        new Argument(argument.role(), meant.getOrDefault(argument.filler(), argument.filler())))
                .toList();
        Fact filled = fact.toBuilder()
                .subject(subject)
                .object(object)
                .arguments(arguments)
                .build();
        return filled.equals(fact) ? fact : filled.toBuilder().rule(RULE).build();
    }

    private boolean speaksOfClause(Fact fact) {
        Word verb = fact.relation().head();
        return verb != null
                && isOfClause(fact.object())
                && (RELATIVE.equals(fact.rule())
                        || vocabulary.any(verb.lemma(), sense -> {
                            String family = sense.concept().family();
                            return family != null && OF_CONTENT.contains(family);
                        }));
    }

    /** "ce qui inquiète l'île", "which worries the island". */
    private static boolean isDoneByClause(Fact fact) {
        return RELATIVE.equals(fact.rule()) && isOfClause(fact.subject());
    }

    private static boolean isOfClause(@Nullable Filler object) {
        Word head = object instanceof Phrase phrase ? phrase.head() : null;
        return head != null && head.kind() == Word.Kind.PRONOUN && STANDING_FOR_IT.contains(head.lemma());
    }

    /** Returns what was said last; null where the pronoun has a place in it ("a compris ce que nie l'autre"). */
    private static @Nullable Fact lastSaid(List<Fact> before, Fact comment) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Fact fact = before.get(i);
            if (STATING.contains(fact.rule()) && fact.source().equals(comment.source())) {
                return isOfClause(fact.object()) || isOfClause(fact.subject()) ? null : fact;
            }
        }
        return null;
    }
}
