package org.constat.language.extractor.reference;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.constat.Phrase;
import org.constat.language.words.Morphology;
import org.jspecify.annotations.Nullable;

/**
 * Finds what "l'" before a simple tense and "them" stand for, which tell no gender ("La ville a une halle. La région
 * l'achètera"): the one that agrees, of several the one to which something was done.
 */
final class UnmarkedAntecedents {
    private final RecentMentions recent;
    private final KnownPersons persons;

    UnmarkedAntecedents(RecentMentions recent, KnownPersons persons) {
        this.recent = recent;
        this.persons = persons;
    }

    /**
     * Returns what was named before an offset; null where there are none or several.
     *
     * @param done what the verb does something to
     */
    @Nullable
    Phrase meant(Morphology form, int before, DoneTo done, Predicate<Phrase> somebody, List<String> except) {
        Predicate<Mentioned> fits = mention -> mention.beginsBefore(before) && isMeant(mention, form, except);
        Predicate<Mentioned> rather = fits.and(
                mention -> done == DoneTo.EITHER || isSomebody(mention, somebody) == (done == DoneTo.SOMEBODY));
        Phrase only = Mentions.only(whole(rather));
        if (only != null || done == DoneTo.EITHER) {
            return only;
        }
        return whole(rather).findAny().isEmpty() ? Mentions.only(whole(fits)) : object(rather);
    }

    private boolean isSomebody(Mentioned mention, Predicate<Phrase> somebody) {
        return mention.person() || somebody.test(mention.phrase()) || isActingTown(mention);
    }

    /** "La ville a fermé le théâtre": those who govern it. */
    private boolean isActingTown(Mentioned mention) {
        return persons.isPlace(mention.phrase())
                && recent.subjectsBefore().stream().anyMatch(mention::equals);
    }

    private static boolean isMeant(Mentioned mention, Morphology form, List<String> except) {
        return mention.agreesWith(form)
                && !mention.isMeasure()
                && !mention.isNumber()
                && !except.contains(mention.phrase().text());
    }

    /** Returns what the sentence before says that something was done to, where neither its subject nor this sentence can be meant. */
    private @Nullable Phrase object(Predicate<Mentioned> fits) {
        boolean other = recent.all().stream().anyMatch(fits)
                || recent.subjectsBefore().stream().anyMatch(fits);
        return other ? null : recent.allBefore().only(fits.and(recent::isObjectBefore));
    }

    /** Leaves out what is named as a part of something else: of "the price of wheat" the price can be meant, and not the wheat. */
    private Stream<Mentioned> whole(Predicate<Mentioned> fits) {
        return Stream.concat(recent.all().stream(), recent.allBefore().stream())
                .filter(fits.and(mention -> !recent.isPart(mention)));
    }
}
