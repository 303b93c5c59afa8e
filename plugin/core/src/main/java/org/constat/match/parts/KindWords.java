package org.constat.match.parts;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.constat.match.words.Folding;
import org.constat.match.words.Lexeme;
import org.constat.match.words.WordLists;
import org.constat.match.words.WordSet;

/**
 * Knows the nouns that say little by themselves: what kind of thing a name is ("the island of Sein"), where in it something is,
 * that there are several of it, that it is thought of or planned.
 *
 * @since 0.1
 */
public final class KindWords {
    private static final Pattern DOER = Pattern.compile("(?:t|d|s|n|r|l|u|c|g|p|v)(?:eur|ier|iste|rice|euse|iere)$");
    private static final Pattern KIND = Pattern.compile(" \\S+");

    private final Map<String, WordSet> byKind;

    /** Reads the nouns. */
    public KindWords() {
        Map<String, List<String>> lines = WordLists.lines("kind-words.txt").stream()
                .collect(Collectors.groupingBy(
                        line -> line.split(" ", -1)[1],
                        Collectors.mapping(line -> KIND.matcher(line).replaceFirst(""), Collectors.toList())));
        byKind = lines.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> WordSet.of(entry.getValue())));
    }

    private boolean is(String kind, Lexeme word) {
        WordSet words = byKind.get(kind);
        return words != null && words.contains(word);
    }

    /** Returns whether it says what bears the name that stands beside it; French calls a firm by what it does: "le promoteur Bellanord". */
    boolean standsBesideName(Lexeme word) {
        return is("beside", word)
                || (word.language().equals("fr")
                        && !word.parts().isEmpty()
                        && standsBesideName(word.parts().get(0)))
                || (word.language().equals("fr")
                        && DOER.matcher(Folding.foldCase(word.folded())).find()
                        && !is("thing", word));
    }

    /** Returns whether it says what bears the name that hangs on it ("the city of Lund"). */
    boolean standsBeforeOfName(Lexeme word) {
        return is("of", word);
    }

    /** Returns whether it is no more than the things that it is made of. */
    public boolean isBundle(Lexeme word) {
        return is("bundle", word);
    }

    /** Returns whether to speak of it is to speak of what it is the idea of. */
    public boolean isThought(Lexeme word) {
        return is("thought", word);
    }

    /** Returns whether it is no more than that something is there. */
    public boolean isPresence(Lexeme word) {
        return is("presence", word);
    }

    /** Returns whether it is all of a state ("Greek soil"). */
    public boolean isTerritory(Lexeme word) {
        return is("territory", word);
    }

    /** Returns whether it is how something fares, or what may come of it. */
    public boolean isCondition(Lexeme word) {
        return is("condition", word);
    }

    /** Returns whether it is what something is worth. */
    public boolean isWorth(Lexeme word) {
        return is("worth", word);
    }

    /** Returns whether it is no more than that something shall be done. */
    public boolean isProject(Lexeme word) {
        return is("project", word);
    }

    /** Returns whether it is nobody who does what hangs on it: a goal, a right to do something. */
    public boolean isAim(Lexeme word) {
        return is("aim", word) || isThought(word);
    }

    /** Returns whether it is a text or a plan that says what shall be so. */
    public boolean isProvision(Lexeme word) {
        return is("provision", word);
    }

    /** Returns whether it is no more than how much there is of something. */
    public boolean isNumber(Lexeme word) {
        return is("number", word);
    }

    /** Returns whether it is so much of something. */
    public boolean isShare(Lexeme word) {
        return is("share", word);
    }

    /** Returns whether it is a part of a building. */
    public boolean isRoom(Lexeme word) {
        return is("room", word);
    }

    /** Returns whether what happens there happens in the place that it belongs to. */
    public boolean isSite(Lexeme word) {
        return is("site", word);
    }
}
