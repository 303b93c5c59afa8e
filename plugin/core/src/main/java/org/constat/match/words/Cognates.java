package org.constat.match.words;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Knows the learned words that French and English write almost alike: glaciologue, glaciologist. Only for words that no lexicon
 * lists; those that look alike and are not are common words, and listed.
 *
 * @since 0.1
 */
public final class Cognates {
    private static final int SHORTEST = 5;
    private static final List<Ending> ENDINGS = List.of(
            new Ending("(?:ologiste|ologist|ologue)s?$", "olog"),
            new Ending("(?:iques?|icals?|icaux|ics?)$", "ic"),
            new Ending("(?:ites?|ity)$", "it"),
            new Ending("(?:ismes?|isms?)$", "ism"),
            new Ending("(?:istes?|ists?)$", "ist"),
            new Ending("(?:aires?|ary|ar)$", "ar"),
            new Ending("(?:ances?|ences?|ancy|ency)$", "nc"),
            new Ending("(?:eurs?|euses?|ors?|ers?)$", "r"),
            new Ending("(?:ies?|y)$", "i"),
            new Ending("(?:es|e|s)$", ""));

    private Cognates() {}

    private record Ending(Pattern pattern, String stem) {
        Ending(String pattern, String stem) {
            this(Pattern.compile(pattern), stem);
        }
    }

    /** Returns whether two words of two languages, of which the lexicon lists neither, are one. */
    public static boolean areOne(Lexeme one, Lexeme other) {
        return isLearned(one)
                && isLearned(other)
                && !one.language().equals(other.language())
                && skeleton(one).equals(skeleton(other));
    }

    /** Returns whether a word may have a cognate. */
    public static boolean isLearned(Lexeme word) {
        return word.senses().isEmpty()
                && !word.isName()
                && word.folded().length() >= SHORTEST
                && word.folded().indexOf(' ') < 0;
    }

    /** Returns what the spellings of such a word have in common. */
    public static String skeleton(Lexeme word) {
        String folded = Folding.foldCase(word.folded());
        for (Ending ending : ENDINGS) {
            String stem = ending.pattern().matcher(folded).replaceFirst(ending.stem());
            if (!stem.equals(folded)) {
                return stem;
            }
        }
        return folded;
    }
}
