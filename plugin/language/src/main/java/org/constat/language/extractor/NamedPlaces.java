package org.constat.language.extractor;

import java.util.List;
import java.util.function.Predicate;
import org.constat.Phrase;
import org.jspecify.annotations.Nullable;

/** Finds the place for which "there" stands ("flew to Oslo. She met Lund there"). */
final class NamedPlaces {
    private final RecentMentions recent;
    private final KnownPersons persons;

    NamedPlaces(RecentMentions recent, KnownPersons persons) {
        this.recent = recent;
        this.persons = persons;
    }

    /** Returns the one place that this sentence, else the one before, has named; or null. */
    @Nullable
    Phrase only() {
        Predicate<Mentioned> place = mention -> persons.isPlace(mention.phrase());
        Phrase here = recent.all().only(place);
        return here != null ? here : recent.allBefore().only(place);
    }

    /** Returns the place that this sentence, else the one before, named last and that a test accepts; or null. */
    @Nullable
    Phrase last(Predicate<Phrase> test) {
        Predicate<Mentioned> place = mention -> test.test(mention.phrase());
        Phrase here = recent.all().last(place, List.of());
        return here != null ? here : recent.allBefore().last(place, List.of());
    }
}
