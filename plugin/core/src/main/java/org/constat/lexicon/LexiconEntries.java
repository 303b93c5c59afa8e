package org.constat.lexicon;

import java.util.Collection;
import java.util.List;

/**
 * What lexicon files hold.
 *
 * @param entries with ids of their own each
 * @param names in the order of the files
 */
record LexiconEntries(List<Entry> entries, List<NameEntry> names) {

    LexiconEntries {
        entries = List.copyOf(entries);
        names = List.copyOf(names);
    }

    Collection<Concept> concepts() {
        return entries.stream().map(Entry::concept).toList();
    }
}
