package org.constat.junit.assertions;

import java.util.List;
import java.util.Locale;
import org.assertj.core.api.AbstractAssert;
import org.constat.Attribution;
import org.constat.Modality;
import org.constat.Polarity;
import org.constat.junit.Match;
import org.constat.match.Step;

/**
 * Assertions on a fact that was found.
 *
 * @since 0.1
 */
public class MatchAssert extends AbstractAssert<MatchAssert, Match> {

    /** @param actual what is asserted about */
    protected MatchAssert(Match actual) {
        super(actual, MatchAssert.class);
    }

    /** Verifies that it was found in this article. */
    public MatchAssert inArticle(String id) {
        isNotNull();
        return verify(
                actual.article().id().equals(id),
                "article",
                id,
                actual.article().id());
    }

    /** Verifies that a text stands in the words that the fact rests on, as it is written. */
    public MatchAssert withEvidenceContaining(String text) {
        isNotNull();
        boolean contained = actual.evidence().stream().anyMatch(words -> words.contains(text));
        return verify(contained, "evidence", text, MatchMessages.evidence(actual));
    }

    /** Verifies that somebody of this name, in any case and maybe among other words, is one of those who say so. */
    public MatchAssert attributedTo(String name) {
        isNotNull();
        String lower = name.toLowerCase(Locale.ROOT);
        boolean says = sources().stream()
                .anyMatch(source ->
                        source.speaker().text().toLowerCase(Locale.ROOT).contains(lower));
        return verify(says, "source", name, MatchMessages.source(actual));
    }

    /** Verifies that the article itself says so. */
    public MatchAssert attributedToNobody() {
        isNotNull();
        return verify(sources().isEmpty(), "source", "nobody", MatchMessages.source(actual));
    }

    private List<Attribution> sources() {
        return actual.fact().source();
    }

    /** Verifies that the fact is affirmed, or denied. */
    public MatchAssert withPolarity(Polarity polarity) {
        isNotNull();
        Polarity found = actual.fact().polarity();
        return verify(found == polarity, "polarity", MatchMessages.name(polarity), MatchMessages.name(found));
    }

    /** Verifies the status that the text gives to the fact. */
    public MatchAssert withModality(Modality modality) {
        isNotNull();
        Modality found = actual.fact().modality();
        return verify(found == modality, "modality", modality.wireName(), found.wireName());
    }

    /** Verifies that the proof has a step of this kind, such as a leniency that must not get lost unseen. */
    public MatchAssert provedBy(Step.Kind kind) {
        isNotNull();
        boolean used = actual.proof().stream().anyMatch(step -> step.kind() == kind);
        return verify(used, "proof", MatchMessages.name(kind), MatchMessages.proof(actual));
    }

    /** Verifies that the proof rests on a concept, an entry or an inference rule of this name. */
    public MatchAssert provedBy(String name) {
        isNotNull();
        boolean used = actual.proof().stream().anyMatch(step -> step.by().equals(name));
        return verify(used, "proof", name, MatchMessages.proof(actual));
    }

    private MatchAssert verify(boolean asAsked, String what, String expected, String found) {
        if (!asAsked) {
            throw failureWithActualExpected(
                    found, expected, "%s", MatchMessages.differs(actual, what, expected, found));
        }
        return this;
    }
}
