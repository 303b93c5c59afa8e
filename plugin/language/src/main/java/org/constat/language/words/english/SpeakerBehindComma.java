package org.constat.language.words.english;

import java.util.List;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;

/** Knows where an English sentence ends with who says or shows it ("Patients wait for weeks, a survey has shown"). */
final class SpeakerBehindComma {
    private static final int LONGEST = 9;

    private SpeakerBehindComma() {}

    /** Returns the place of the comma before who speaks; -1 where the sentence does not end so. */
    static int comma(List<Draft> drafts) {
        int last = drafts.size() - 1;
        while (last > 0 && drafts.get(last).is(Pos.PUNCT)) {
            last--;
        }
        if (last < 4 || !isSaying(drafts.get(last))) {
            return -1;
        }
        int comma = last - 1;
        while (comma > 0 && comma > last - LONGEST && !drafts.get(comma).is(",")) {
            comma--;
        }
        boolean behind = drafts.get(comma).is(",") && last - comma > 1;
        return behind && isSomebody(drafts.get(comma + 1)) ? comma : -1;
    }

    private static boolean isSaying(Draft draft) {
        return draft.is(Pos.VERB)
                && draft.entries.stream()
                        .anyMatch(entry -> WordLists.of("saidAtEnd").contains(entry.lemma()));
    }

    private static boolean isSomebody(Draft draft) {
        return draft.is(Pos.DET)
                || draft.is(Pos.NOUN)
                || draft.is(Pos.PROPN)
                || draft.is(Pos.PRON)
                || draft.is(Pos.ADJ);
    }
}
