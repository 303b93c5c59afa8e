package org.constat.language.derivations.mentions;

import java.util.List;
import org.constat.language.derivations.events.EventNouns;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.NounTables;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.phrases.Vocabulary;

/**
 * All derivations from what a sentence says only by the way. Thread-safe.
 *
 * @since 0.1
 */
public final class MentionDerivations {

    private MentionDerivations() {}

    /** Returns them in the order in which they are tried. */
    public static List<Derivation> of(
            String language, Vocabulary vocabulary, NounTables tables, Nouns nouns, EventNouns events) {
        return List.of(
                new Occasion(nouns, vocabulary),
                new Attendance(nouns),
                new MentionedEvent(nouns, events),
                new ForeseenChange(nouns, events),
                new Crimes(nouns, events),
                new EntrustedWork(nouns, events),
                new OpenedInquiry(nouns, events),
                new UnderPressure(nouns),
                new HeldEvents(language, nouns, events),
                new Begun(nouns),
                new DatedEvents(language, vocabulary, nouns, events),
                new OwnGathering(nouns),
                new DatedAgreement(nouns),
                new OwnOccasion(nouns, events),
                new StagedEvents(nouns),
                new SpokenActs(nouns, events),
                new NounWithInfinitive(nouns),
                new Within(tables),
                new MoreOfIt(nouns),
                new LongSince(nouns),
                new Ongoing(nouns),
                new Bearing(nouns),
                new OwnAssets(nouns),
                new OwnTopic(tables),
                new Eventuality(nouns),
                new UnsetDate(language, tables),
                new GivenCause(nouns),
                new TermsOf(tables),
                new Aftermath());
    }
}
