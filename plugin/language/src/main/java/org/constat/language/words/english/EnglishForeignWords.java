package org.constat.language.words.english;

import java.util.List;
import java.util.Set;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.Repair;

/** Tells words of another language, which in an English text are parts of names. */
final class EnglishForeignWords {

    private static final Set<String> PARTICLES = Set.of(
            "de", "du", "des", "la", "le", "les", "sur", "aux", "au", "et", "en", "à", "pour", "van", "von", "der",
            "den");

    private static final int LONGEST_NAME = 8;

    private EnglishForeignWords() {}

    /** "the Phare d'or", "the Cour des comptes", "the Ligue bretonne du bois": words of another language go on with a name. */
    static void goOnWithName(List<Draft> drafts, int at) {
        if (!EnglishNameRepairs.isName(Repair.neighbour(drafts, at - 1))) {
            return;
        }
        int end = at;
        int before = -1;
        while (end != before && end < at + LONGEST_NAME) {
            before = end;
            end = endOfForeign(drafts, end);
        }
        for (int i = at; i < end; i++) {
            drafts.get(i).pos = Pos.PROPN;
            drafts.get(i).read(List.of());
        }
    }

    private static int endOfForeign(List<Draft> drafts, int at) {
        Draft draft = Repair.neighbour(drafts, at);
        Draft next = Repair.neighbour(drafts, at + 1);
        if (draft == null) {
            return at;
        }
        boolean word = next != null && Character.isLetter(next.form.charAt(0)) && !EnglishClosed.contains(next);
        if (PARTICLES.contains(draft.form) && next != null && word) {
            return PARTICLES.contains(next.form) ? at + 1 : at + 2;
        }
        return isForeign(draft) || isUnknown(draft) ? at + 1 : at;
    }

    /** "the Parti agrarien": no English word, and no form of one. */
    private static boolean isUnknown(Draft draft) {
        return draft.entries.isEmpty()
                && draft.form.chars().allMatch(Character::isLetter)
                && Character.isLowerCase(draft.form.charAt(0))
                && !draft.form.endsWith("ed")
                && !draft.form.endsWith("ing");
    }

    private static boolean isForeign(Draft draft) {
        boolean elided = draft.form.startsWith("d'") || draft.form.startsWith("l'");
        boolean accented =
                draft.form.chars().anyMatch(letter -> letter > 127) && Character.isLetter(draft.form.charAt(0));
        return draft.entries.isEmpty() && (elided || accented);
    }
}
