package org.constat.language.words;

import java.util.List;

/** Tells English plurals at the end of a compound from verbs of the third person, by the relative clause that they host. */
final class EnglishCompoundRepairs {

    private EnglishCompoundRepairs() {}

    /** "Blood tests, which a lab ran": a verb with nothing behind it but a comma and "which" has no object and no host. */
    static void pluralBeforeRelative(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean open = draft.is(Pos.VERB) && draft.can(Pos.NOUN) && EnglishFiniteVerbs.isThirdPerson(draft);
        if (open && isBehindNoun(drafts, at) && (isHostWithComma(drafts, at) || isHost(drafts, at))) {
            draft.pos = Pos.NOUN;
        }
    }

    private static boolean isBehindNoun(List<Draft> drafts, int at) {
        return at > 0
                && (drafts.get(at - 1).is(Pos.NOUN) || (at == 1 && drafts.get(0).is(Pos.PROPN)));
    }

    private static boolean isHostWithComma(List<Draft> drafts, int at) {
        Draft comma = Repair.neighbour(drafts, at + 1);
        Draft relative = Repair.neighbour(drafts, at + 2);
        return comma != null && comma.is(",") && relative != null && (relative.is("which") || relative.is("whose"));
    }

    /** "a quarrel over river tolls that was settled": behind a preposition there is no subject. */
    private static boolean isHost(List<Draft> drafts, int at) {
        Draft relative = Repair.neighbour(drafts, at + 1);
        Draft verb = Repair.neighbour(drafts, at + 2);
        return at > 1
                && drafts.get(at - 2).is(Pos.ADP)
                && relative != null
                && relative.is("that")
                && verb != null
                && (verb.is(Pos.AUX) || verb.is(Pos.VERB));
    }
}
