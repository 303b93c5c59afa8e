package org.constat.language.words.english;

import java.util.List;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.Repair;

/** Tells what somebody does, in capitals before a name, from the name: "Novelist Ann Holm", "Norda CEO Ann Holm". */
final class EnglishOccupations {
    private EnglishOccupations() {}

    /** "Novelist Ann Holm left": before the name at the begin of a sentence it has its capital from there. */
    static void atBeginIsNoName(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean occupation =
                at == 0 && draft.is(Pos.PROPN) && WordLists.of("occupation").contains(draft.lower);
        if (occupation && isName(drafts, at + 1) && isName(drafts, at + 2)) {
            draft.pos = Pos.NOUN;
        }
    }

    /** "said lead author Ann Holm": the first of several; nobody leads an author without an article. */
    static void lead(List<Draft> drafts, int at) {
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft role = Repair.neighbour(drafts, at + 1);
        boolean opens = before == null
                || before.is(Pos.PUNCT)
                || before.is(Pos.ADP)
                || before.is(Pos.CCONJ)
                || (before.is(Pos.VERB) && before.canBeFinite());
        if (drafts.get(at).is("lead")
                && opens
                && role != null
                && WordLists.of("occupation").contains(role.lower)
                && isName(drafts, at + 2)) {
            drafts.get(at).pos = Pos.ADJ;
        }
    }

    /** "Lund MP Ann Holm": an office that is written in capitals is no part of the names around it. */
    static void initialsAreNoName(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean office = draft.is(Pos.PROPN) && WordLists.of("officeInitials").contains(draft.form);
        if (office && (isName(drafts, at + 1) || isName(drafts, at - 1))) {
            draft.pos = Pos.NOUN;
        }
    }

    private static boolean isName(List<Draft> drafts, int at) {
        return EnglishNameRepairs.isName(Repair.neighbour(drafts, at));
    }
}
