package org.constat.language.words.english;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.constat.language.words.draft.Draft;

/** Splits English contractions and possessives. */
final class EnglishWords {

    private static final List<String> ENDINGS = List.of("n't", "'s", "'re", "'ve", "'ll", "'d", "'m");

    private static final Set<String> WHOLE = Set.of("o'clock", "ma'am", "rock'n'roll", "int'l", "gov't");

    private EnglishWords() {}

    static void split(Draft word, List<Draft> drafts) {
        String lower = word.text.toLowerCase(Locale.ROOT);
        if (lower.equals("cannot")) {
            cut(word, 3, drafts);
            return;
        }
        for (String ending : ENDINGS) {
            int begin = lower.length() - ending.length();
            if (begin > 0 && lower.endsWith(ending) && !WHOLE.contains(lower)) {
                cut(word, begin, drafts);
                return;
            }
        }
        drafts.add(word);
    }

    private static void cut(Draft word, int at, List<Draft> drafts) {
        drafts.add(new Draft(word.text.substring(0, at), word.begin));
        drafts.add(new Draft(word.text.substring(at), word.begin + at));
    }
}
