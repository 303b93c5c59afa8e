package org.constat.language.derivations.opinions;

import java.util.List;
import org.constat.language.derivations.events.EventNouns;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.NounTables;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.phrases.Vocabulary;

/**
 * All derivations from what somebody judges, wants, stresses or estimates. Thread-safe.
 *
 * @since 0.1
 */
public final class OpinionDerivations {

    private OpinionDerivations() {}

    /** Returns them in the order in which they are tried. */
    public static List<Derivation> of(
            String language, Vocabulary vocabulary, NounTables tables, Nouns nouns, EventNouns events) {
        return List.of(
                new Stressed(nouns, events),
                new Importance(language, nouns, vocabulary),
                new Purposes(nouns),
                new Judged(language, vocabulary),
                new Accused(nouns),
                new Blamed(nouns, events),
                new BlamedCause(nouns),
                new Opposed(nouns),
                new StanceBeside(nouns),
                new Preferred(nouns),
                new SeenInRole(),
                new SeenIn(language, tables),
                new SeenAsMeans(nouns),
                new Endorsed(nouns),
                new TurnedDown(nouns),
                new Estimated(language),
                new Polled(language, tables),
                new Surveyed(nouns),
                new QuotedQuality(nouns),
                new Declined(nouns),
                new DeniedQuality(nouns),
                new SpokenAs(language),
                new WantsNone(nouns),
                new WarnedOf(nouns),
                new SetGoal(nouns),
                new FirstRaised(nouns));
    }
}
