package org.constat.match.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.constat.Phrase;
import org.constat.match.words.Folding;

/**
 * Reads phrases of several words as titles, which no language translates.
 *
 * @since 0.1
 */
public final class Titles {
    private static final Pattern ARTICLE = Pattern.compile("^(?:[Tt]he|[Ll]e|[Ll]a|[Ll]es|[Ll]) ");

    private static final Pattern NAMED = Pattern.compile("^\\p{Ll}[\\p{L}-]* (\\p{Lu}[^,]* [^,]*)$");

    private Titles() {}

    /** Returns the folded text without its article; empty for what is no title of two words or more. */
    public static String of(Phrase phrase) {
        String text = withoutArticle(phrase);
        boolean title = text.indexOf(' ') > 0 && Character.isUpperCase(text.charAt(0));
        return title && phrase.quantity() == null
                ? ARTICLE.matcher(Folding.foldCase(text)).replaceFirst("")
                : "";
    }

    /** Returns the folded name of several words behind the one that says what it names ("the charity Clean Shores"); or nothing. */
    public static String behindKind(Phrase phrase) {
        Matcher named = NAMED.matcher(withoutArticle(phrase));
        return named.matches() && phrase.quantity() == null ? Folding.foldCase(named.group(1)) : "";
    }

    private static String withoutArticle(Phrase phrase) {
        String text = Folding.fold(phrase.text()).replace("\"", "").strip();
        return ARTICLE.matcher(text).replaceFirst("");
    }
}
