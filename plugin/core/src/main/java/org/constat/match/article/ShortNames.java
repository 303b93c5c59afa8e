package org.constat.match.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.constat.match.words.Folding;
import org.constat.match.words.WordLists;

/**
 * Knows how names are cut short: without a title, without the word that says that it is a company, to their initials.
 *
 * @since 0.1
 */
public final class ShortNames {
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{3,7}");
    /** What is short already keeps its letters: "KMUSA" is Kessel Mobile USA. */
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,4}");
    /** What French calls a company, with the article of its name. */
    private static final Pattern BODY =
            Pattern.compile("(?i)(?:banque|groupe|compagnie|societe|caisse) (?:du |des |de la |de l['’ ])(.+)");

    private static final Pattern SEPARATOR = Pattern.compile("[ '’-]");
    private static final Set<String> TITLES = words("titles.txt");
    private static final Set<String> COMPANIES = words("company-words.txt");
    private static final Set<String> CLUBS = words("club-words.txt");

    /** What newspapers are called for short: the Post is the Washington Post. */
    private static final Set<String> PAPERS = Set.of(
            "post", "times", "journal", "tribune", "herald", "telegraph", "chronicle", "gazette", "observer", "globe");

    private static final Set<String> SMALL = Set.of(
            "de", "la", "le", "les", "l", "d", "du", "des", "et", "pour", "en", "à", "a", "of", "the", "for", "and",
            "on", "in", "sur");

    private ShortNames() {}

    private static Set<String> words(String resource) {
        return WordLists.lines(resource).stream()
                .flatMap(line -> Arrays.stream(line.split(" ")))
                .map(Folding::fold)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns whether the shorter of two folded names is the longer one without what is often left out. */
    public static boolean isCutFrom(String shorter, String longer) {
        int begin = longer.indexOf(' ');
        int end = longer.lastIndexOf(' ');
        return begin > 0
                && ((longer.substring(begin + 1).equals(shorter) && isLeftOutBefore(longer.substring(0, begin)))
                        || (longer.substring(0, end).equals(shorter) && isLeftOutBehind(longer.substring(end + 1)))
                        || isBehindKind(shorter, longer)
                        || Younger.without(longer).equals(shorter)
                        || (isPaper(shorter) && longer.substring(end + 1).equals(shorter))
                        || (isAcronym(shorter) && initials(longer).contains(shorter)));
    }

    private static boolean isLeftOutBefore(String word) {
        return TITLES.contains(word) || CLUBS.contains(word);
    }

    /** "Le Léman" for "la Banque du Léman". */
    private static boolean isBehindKind(String shorter, String longer) {
        Matcher matcher = BODY.matcher(longer);
        return matcher.matches() && matcher.group(1).equals(shorter);
    }

    private static boolean isLeftOutBehind(String word) {
        return COMPANIES.contains(word) || CLUBS.contains(word);
    }

    /** Returns whether a folded name is what many newspapers are called for short. */
    public static boolean isPaper(String name) {
        return PAPERS.contains(name);
    }

    static boolean isAcronym(String name) {
        return ACRONYM.matcher(name).matches();
    }

    /** Returns what a name can be abbreviated to: the initials of its words, one of the inner ones perhaps left out. */
    static Set<String> initials(String name) {
        List<String> letters = new ArrayList<>();
        for (String word : SEPARATOR.split(name, -1)) {
            if (INITIALS.matcher(word).matches()) {
                word.chars().forEach(letter -> letters.add(String.valueOf((char) letter)));
            } else if (!word.isEmpty() && !SMALL.contains(word)) {
                letters.add(Folding.fold(word.substring(0, 1)).toUpperCase(Locale.ROOT));
            }
        }
        Set<String> found = new HashSet<>();
        if (letters.size() >= 3 && letters.size() <= 8) {
            found.add(String.join("", letters));
        }
        for (int i = 1; i < letters.size() - 1 && letters.size() >= 4 && letters.size() <= 8; i++) {
            List<String> fewer = new ArrayList<>(letters);
            fewer.remove(i);
            found.add(String.join("", fewer));
        }
        return found;
    }

    /** Returns the words by which a name, or what it is short for, can be found. */
    public static Set<String> keys(String name) {
        Set<String> keys = new HashSet<>();
        if (isAcronym(name)) {
            keys.add("a:" + name);
        }
        int end = name.lastIndexOf(' ');
        if (end > 0) {
            initials(name).forEach(initials -> keys.add("a:" + initials));
            if (isPaper(Folding.foldCase(name.substring(end + 1)))) {
                keys.add("w:" + Folding.foldCase(name.substring(end + 1)));
            }
            if (isLeftOutBehind(name.substring(end + 1))) {
                keys.add("w:" + Folding.foldCase(name.substring(0, end)));
            }
            String elder = Younger.without(name);
            if (elder.length() < name.length()) {
                keys.add("w:" + Folding.foldCase(elder));
            }
            int begin = name.indexOf(' ');
            if (CLUBS.contains(name.substring(0, begin))) {
                keys.add("w:" + Folding.foldCase(name.substring(begin + 1)));
            }
        }
        return keys;
    }
}
