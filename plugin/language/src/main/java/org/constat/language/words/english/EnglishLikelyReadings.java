package org.constat.language.words.english;

import java.util.List;
import java.util.Locale;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Entry;

/** Leaves out readings of English words that a dictionary knows and no newspaper uses: nobody companies anybody. */
final class EnglishLikelyReadings {

    private EnglishLikelyReadings() {}

    static List<Entry> of(String form, List<Entry> entries) {
        boolean noun = WordLists.of("neverVerb").contains(form.toLowerCase(Locale.ROOT));
        return entries.size() < 2
                ? entries
                : entries.stream()
                        .filter(entry -> !(noun && entry.pos() == Pos.VERB) && !isDoubled(entry, entries))
                        .toList();
    }

    /** "putting" is of put, and not of putt. */
    private static boolean isDoubled(Entry entry, List<Entry> entries) {
        String lemma = entry.lemma();
        int last = lemma.length() - 1;
        return entry.pos() == Pos.VERB
                && last > 1
                && lemma.charAt(last) == lemma.charAt(last - 1)
                && entries.stream()
                        .anyMatch(other -> other.pos() == Pos.VERB
                                && other.lemma().length() == last
                                && lemma.startsWith(other.lemma()));
    }
}
