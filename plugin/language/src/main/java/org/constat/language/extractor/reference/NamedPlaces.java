package org.constat.language.extractor.reference;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.constat.Phrase;
import org.constat.language.extractor.words.Listed;
import org.jspecify.annotations.Nullable;

/**
 * Finds the place for which "there" stands ("flew to Oslo. She met Lund there").
 *
 * @since 0.1
 */
public final class NamedPlaces {
    /** Adverbs that stand for a place named before. */
    private static final Set<String> THERE = Listed.as("there");

    private final RecentMentions recent;
    private final KnownPersons persons;

    NamedPlaces(RecentMentions recent, KnownPersons persons) {
        this.recent = recent;
        this.persons = persons;
    }

    /** "There": the one place that has just been named; itself where that is not safe. */
    public Phrase there(Phrase adverb) {
        boolean there = THERE.contains(Objects.requireNonNull(adverb.head()).lemma());
        Phrase found = there ? only() : null;
        return found == null ? adverb : found.withMention(adverb.text()).withSpans(adverb.spans());
    }

    /** "Y": the one place that has just been named, else the one thing of the sentence before where something can be; or null. */
    public @Nullable Phrase where(Predicate<Phrase> site) {
        Phrase place = only();
        Phrase found = place != null ? place : recent.allBefore().only(mention -> site.test(mention.phrase()));
        return found == null ? null : found.withMention("y").withSpans(List.of());
    }

    /** Returns the one place that this sentence, else the one before, has named; or null. */
    private @Nullable Phrase only() {
        Predicate<Mentioned> place = mention -> persons.isPlace(mention.phrase());
        Phrase here = recent.all().only(place);
        return here != null ? here : recent.allBefore().only(place);
    }

    /** Returns the place that this sentence, else the one before, named last and that a test accepts; or null. */
    public @Nullable Phrase last(Predicate<Phrase> test) {
        Predicate<Mentioned> place = mention -> test.test(mention.phrase());
        Phrase here = recent.all().last(place, List.of());
        return here != null ? here : recent.allBefore().last(place, List.of());
    }
}
