package org.constat.match.article;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.constat.match.words.Folding;
import org.constat.match.words.WordLists;

/** Finds the first names that a text writes before a surname. */
final class FullNames {
    private static final Set<String> TITLES =
            WordLists.lines("titles.txt").stream().map(Folding::fold).collect(Collectors.toUnmodifiableSet());

    private FullNames() {}

    /** Returns the full names that end with the surname; words that merely begin a sentence are no first names. */
    static Set<String> before(String surname, String text) {
        Matcher matcher = Pattern.compile("(?<![\\p{L}'’-])(\\p{Lu}[\\p{L}'’-]+|(?:\\p{Lu}\\.)+) "
                        + Pattern.quote(surname) + "(?!\\p{L})")
                .matcher(text);
        Set<String> found = new HashSet<>();
        while (matcher.find()) {
            String first = matcher.group(1);
            if (!TITLES.contains(first) && !beginsSentence(text, matcher.start())) {
                found.add(first + " " + surname);
            }
        }
        return found;
    }

    private static boolean beginsSentence(String text, int begin) {
        int i = begin - 1;
        while (i >= 0 && text.charAt(i) == ' ') {
            i--;
        }
        return i < 0 || ".!?:;\"«»“”•…".indexOf(text.charAt(i)) >= 0;
    }
}
