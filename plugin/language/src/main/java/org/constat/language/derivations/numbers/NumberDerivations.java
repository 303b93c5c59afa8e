package org.constat.language.derivations.numbers;

import java.util.List;
import org.constat.language.derivations.events.EventNouns;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.NounTables;
import org.constat.language.derivations.nouns.Nouns;

/**
 * All derivations from numbers and what they count. Thread-safe.
 *
 * @since 0.1
 */
public final class NumberDerivations {

    private NumberDerivations() {}

    /** Returns them in the order in which they are tried. */
    public static List<Derivation> of(String language, NounTables tables, Nouns nouns, EventNouns events) {
        return List.of(
                new Compared(language),
                new Headcount(nouns),
                new Aged(nouns),
                new Sized(nouns),
                new Strong(),
                new Having(nouns),
                new HavingSum(nouns),
                new HyphenedMembers(nouns),
                new Amounting(nouns),
                new CostOf(nouns),
                new PerPeriod(tables),
                new NthDay(nouns),
                new Signed(nouns),
                new Stake(),
                new VoteShare(nouns),
                new WantedLevel(nouns),
                new Lasting(nouns, events),
                new LowerBy(),
                new Reached(nouns),
                new Extreme(nouns),
                new Passage(language),
                new NumberOf(nouns),
                new Casualties(language, tables),
                new Population(nouns),
                new Priced(nouns));
    }
}
