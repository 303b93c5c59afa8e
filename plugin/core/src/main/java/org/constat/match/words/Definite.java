package org.constat.match.words;

import java.util.List;
import java.util.Locale;
import org.constat.Filler;
import org.constat.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Knows phrases for one certain thing ("the strike"): there is such a thing, whatever is denied of it.
 *
 * @since 0.1
 */
public final class Definite {
    private static final List<String> ARTICLES = WordLists.lines("definite-articles.txt").stream()
            .map(article -> article.endsWith("'") ? article : article + " ")
            .toList();

    private Definite() {}

    /** Returns whether a filler stands for one certain thing. */
    public static boolean is(@Nullable Filler filler) {
        if (!(filler instanceof Phrase phrase) || phrase.head() == null || phrase.quantity() != null) {
            return false;
        }
        String text = phrase.text().replace('’', '\'').toLowerCase(Locale.ROOT);
        boolean one = phrase.head().text().equalsIgnoreCase(phrase.head().lemma());
        return one && ARTICLES.stream().anyMatch(text::startsWith);
    }
}
