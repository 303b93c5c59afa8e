package org.constat.language.extractor.reference;

import java.util.HashMap;
import java.util.Map;
import org.constat.Phrase;
import org.constat.Quantity;
import org.jspecify.annotations.Nullable;

/** Remembers the persons that were spoken of as so many ("trois députés"), for "tous trois". */
final class CountedPersons {
    private final Map<Integer, Phrase> counted = new HashMap<>();
    private final KnownPersons persons;

    CountedPersons(KnownPersons persons) {
        this.persons = persons;
    }

    /** Remembers a subject, where it says how many persons it is. */
    void add(Mentioned mention) {
        Quantity quantity = mention.phrase().quantity();
        if (quantity != null && !mention.isMeasure() && !quantity.ordinal() && persons.maySpeak(mention)) {
            counted.put(quantity.value().intValue(), mention.phrase());
        }
    }

    /** Returns those who were spoken of last as so many; null where none were. */
    @Nullable
    Phrase of(int number) {
        return counted.get(number);
    }
}
