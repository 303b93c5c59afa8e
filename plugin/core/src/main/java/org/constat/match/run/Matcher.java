package org.constat.match.run;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.constat.Slot;
import org.constat.assertion.Assertion;
import org.constat.lexicon.Lexicon;
import org.constat.spi.PhraseReader;

/**
 * What facts are held against: assertions, and the words that they may be found in. Immutable, but what it makes uses
 * the readers.
 *
 * @param assertions in the order in which they are to be judged
 * @param lexicon the general layer and the project's own
 * @param readers the reader of flat phrases for a BCP 47 tag; empty where there is none, and phrases are compared as written
 * @param language of facts and articles that do not say theirs
 * @param slots those that the extractor supplies; assertions that name another are UNSUPPORTED
 * @since 0.1
 */
public record Matcher(
        List<Assertion> assertions,
        Lexicon lexicon,
        Function<String, Optional<PhraseReader>> readers,
        String language,
        Set<Slot> slots) {

    /** Copies the collections. */
    public Matcher {
        assertions = List.copyOf(assertions);
        slots = Set.copyOf(slots);
    }

    /** Starts a run over the articles of a corpus. */
    public MatchRun start() {
        return new MatchRun(this);
    }
}
