package org.constat.language.words.french;

import java.util.List;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.Repair;

/** Finds French names by the noun for their kind before them ("le stade Belcour", "le syndicat Culture Unie"). */
final class FrenchNameBehindKind {
    private FrenchNameBehindKind() {}

    /** "le bailleur, Foyer Norda, promet": a noun with a capital, no article and a name behind it opens the name. */
    static void nounThatOpensName(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        if (draft.is(Pos.NOUN)
                && draft.isCapitalised()
                && before != null
                && before.is(",")
                && next != null
                && next.is(Pos.PROPN)
                && next.isCapitalised()
                && isSetApart(drafts, at + 2)) {
            draft.pos = Pos.PROPN;
        }
    }

    private static boolean isSetApart(List<Draft> drafts, int behind) {
        Draft mark = Repair.neighbour(drafts, behind);
        return mark != null && (mark.is(",") || mark.is(".") || mark.is(Pos.PROPN));
    }

    /** "le stade Belcour", "la salle Tarvin": what no dictionary knows, with a capital behind a noun. */
    static void unknownBehindNoun(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        boolean unknown = draft.isCapitalised() && draft.entries.isEmpty() && draft.is(Pos.NOUN);
        if (unknown && before != null && before.is(Pos.NOUN) && !before.isCapitalised()) {
            draft.pos = Pos.PROPN;
        }
    }

    /** "l'association Espoir des rues", "le collectif Parole": a common noun with a capital right behind the noun for its kind is a name. */
    static void nounBehindKind(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft kind = Repair.neighbour(drafts, at - 1);
        Draft article = Repair.neighbour(drafts, at - 2);
        boolean noun = draft.is(Pos.NOUN) || (draft.is(Pos.ADJ) && draft.can(Pos.NOUN) && !draft.can(Pos.ADJ));
        boolean titled = noun
                && draft.isCapitalised()
                && !FrenchAcronyms.areCapitals(draft)
                && !FrenchNames.isCalledAsInhabitant(draft);
        if (titled
                && kind != null
                && kind.is(Pos.NOUN)
                && !kind.isCapitalised()
                && article != null
                && (article.is(Pos.DET) || FrenchLittleWords.isContraction(article))) {
            draft.pos = Pos.PROPN;
        }
    }

    /** "le syndicat Rivages unis a rejeté", "de Rivages unis, Léa Roy": behind a noun with a capital what can describe it is no verb. */
    static void adjectiveInsideName(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean open = draft.pos == Pos.VERB && at > 1 && draft.can(Pos.ADJ) && !draft.isCapitalised();
        if (open
                && next != null
                && (FrenchNameAtBegin.isFinite(next) || next.is(","))
                && isNameBehindKind(drafts, at - 1)) {
            draft.pos = Pos.ADJ;
        }
    }

    /** "le club de supporters Nord Rouge", "le syndicat, Culture Unie, a": common words with capitals behind a noun without one are a name. */
    static void commonWordsAsName(List<Draft> drafts, int at) {
        int end = at;
        while (end < drafts.size() && isPartOfName(drafts.get(end))) {
            end++;
        }
        boolean apposed = at > 1
                && drafts.get(at - 1).is(",")
                && end < drafts.size()
                && drafts.get(end).is(",");
        Draft before = at == 0 ? null : drafts.get(apposed ? at - 2 : at - 1);
        if (end - at > 1 && before != null && before.is(Pos.NOUN) && !before.isCapitalised()) {
            drafts.subList(at, end).forEach(part -> part.pos = Pos.PROPN);
        }
    }

    private static boolean isPartOfName(Draft draft) {
        boolean open = draft.is(Pos.NOUN) || draft.is(Pos.ADJ) || draft.is(Pos.PROPN);
        return open && draft.isCapitalised() && !FrenchAcronyms.nameKind(draft);
    }

    private static boolean isNameBehindKind(List<Draft> drafts, int at) {
        Draft name = drafts.get(at);
        Draft before = drafts.get(at - 1);
        return name.isCapitalised()
                && (name.is(Pos.PROPN) || name.is(Pos.NOUN))
                && name.can(Pos.NOUN)
                && (before.is(Pos.NOUN) || before.is(Pos.ADJ) || before.is("de") || before.is("d'"));
    }
}
