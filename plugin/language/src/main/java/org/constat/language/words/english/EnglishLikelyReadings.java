package org.constat.language.words.english;

import java.util.List;
import java.util.Locale;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Entry;

/** Leaves out readings of English words that a dictionary knows and no newspaper uses: nobody companies anybody. */
final class EnglishLikelyReadings {

    private EnglishLikelyReadings() {}

    static List<Entry> of(String form, List<Entry> entries) {
        return WordLists.of("neverVerb").contains(form.toLowerCase(Locale.ROOT))
                ? entries.stream().filter(entry -> entry.pos() != Pos.VERB).toList()
                : entries;
    }
}
