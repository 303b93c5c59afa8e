package org.constat.match.phrase;

import java.util.regex.Pattern;
import org.constat.Phrase;

/** Knows that "one of the largest banks" is not "the largest bank", in French and in English. */
final class Foremost {
    private static final String MOST = "(?:(?:le |la |les |l['’])?(?:plus|moins) |(?:meilleur|pire)[es]* "
            + "|(?:the )?(?:most|least|best|worst|\\p{L}{2,}est) )";
    private static final Pattern THE_MOST = Pattern.compile(
            "^(?:le|la|l['’]|the|son|sa|its|his|her|their|leur)\\b.*?" + MOST + ".*", Pattern.CASE_INSENSITIVE);
    private static final Pattern ONE_OF =
            Pattern.compile("^(?:(?:l['’])?une? (?:de |des |d['’])|one of ).*" + MOST + ".*", Pattern.CASE_INSENSITIVE);
    private static final Pattern PART_OF = Pattern.compile("^(?:(?:l['’])?une? (?:de |des |d['’])|one of ).*");

    private Foremost() {}

    /** Returns whether the first of all is asked, and somebody among the first is found. */
    static boolean isOnlyOneOf(Phrase asked, Phrase found) {
        return ONE_OF.matcher(found.text() + " ").matches()
                && !PART_OF.matcher(asked.text()).matches()
                && THE_MOST.matcher(asked.text() + " ").matches();
    }
}
