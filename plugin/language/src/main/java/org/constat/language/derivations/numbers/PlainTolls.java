package org.constat.language.derivations.numbers;

import java.util.ArrayList;
import java.util.List;
import org.constat.Fact;
import org.constat.Polarity;
import org.constat.language.derivations.nouns.NounTables;

/**
 * Says "fait cinq morts", "claims five lives" in the words that every language has: kills five people. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class PlainTolls {
    private final Casualties casualties;

    /** @param language {@code fr} or {@code en} */
    public PlainTolls(String language) {
        this.casualties = new Casualties(language, NounTables.of(language));
    }

    /** Returns what a fact says of killed or injured people in plain words; the fact itself where it tells no toll. */
    public Fact plain(Fact fact) {
        List<Fact> found = new ArrayList<>();
        casualties.derive(fact, found::add);
        return found.stream()
                .filter(toll -> (fact.subject() == null) == (toll.subject() == null))
                .filter(toll -> fact.subject() == null || toll.object() != null || toll.polarity() == Polarity.NEGATIVE)
                .findFirst()
                .orElse(fact)
                .toBuilder()
                .rule(fact.rule())
                .build();
    }
}
