package org.constat.match;

import java.util.regex.Pattern;
import org.constat.Phrase;
import org.constat.match.words.Folding;

/** Reads phrases of several words as titles, which no language translates. */
final class Titles {
    private static final Pattern ARTICLE = Pattern.compile("^(?:the|le|la|les|l) ");

    private Titles() {}

    /** Returns the folded text without its article; empty for what is no title of two words or more. */
    static String of(Phrase phrase) {
        String text = ARTICLE.matcher(
                        Folding.fold(phrase.text()).replace("\"", "").strip())
                .replaceFirst("");
        boolean title = text.indexOf(' ') > 0 && Character.isUpperCase(text.charAt(0));
        return title && phrase.quantity() == null
                ? ARTICLE.matcher(Folding.foldCase(text)).replaceFirst("")
                : "";
    }
}
