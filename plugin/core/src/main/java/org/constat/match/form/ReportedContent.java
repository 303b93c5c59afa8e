package org.constat.match.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.constat.Argument;
import org.constat.Attribution;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.match.words.ConceptGroups;
import org.constat.match.words.Lexemes;

/**
 * Turns "X says that P" into P with the source X, on both sides, so that all its wordings are one.
 *
 * @since 0.1
 */
public final class ReportedContent {
    private static final Set<String> SAYING = Set.of("say", "claim", "assert", "warn", "deny", "find");
    private static final int DEPTH = 4;

    private final Lexemes lexemes;

    public ReportedContent(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    /** Returns the innermost content with its whole chain; empty where the fact reports nothing. */
    public Optional<Fact> of(Fact fact, String language) {
        Fact content = fact;
        for (int i = 0; i < DEPTH; i++) {
            Optional<Fact> inner = unwrapped(content, language);
            if (inner.isEmpty()) {
                return i == 0 ? Optional.empty() : Optional.of(content);
            }
            content = inner.get();
        }
        return Optional.of(content);
    }

    private Optional<Fact> unwrapped(Fact fact, String language) {
        if (!(fact.object() instanceof Fact content) || !(fact.subject() instanceof Phrase speaker) || !isSaid(fact)) {
            return Optional.empty();
        }
        List<String> families =
                lexemes.relation(Lexemes.head(fact.relation()), language).families();
        if (families.stream().noneMatch(SAYING::contains)
                || isJudged(fact)
                || goesOn(fact, content, speaker, language)) {
            return Optional.empty();
        }
        boolean denied = families.equals(List.of("deny"));
        return Optional.of(withSource(fact, speaker, content, denied ? Modality.DENIED : content.modality()));
    }

    /** Who continues to send aid sends it; who continues that aid is sent says so. */
    private boolean goesOn(Fact fact, Fact content, Phrase doer, String language) {
        boolean own = content.subject() == null || content.subject().text().equals(doer.text());
        return own && ConceptGroups.says(lexemes.relation(Lexemes.head(fact.relation()), language), "going-on");
    }

    /** Who finds it absurd that the port closes does not say that it closes. */
    private static boolean isJudged(Fact fact) {
        return fact.arguments().stream().anyMatch(argument -> argument.role().equals("as"));
    }

    private static boolean isSaid(Fact fact) {
        return fact.polarity() == Polarity.AFFIRMATIVE
                && fact.modality() == Modality.ASSERTED
                && (fact.tense() == Tense.PRESENT || fact.tense() == Tense.PAST);
    }

    private static Fact withSource(Fact saying, Phrase speaker, Fact content, Modality modality) {
        List<Attribution> chain = new ArrayList<>(saying.source());
        chain.add(new Attribution(speaker, Lexemes.head(saying.relation())));
        chain.addAll(content.source());
        List<Argument> arguments = new ArrayList<>(content.arguments());
        arguments.addAll(saying.arguments());
        return content.toBuilder()
                .source(chain)
                .arguments(arguments)
                .modality(modality)
                .evidence(content.evidence().isEmpty() ? saying.evidence() : content.evidence())
                .build();
    }
}
