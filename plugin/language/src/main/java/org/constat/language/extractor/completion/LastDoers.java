package org.constat.language.extractor.completion;

import java.util.List;
import java.util.Set;
import org.constat.Attribution;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.language.extractor.words.Listed;
import org.constat.language.phrases.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Remembers who has just said and who has just done something: "those fears" are of the one, "this decision" of the other. */
final class LastDoers {
    private static final Set<String> STATEMENTS = Listed.as("statement");
    private static final Set<String> CHOICES = Listed.as("choice");
    private static final String STATED = "clause";

    private final Vocabulary vocabulary;
    private @Nullable Phrase speaker;
    private @Nullable Phrase doer;
    private int silent;

    LastDoers(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Returns whose it is that a noun speaks of; null where nobody is known to have said or done it, or the given one did. */
    @Nullable
    Phrase of(String noun, @Nullable Filler except) {
        Phrase found = STATEMENTS.contains(noun) ? speaker : CHOICES.contains(noun) ? doer : null;
        return found == null || Heads.isSame(found, except) ? null : found;
    }

    /** Takes the facts of a sentence; one in which nobody speaks leaves the speaker of the one before, and two do not. */
    void remember(List<Fact> sentence) {
        doer = null;
        silent = sentence.stream().allMatch(fact -> fact.source().isEmpty()) ? silent + 1 : 0;
        speaker = silent > 1 ? null : speaker;
        for (Fact fact : sentence) {
            for (Attribution link : fact.source()) {
                speaker = link.force() != null && isSomebody(link.speaker()) ? link.speaker() : speaker;
            }
            if (STATED.equals(fact.rule()) && fact.subject() instanceof Phrase subject && isSomebody(subject)) {
                doer = subject;
            }
        }
    }

    private boolean isSomebody(Phrase phrase) {
        Word head = phrase.head();
        return head != null
                && (head.kind() == Word.Kind.NAME
                        || (head.kind() == Word.Kind.NOUN && vocabulary.isBeing(head.lemma())));
    }
}
