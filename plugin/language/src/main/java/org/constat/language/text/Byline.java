package org.constat.language.text;

import java.util.regex.Pattern;

/** Knows the line that says who wrote an article: "By Ann Holm, science editor", "Par notre correspondante à Oslo". */
final class Byline {
    private static final int MOST_WORDS = 12;
    private static final Pattern BEGINNING =
            Pattern.compile("(By|Par) (our |notre |nos |\\p{Lu}\\p{L}+ (de |van |von )?\\p{Lu}).*");

    private Byline() {}

    static boolean is(Line line) {
        return line.words() <= MOST_WORDS
                && !line.endsLikeSentence()
                && BEGINNING.matcher(line.text()).matches();
    }
}
