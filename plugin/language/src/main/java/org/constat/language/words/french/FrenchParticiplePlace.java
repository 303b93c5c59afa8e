package org.constat.language.words.french;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.Repair;

/** Tells French participles from nouns and adjectives by what stands before and behind. */
final class FrenchParticiplePlace {
    private static final Pattern ROLE_BEHIND_BE = Pattern.compile("(député|retraité|adjoint|délégué|apprenti)(e?s?)");
    private static final Pattern ADJECTIVE_OR_ROLE =
            Pattern.compile("(?:favori|favorite|responsable|spécialiste|rivale?|adepte"
                    + "|militante?|partisane?|propriétaire|héritière?|gérante?|dirigeante?)s?");
    private static final Pattern ROLE_BEHIND_NAME = Pattern.compile("(délégué|employé|associé|attaché)(e?s?)");
    private static final Pattern RETIRED = Pattern.compile("retraitée?s?");
    private static final Set<String> CAUSING = Set.of("dire", "faire", "laisser", "voir", "entendre");
    private static final Set<String> WITHOUT_OBJECT = Set.of(
            "croissant", "grandissant", "naissant", "existant", "restant", "vivant", "brillant", "suivant", "montant");
    private static final Pattern DAY = Pattern.compile("(lun|mar|mercre|jeu|vendre|same)di|dimanche");

    private FrenchParticiplePlace() {}

    /** "les évacués pourront", "un retour des évacués": no article stands before a verb. */
    static void participleBehindArticle(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean nounFollows = next != null
                && (next.pos == Pos.NOUN || next.pos == Pos.PROPN || next.pos == Pos.ADJ)
                && !DAY.matcher(next.lower).matches();
        boolean article = before != null
                && (before.is("des") || (before.pos == Pos.DET && !before.is("tous") && !before.is("toutes")));
        boolean summer = draft.is("été") && before != null && (before.is("cet") || before.is("l'"));
        boolean participle = draft.pos == Pos.VERB || (draft.pos == Pos.AUX && summer);
        if (participle && draft.can(Mood.PAST_PARTICIPLE) && article && !nounFollows) {
            draft.pos = Pos.NOUN;
        }
    }

    /** "n'a pas fait de blessé": none of those who were hurt. */
    static void participleBehindVerbAndDe(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft de = Repair.neighbour(drafts, at - 1);
        Draft verb = Repair.neighbour(drafts, at - 2);
        boolean governed = de != null && de.is("de") && verb != null && verb.is(Pos.VERB);
        if (draft.is(Pos.VERB) && governed && draft.can(Mood.PAST_PARTICIPLE) && draft.can(Pos.NOUN)) {
            draft.pos = Pos.NOUN;
        }
    }

    /** "poursuivi pour prise illégale d'intérêts", "pour « mise en danger »": what for is a deed. */
    static void deedBehindFor(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        boolean deed = draft.is(Pos.VERB)
                && draft.lower.endsWith("e")
                && draft.can(Mood.PAST_PARTICIPLE)
                && draft.can(Pos.NOUN);
        Draft quoted = FrenchStates.isQuote(drafts, at - 1) ? Repair.neighbour(drafts, at - 2) : before;
        if (deed && quoted != null && quoted.is("pour")) {
            draft.pos = Pos.NOUN;
        }
    }

    /** "un projet non financé": what was not done describes the noun. */
    static void notDoneBehindNoun(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft not = Repair.neighbour(drafts, at - 1);
        Draft noun = Repair.neighbour(drafts, at - 2);
        boolean denied = not != null && not.is("non") && noun != null && noun.is(Pos.NOUN);
        if (denied && draft.is(Pos.VERB) && draft.can(Mood.PAST_PARTICIPLE)) {
            draft.pos = Pos.ADJ;
        }
    }

    /** "un camion transportant 30 vaches", "du gaz": what a noun does to something is no quality of it. */
    static void participleBeforeObject(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean described = before != null && (before.is(Pos.NOUN) || before.is(Pos.PROPN));
        boolean object = next != null && (next.is(Pos.NUM) || next.is("du") || next.is("des"));
        boolean participle = draft.can(Mood.PRESENT_PARTICIPLE) && !WITHOUT_OBJECT.contains(draft.lower);
        if (draft.is(Pos.ADJ) && participle && described && object) {
            draft.pos = Pos.VERB;
        }
    }

    /** "est députée", "est adjointe": what somebody is, and no verb that hardly anybody uses. */
    static void roleBehindBe(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft be = Repair.neighbour(drafts, at - 1);
        boolean is = be != null && "être".equals(FrenchAuxiliaries.auxiliary(be));
        if (is && draft.is(Pos.VERB) && ROLE_BEHIND_BE.matcher(draft.form).matches()) {
            draft.pos = Pos.NOUN;
        }
    }

    /** "Lise Perrot, déléguée des pêcheurs", "Karst", favori du public: behind a name and before "de" it says what somebody is. */
    static void roleBehindName(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft comma = Repair.neighbour(drafts, at - 1);
        Draft name = Repair.neighbour(drafts, at - 2);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean apart = comma != null && comma.is(",") && name != null && (name.pos == Pos.PROPN || name.is("\""));
        boolean of = next != null && (next.is("de") || next.is("d'") || next.is("du") || next.is("des"));
        boolean retired = draft.pos == Pos.VERB && RETIRED.matcher(draft.form).matches();
        if (apart && (retired || (of && isRole(draft)))) {
            draft.pos = Pos.NOUN;
        }
    }

    private static boolean isRole(Draft draft) {
        return (draft.pos == Pos.VERB && ROLE_BEHIND_NAME.matcher(draft.form).matches())
                || (draft.pos != Pos.NOUN
                        && ADJECTIVE_OR_ROLE.matcher(draft.form).matches());
    }

    /** "Le maire sortant affrontera": without anything that hangs on it a present participle is an adjective. */
    static void participleAlone(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean alone = next == null
                || next.pos == Pos.PUNCT
                || next.pos == Pos.PROPN
                || next.pos == Pos.AUX
                || (next.pos == Pos.VERB && next.canBeFinite());
        if (draft.pos == Pos.VERB
                && draft.can(Mood.PRESENT_PARTICIPLE)
                && draft.can(Pos.ADJ)
                && alone
                && before != null
                && before.pos == Pos.NOUN) {
            draft.pos = Pos.ADJ;
        }
    }

    /** "un arrêté autorisant les terrasses": with an object it is no adjective. */
    static void participleWithObject(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        if (draft.pos == Pos.ADJ
                && draft.can(Mood.PRESENT_PARTICIPLE)
                && before != null
                && (before.pos == Pos.NOUN || before.is(","))
                && next != null
                && (next.pos == Pos.DET || next.is("à") || next.is("aux"))) {
            draft.pos = Pos.VERB;
        }
    }

    /** ", un phare construit en": returns where the article of the noun stands that a word is behind, else where the word does. */
    static int beforeDescribed(List<Draft> drafts, int at) {
        int article = at - 1;
        while (article > 0
                && (drafts.get(article).is(Pos.NOUN) || drafts.get(article).is(Pos.ADJ))) {
            article--;
        }
        boolean described = article > 0 && article < at - 1 && drafts.get(article).is(Pos.DET);
        return described ? article : at;
    }

    /** "dénonce un texte écrit pour les banques": behind the object of a verb no second one stands. */
    static boolean describesObject(List<Draft> drafts, int at) {
        Draft next = Repair.neighbour(drafts, at + 1);
        int article = at - 1;
        while (article > 0
                && (drafts.get(article).is(Pos.NOUN) || drafts.get(article).is(Pos.ADJ))) {
            article--;
        }
        Draft verb = Repair.neighbour(drafts, article - 1);
        boolean object = drafts.get(article).is(Pos.DET) && verb != null && verb.is(Pos.VERB);
        return object
                && verb != null
                && (next == null || next.is(Pos.ADP) || next.is(Pos.PUNCT))
                && (verb.morphology.mood() == Mood.INDICATIVE || isInfinitive(verb))
                && !verb.lemma.equals("dire");
    }

    /** "veut démolir un hôtel construit sans permis". */
    private static boolean isInfinitive(Draft verb) {
        return verb.morphology.mood() == Mood.INFINITIVE && !CAUSING.contains(verb.lemma);
    }

    /** 'un texte "écrit pour les gros"': what a noun is called between quotation marks describes it. */
    static boolean isQuotedBehindNoun(List<Draft> drafts, int at) {
        Draft noun = Repair.neighbour(drafts, at - 2);
        Draft next = Repair.neighbour(drafts, at + 1);
        long marks =
                drafts.subList(0, at).stream().filter(draft -> draft.is("\"")).count();
        return at > 1
                && drafts.get(at - 1).is("\"")
                && marks % 2 == 1
                && noun != null
                && noun.pos == Pos.NOUN
                && next != null
                && next.pos == Pos.ADP
                && drafts.get(at).can(Mood.PAST_PARTICIPLE);
    }

    /** "a félicité son rival et promis de l'aider": behind "et" and without an article. */
    static void participleBehindAnd(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean joined = before != null && before.is("et") && next != null;
        boolean complement = joined
                && next != null
                && (next.pos == Pos.ADP || next.pos == Pos.DET || next.pos == Pos.NUM || next.pos == Pos.SCONJ);
        if (complement && draft.pos == Pos.NOUN && draft.can(Mood.PAST_PARTICIPLE) && hasAuxiliaryBefore(drafts, at)) {
            draft.pos = Pos.VERB;
        }
    }

    private static boolean hasAuxiliaryBefore(List<Draft> drafts, int at) {
        for (int i = at - 2; i >= 0 && i > at - 15; i--) {
            Draft draft = drafts.get(i);
            if (draft.is(Pos.AUX)) {
                return draft.entries.stream().anyMatch(entry -> entry.lemma().equals("avoir"));
            }
            if (draft.is(Pos.PUNCT) || draft.is(Pos.SCONJ)) {
                return false;
            }
        }
        return false;
    }
}
