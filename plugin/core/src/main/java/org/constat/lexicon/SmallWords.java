package org.constat.lexicon;

import java.util.HashMap;
import java.util.Map;

/** Writes tables of small words as a person reads them. */
final class SmallWords {

    private SmallWords() {}

    /** @param rows the form to use, a colon, and the forms that become it */
    static Map<String, String> table(String... rows) {
        Map<String, String> table = new HashMap<>();
        for (String row : rows) {
            int colon = row.indexOf(':');
            for (String form : row.substring(colon + 2).split(" ", -1)) {
                table.put(form, row.substring(0, colon));
            }
        }
        return Map.copyOf(table);
    }
}
