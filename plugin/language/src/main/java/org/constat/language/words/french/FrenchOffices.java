package org.constat.language.words.french;

import java.util.List;
import java.util.regex.Pattern;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.Repair;
import org.jspecify.annotations.Nullable;

/** Tells an office from the verb that is written like it: "a élu Luc Roy président du club", "Ney et Roy président la séance". */
final class FrenchOffices {
    private static final Pattern DEPUTY = Pattern.compile("adjointe?s?");

    private FrenchOffices() {}

    /** Behind a name and before no object "président" is what somebody is. */
    static void presidentBehindName(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft name = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean behindName = name != null && name.is(Pos.PROPN);
        if (draft.is("président") && draft.pos == Pos.VERB && behindName && isBehindOffice(next)) {
            draft.pos = Pos.NOUN;
        }
    }

    /** "Adjointe au sport depuis 2019, Lise Roy": what somebody is, and nobody whom somebody was given. */
    static void deputyThatOpens(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean deputy = DEPUTY.matcher(draft.lower).matches();
        boolean apart = before == null || before.is(Pos.PUNCT);
        boolean of = next != null && (next.is("à") || next.is("au") || next.is("aux") || next.is("chargé"));
        if (deputy && apart && of && draft.pos == Pos.VERB) {
            draft.pos = Pos.NOUN;
        }
    }

    private static boolean isBehindOffice(@Nullable Draft next) {
        return next == null
                || next.is(Pos.PUNCT)
                || next.is(Pos.CCONJ)
                || next.is("de")
                || next.is("d'")
                || next.is("du")
                || next.is("des");
    }
}
