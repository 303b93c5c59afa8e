package org.constat.language.extractor.completion;

import java.util.List;
import java.util.Set;
import org.constat.Attribution;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Word;
import org.constat.language.extractor.words.Listed;
import org.constat.language.phrases.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Remembers who has just said and who has just done something: "those fears" are of the one, "this decision" of the other. */
final class LastDoers {
    private static final Set<String> STATEMENTS = Listed.as("statement");
    private static final Set<String> CHOICES = Listed.as("choice");
    private static final Set<String> CHARGING = Set.of("denounce", "criticise", "allege");
    private static final String STATED = "clause";

    private final Vocabulary vocabulary;
    private @Nullable Phrase speaker;
    private @Nullable Phrase topic;
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

    /** Returns what a noun that speaks of what was said is about: what has just been denounced; null where nothing was. */
    @Nullable
    Phrase topic(String noun) {
        return STATEMENTS.contains(noun) ? topic : null;
    }

    /** Takes the facts of a sentence; one in which nobody speaks leaves the speaker of the one before, and two do not. */
    void remember(List<Fact> sentence) {
        doer = null;
        Fact charge = sentence.stream().filter(this::isCharge).findFirst().orElse(null);
        boolean quiet = charge == null
                && sentence.stream().allMatch(fact -> fact.source().isEmpty());
        silent = quiet ? silent + 1 : 0;
        speaker = silent > 1 ? null : charge == null ? speaker : (Phrase) charge.subject();
        topic = charge == null ? null : (Phrase) charge.object();
        for (Fact fact : sentence) {
            for (Attribution link : fact.source()) {
                speaker = link.force() != null && isSomebody(link.speaker()) ? link.speaker() : speaker;
            }
            if (STATED.equals(fact.rule()) && fact.subject() instanceof Phrase subject && isSomebody(subject)) {
                doer = subject;
            }
        }
    }

    /** "a dénoncé des fraudes": as good as said. */
    private boolean isCharge(Fact fact) {
        return STATED.equals(fact.rule())
                && fact.polarity() == Polarity.AFFIRMATIVE
                && fact.object() instanceof Phrase
                && fact.subject() instanceof Phrase subject
                && isSomebody(subject)
                && vocabulary.any(
                        Heads.verb(fact),
                        sense -> CHARGING.contains(sense.concept().id()));
    }

    private boolean isSomebody(Phrase phrase) {
        Word head = phrase.head();
        return head != null
                && (head.kind() == Word.Kind.NAME
                        || (head.kind() == Word.Kind.NOUN && vocabulary.isBeing(head.lemma())));
    }
}
