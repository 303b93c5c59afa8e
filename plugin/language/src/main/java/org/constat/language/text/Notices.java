package org.constat.language.text;

import java.util.List;
import java.util.Locale;

/** Tells lines of the page around an article from its text: "Partager cet article", "Home | News | Sport". */
final class Notices {
    private static final int LONGEST_NOTICE = 220;
    private static final int MOST_LONE_WORDS = 3;

    private Notices() {}

    /** Returns whether a line is a byline, or offers, asks or links something else. */
    static boolean isNotice(Line line) {
        if (line.text().length() > LONGEST_NOTICE) {
            return false;
        }
        String folded = Folding.fold(line.text()).toLowerCase(Locale.ROOT);
        return Byline.is(line)
                || isLabelled(folded)
                || startsWithAny(folded)
                || (containsAny(folded, NoticeWords.INSIDE) && containsAny(" " + folded + " ", NoticeWords.ADDRESSES))
                || isRowOfLinks(line, folded);
    }

    private static boolean isLabelled(String folded) {
        for (String label : NoticeWords.LABELS) {
            if (folded.startsWith(label) && isSeparatedAt(folded, label.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSeparatedAt(String folded, int end) {
        int at = end;
        while (at < folded.length() && folded.charAt(at) == ' ') {
            at++;
        }
        boolean dash = at > end && at < folded.length() && "-\u2013\u2014".indexOf(folded.charAt(at)) >= 0;
        return at == folded.length() || ":|\u00BB>!\u2192".indexOf(folded.charAt(at)) >= 0 || dash;
    }

    private static boolean startsWithAny(String folded) {
        for (String opening : NoticeWords.OPENINGS) {
            boolean whole = folded.length() == opening.length()
                    || (folded.length() > opening.length()
                            && !Character.isLetterOrDigit(folded.charAt(opening.length())))
                    || opening.endsWith(" ");
            if (whole && folded.startsWith(opening)) {
                return true;
            }
        }
        return false;
    }

    private static boolean containsAny(String folded, List<String> parts) {
        return parts.stream().anyMatch(folded::contains);
    }

    private static boolean isRowOfLinks(Line line, String folded) {
        boolean address = folded.startsWith("http://") || folded.startsWith("https://") || folded.startsWith("www.");
        boolean bars = folded.contains(" | ") && !line.endsLikeSentence() && line.words() <= 4 * MOST_LONE_WORDS;
        return bars || (address && folded.indexOf(' ') < 0);
    }
}
