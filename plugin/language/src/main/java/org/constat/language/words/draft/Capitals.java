package org.constat.language.words.draft;

import java.util.List;
import java.util.Locale;

/**
 * Takes the capitals off lines that are set in them, so that tagger and dictionary see ordinary words.
 *
 * @since 0.1
 */
public final class Capitals {

    private static final int FEWEST_WORDS = 3;
    private static final int LONGEST_ACRONYM = 5;

    private Capitals() {}

    /**
     * Takes the capitals off a line that is set in them.
     *
     * @param title whether the line is a headline or header, in which English capitalises every word
     */
    public static void soften(List<Draft> drafts, boolean title, WordModel model) {
        int words = 0;
        int shouted = 0;
        int capitalised = 0;
        for (Draft draft : drafts) {
            if (Character.isLetter(draft.text.charAt(0))) {
                words++;
                shouted += isShouted(draft.text) ? 1 : 0;
                capitalised += Character.isUpperCase(draft.text.charAt(0)) ? 1 : 0;
            }
        }
        if (words >= FEWEST_WORDS && shouted * 10 >= words * 8) {
            drafts.forEach(draft -> draft.seenAs(spoken(draft.text, model)));
        } else if (title && words > FEWEST_WORDS && capitalised * 10 >= words * 7) {
            drafts.forEach(draft -> draft.seenAs(uncapitalised(draft.text, model)));
        }
    }

    private static boolean isShouted(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static String spoken(String text, WordModel model) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.length() == text.length() && model.knows(lower)) {
            return lower;
        }
        String title = text.charAt(0) + lower.substring(1);
        boolean acronym = text.length() <= LONGEST_ACRONYM && !model.knows(title);
        return acronym && lower.indexOf('\'') < 0 ? text : lower.indexOf('\'') < 0 ? title : lower;
    }

    private static String uncapitalised(String text, WordModel model) {
        String lower = text.toLowerCase(Locale.ROOT);
        boolean common = model.knows(lower) && !model.knowsName(text) && !isShouted(text);
        return common || (lower.length() == 1 && !lower.equals("i")) || lower.startsWith("'") ? lower : text;
    }
}
