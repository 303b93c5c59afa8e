package org.constat.language.extractor.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.language.extractor.status.Nested;
import org.constat.language.phrases.Vocabulary;
import org.jspecify.annotations.Nullable;

/** "Il a triché, ce que nie son avocat": puts what a clause has said in the place of the pronoun that stands for it. */
final class WholeClauses {
    private static final String RULE = "whole clause";
    private static final Set<String> OF_CONTENT = Set.of("deny", "say", "claim", "confirm", "fear", "think");
    private static final Set<String> STATING = Set.of("clause", "reported", "circumstance", "headline");

    private final Vocabulary vocabulary;

    WholeClauses(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Returns the facts of a sentence with what such pronouns stand for. */
    List<Fact> resolved(List<Fact> facts) {
        List<Fact> found = new ArrayList<>();
        for (Fact fact : facts) {
            Fact content = speaksOfClause(fact) ? lastSaid(found, fact) : null;
            found.add(
                    content == null
                            ? fact
                            : fact.toBuilder()
                                    .object(Nested.bare(content))
                                    .source(List.of())
                                    .rule(RULE)
                                    .build());
        }
        return found;
    }

    private boolean speaksOfClause(Fact fact) {
        Word verb = fact.relation().head();
        return verb != null
                && isOfClause(fact.object())
                && vocabulary.any(verb.lemma(), sense -> {
                    String family = sense.concept().family();
                    return family != null && OF_CONTENT.contains(family);
                });
    }

    private static boolean isOfClause(@Nullable Filler object) {
        Word head = object instanceof Phrase phrase ? phrase.head() : null;
        return head != null && head.kind() == Word.Kind.PRONOUN && head.lemma().equals("ce");
    }

    /** Returns what was said last; null where the pronoun has a place in it ("a compris ce que nie l'autre"). */
    private static @Nullable Fact lastSaid(List<Fact> before, Fact comment) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Fact fact = before.get(i);
            if (STATING.contains(fact.rule()) && fact.source().equals(comment.source())) {
                return isOfClause(fact.object()) ? null : fact;
            }
        }
        return null;
    }
}
