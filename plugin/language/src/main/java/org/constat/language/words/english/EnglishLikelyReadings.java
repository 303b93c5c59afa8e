package org.constat.language.words.english;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Entry;

/** Leaves out readings of English words that a dictionary knows and no newspaper uses: nobody companies anybody. */
final class EnglishLikelyReadings {

    private EnglishLikelyReadings() {}

    static List<Entry> of(String form, List<Entry> entries) {
        String lower = form.toLowerCase(Locale.ROOT);
        boolean noun = isNeverVerb(lower);
        boolean somebody = WordLists.of("neverAdjective").contains(lower);
        return entries.size() < 2
                ? entries
                : entries.stream()
                        .filter(entry -> !(noun && entry.pos() == Pos.VERB)
                                && !(somebody && entry.pos() == Pos.ADJ)
                                && !isFee(entry)
                                && !isDoubled(entry, entries))
                        .toList();
    }

    /** "boat", and "boats" with it. */
    private static boolean isNeverVerb(String form) {
        Set<String> nouns = WordLists.of("neverVerb");
        return nouns.contains(form) || (form.endsWith("s") && nouns.contains(form.substring(0, form.length() - 1)));
    }

    /** "birds feed on eels": nobody is given a fee. */
    private static boolean isFee(Entry entry) {
        return entry.pos() == Pos.VERB && entry.lemma().equals("fee");
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
