package org.constat.language.words.english;

import java.util.List;
import java.util.Set;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;

/** Knows adverbs of several words between "be" or "have" and the participle behind it: "was in part destroyed". */
final class EnglishInsertedAdverbs {
    private static final int LONGEST = 4;
    private static final Set<String> INSERTED = WordLists.of("inserted");

    private EnglishInsertedAdverbs() {}

    static void insideVerb(List<Draft> drafts, int at) {
        Draft auxiliary = drafts.get(at);
        if (!auxiliary.is(Pos.VERB) && !auxiliary.is(Pos.AUX)) {
            return;
        }
        String helping = EnglishReadings.auxiliary(auxiliary);
        int end = helping == null || helping.equals("do") ? -1 : end(drafts, at + 1);
        if (end > 0 && drafts.get(end).can(Mood.PAST_PARTICIPLE)) {
            drafts.subList(at + 1, end).forEach(word -> word.pos = Pos.ADV);
            auxiliary.pos = Pos.AUX;
            drafts.get(end).pos = Pos.VERB;
        }
    }

    /** Returns the place behind such an expression, or -1. */
    private static int end(List<Draft> drafts, int from) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < drafts.size() - 1 && i < from + LONGEST; i++) {
            words.append(i == from ? "" : " ").append(drafts.get(i).lower);
            if (INSERTED.contains(words.toString())) {
                return i + 1;
            }
        }
        return -1;
    }
}
