package org.constat.match.article;

import java.util.List;
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
    private static final List<String> ARTICLES =
            List.of("the ", "The ", "le ", "Le ", "la ", "La ", "les ", "Les ", "l ", "L ");

    private static final Pattern NAMED = Pattern.compile("^\\p{Ll}[\\p{L}-]* (\\p{Lu}[^,]* [^,]*)$");

    private Titles() {}

    /** Returns the folded text without its article; empty for what is no title of two words or more. */
    public static String of(Phrase phrase) {
        if (phrase.quantity() != null || !hasCapital(phrase.text())) {
            return "";
        }
        String text = withoutArticle(phrase);
        boolean title = text.indexOf(' ') > 0 && Character.isUpperCase(text.charAt(0));
        return title ? withoutArticle(Folding.foldCase(text)) : "";
    }

    /** Returns whether both are the same words with a capital among them, articles aside ("the rue du Lac", "la rue du Lac"). */
    public static boolean areSameWords(Phrase one, Phrase other) {
        if (one.quantity() != null || !hasCapital(one.text())) {
            return false;
        }
        String text = withoutArticle(one);
        return text.indexOf(' ') > 0
                && hasCapital(text)
                && Folding.foldCase(text).equals(Folding.foldCase(withoutArticle(other)));
    }

    /** Returns whether the first of a phrase with "of" are all words of another that ends with a capital ("the rue Ravel", "la rue Ravel de Sens"). */
    public static boolean begins(Phrase one, Phrase other) {
        String name = withoutArticle(one);
        int last = name.lastIndexOf(' ') + 1;
        if (last == 0 || one.quantity() != null || !Character.isUpperCase(name.charAt(last))) {
            return false;
        }
        String start = Folding.foldCase(name);
        String text = Folding.foldCase(withoutArticle(other));
        return text.startsWith(start + " de ") || text.startsWith(start + " d ") || text.startsWith(start + " of ");
    }

    /** Returns the folded name of several words behind the one that says what it names ("the charity Clean Shores"); or nothing. */
    public static String behindKind(Phrase phrase) {
        if (phrase.quantity() != null || !hasCapital(phrase.text())) {
            return "";
        }
        Matcher named = NAMED.matcher(withoutArticle(phrase));
        return named.matches() ? Folding.foldCase(named.group(1)) : "";
    }

    private static boolean hasCapital(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static String withoutArticle(Phrase phrase) {
        return withoutArticle(Folding.fold(phrase.text()).replace("\"", "").strip());
    }

    private static String withoutArticle(String text) {
        for (String article : ARTICLES) {
            if (text.startsWith(article)) {
                return text.substring(article.length());
            }
        }
        return text;
    }
}
