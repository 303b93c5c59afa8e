package org.constat.language.words.french;

import java.util.List;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.Repair;

/** Makes verbs of French words that stand where only a verb can: beside a clitic, a quotation, between two nouns. */
final class FrenchVerbPlace {
    private FrenchVerbPlace() {}

    /** "n'excelle pas", "se vendent": nothing but a verb stands behind these. */
    static void verbBehindClitic(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        boolean clitic = before != null
                && (before.is("ne") || before.is("n'") || before.is("se") || (before.is("s'") && before.is(Pos.PRON)));
        if (clitic && draft.canBeFinite() && draft.pos != Pos.AUX && !FrenchLittleWords.isClosed(draft)) {
            draft.pos = Pos.VERB;
        }
    }

    /** "Sa rivale l'invite à partir", "Le juge le place en prison": between a noun and what follows, the one verb of its clause. */
    static void verbBehindObjectPronoun(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft pronoun = Repair.neighbour(drafts, at - 1);
        Draft subject = Repair.neighbour(drafts, at - 2);
        boolean object =
                pronoun != null && (pronoun.is("l'") || pronoun.is("le") || pronoun.is("la") || pronoun.is("les"));
        if (draft.pos != Pos.NOUN || !object || subject == null || pronoun == null || !isSubject(subject)) {
            return;
        }
        if (isThirdPerson(draft) && !isTime(draft) && isVerbless(drafts, at)) {
            draft.pos = Pos.VERB;
            pronoun.pos = Pos.PRON;
        }
    }

    /** "ferme ses urgences la nuit", "vide ses rayons la veille": when it does so. */
    private static boolean isTime(Draft draft) {
        return draft.is("nuit") || draft.is("veille");
    }

    /** "une lettre l'invitant à partir", "un texte les obligeant à": a pronoun before what the noun does to somebody. */
    static void participleBehindObjectPronoun(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft pronoun = Repair.neighbour(drafts, at - 1);
        Draft noun = Repair.neighbour(drafts, at - 2);
        boolean doing = draft.can(Mood.PRESENT_PARTICIPLE) && !draft.can(Pos.NOUN);
        if (doing && pronoun != null && noun != null && pronoun.lemma.equals("le") && isDescribed(noun)) {
            draft.pos = Pos.VERB;
            pronoun.pos = Pos.PRON;
        }
    }

    /** "…, mais la ville menace de fermer le port": no noun stands bare between another and what it leads to. */
    static void verbBeforeInfinitive(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft subject = Repair.neighbour(drafts, at - 1);
        Draft of = Repair.neighbour(drafts, at + 1);
        Draft infinitive = Repair.neighbour(drafts, at + 2);
        boolean leads = of != null
                && (of.is("de") || of.is("d'"))
                && infinitive != null
                && (infinitive.can(Mood.INFINITIVE) || infinitive.is("ne"));
        boolean named = subject != null && (subject.is(Pos.PROPN) || subject.is(Pos.NOUN));
        if (leads && named && draft.is(Pos.NOUN) && isThirdPerson(draft) && isVerbless(drafts, at)) {
            draft.pos = Pos.VERB;
        }
    }

    private static boolean isDescribed(Draft noun) {
        return noun.is(Pos.ADJ) || isSubject(noun);
    }

    private static boolean isSubject(Draft subject) {
        return subject.is(Pos.PROPN)
                || (subject.is(Pos.NOUN) && !FrenchArticles.isDay(subject) && !subject.can(Pos.ADP));
    }

    /** No other verb of the same stretch is finite. */
    private static boolean isVerbless(List<Draft> drafts, int at) {
        int begin = at;
        while (begin > 0 && !drafts.get(begin - 1).is(Pos.PUNCT)) {
            begin--;
        }
        int end = at;
        while (end < drafts.size() && !drafts.get(end).is(Pos.PUNCT)) {
            end++;
        }
        return drafts.subList(begin, end).stream().noneMatch(Draft::isFiniteVerb);
    }

    /** "de plus petits avions": only "nous" have, and only "vous" do so. */
    static void firstPersonNeedsPronoun(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean plural = draft.form.endsWith("ions") || draft.form.endsWith("iez");
        boolean verb = draft.is(Pos.VERB) || draft.is(Pos.AUX);
        if (plural && verb && draft.can(Pos.NOUN) && drafts.stream().noneMatch(FrenchVerbPlace::isWeOrYou)) {
            draft.pos = Pos.NOUN;
        }
    }

    private static boolean isWeOrYou(Draft draft) {
        return draft.is("nous") || draft.is("vous") || draft.is("-nous") || draft.is("-vous");
    }

    /** "Le groupe dément": somebody denies, and hardly anybody is called insane. */
    static void deniesBehindNoun(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft noun = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean end = next == null || next.is(Pos.PUNCT) || next.is(Pos.CCONJ) || next.is(Pos.DET) || next.is(Pos.ADV);
        if (draft.is("dément") && draft.is(Pos.ADJ) && noun != null && noun.is(Pos.NOUN) && end) {
            draft.pos = Pos.VERB;
        }
    }

    /** "juge-t-il": what a pronoun hangs on is a verb. */
    static void verbBeforePronoun(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean inverted = next != null
                && (next.text.startsWith("-t-")
                        || next.is("-il")
                        || next.is("-elle")
                        || next.is("-ils")
                        || next.is("-elles"));
        if (inverted && draft.pos != Pos.AUX && draft.canBeFinite()) {
            draft.pos = Pos.VERB;
        }
    }

    /** '"…", alerte le médecin': behind a closed quotation a form with a subject behind it is a verb. */
    static void verbBehindQuote(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean behind = at > 2
                && (drafts.get(at - 1).is("\"")
                        || (drafts.get(at - 1).is(",") && drafts.get(at - 2).is("\"")));
        boolean open = draft.pos == Pos.NOUN || draft.pos == Pos.ADJ || draft.pos == Pos.ADP || draft.pos == Pos.ADV;
        boolean subject = next != null
                && (next.pos == Pos.DET || next.pos == Pos.PROPN || next.isCapitalised())
                && !next.is("de");
        boolean little = draft.pos == Pos.ADP && FrenchLittleWords.isClosed(draft);
        if (behind && open && !little && subject && !draft.isCapitalised() && isThirdPerson(draft)) {
            draft.pos = Pos.VERB;
        }
    }

    /** "La fédération chiffre ses pertes", "compte partir", "… et menace de partir": a noun without article, where a verb lacks. */
    static void verbBetweenNouns(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        if (draft.pos != Pos.NOUN || draft.isCapitalised() || before == null || next == null || !isThirdPerson(draft)) {
            return;
        }
        boolean infinitive = next.is("de") || next.is("d'");
        Draft third = Repair.neighbour(drafts, at + 2);
        boolean byHowMuch = infinitive && third != null && third.pos == Pos.NUM && isOnlyNounOfClause(drafts, at - 1);
        boolean behindSubject = before.pos == Pos.NOUN
                && (next.pos == Pos.DET || next.is("des") || byHowMuch || isInfinitive(next))
                && !hasFiniteBefore(drafts, at);
        boolean governs = infinitive && third != null && third.pos == Pos.VERB && third.can(Mood.INFINITIVE);
        boolean behindAnd = before.is("et")
                && (governs || next.is("le") || next.is("la") || next.is("les") || next.is("un") || next.is("une"));
        boolean behindInsertion =
                before.is(",") && infinitive && leadsToInfinitive(drafts, at + 2) && !hasVerbBefore(drafts, at);
        boolean behindApposition =
                before.is(",") && infinitive && !hasVerbBefore(drafts, at) && isInsertedBefore(drafts, at);
        if (behindSubject
                || behindInsertion
                || (behindApposition && !hasVerbBehind(drafts, at))
                || (behindAnd && hasVerbBefore(drafts, at))) {
            draft.pos = Pos.VERB;
        }
    }

    private static boolean isInfinitive(Draft draft) {
        return draft.is(Pos.VERB) && draft.can(Mood.INFINITIVE) && !draft.can(Pos.NOUN);
    }

    /** "Le président, Luc Soulas, menace de ne plus payer". */
    private static boolean leadsToInfinitive(List<Draft> drafts, int from) {
        int at = from;
        while (at < drafts.size() && at < from + 4 && !drafts.get(at).is(Pos.VERB)) {
            Draft draft = drafts.get(at);
            if (draft.is(Pos.DET) || draft.is(Pos.NOUN) || draft.is(Pos.PUNCT)) {
                return false;
            }
            at++;
        }
        return at < drafts.size() && drafts.get(at).can(Mood.INFINITIVE);
    }

    private static boolean hasVerbBefore(List<Draft> drafts, int at) {
        for (int i = at - 1; i >= 0 && i > at - 25; i--) {
            if (drafts.get(i).pos == Pos.AUX
                    || (drafts.get(i).pos == Pos.VERB && drafts.get(i).canBeFinite())) {
                return true;
            }
        }
        return false;
    }

    /** "L'armateur, une société de Gênes, écope d'une amende": nothing else is a verb. */
    private static boolean hasVerbBehind(List<Draft> drafts, int at) {
        for (int i = at + 1; i < drafts.size() && !isStop(drafts.get(i)); i++) {
            if (drafts.get(i).pos == Pos.AUX
                    || (drafts.get(i).pos == Pos.VERB && drafts.get(i).canBeFinite())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isStop(Draft draft) {
        return draft.is(";") || draft.is(":") || draft.is(".");
    }

    private static boolean isInsertedBefore(List<Draft> drafts, int comma) {
        return drafts.subList(1, comma - 1).stream().anyMatch(draft -> draft.is(","));
    }

    /** "…, son titre chute de 11 %": with its article it stands at the beginning. */
    private static boolean isOnlyNounOfClause(List<Draft> drafts, int noun) {
        Draft article = Repair.neighbour(drafts, noun - 1);
        Draft before = Repair.neighbour(drafts, noun - 2);
        return article != null
                && article.pos == Pos.DET
                && (before == null || before.is(",") || isStop(before) || before.is("et"));
    }

    private static boolean hasFiniteBefore(List<Draft> drafts, int at) {
        for (int i = at - 1; i >= 0; i--) {
            Draft draft = drafts.get(i);
            boolean verb = draft.pos == Pos.AUX || (draft.pos == Pos.VERB && draft.canBeFinite());
            boolean noun = draft.pos == Pos.DET
                    || draft.pos == Pos.NOUN
                    || draft.pos == Pos.ADJ
                    || draft.pos == Pos.ADP
                    || draft.pos == Pos.PROPN
                    || draft.pos == Pos.NUM;
            if (verb || !noun || at - i > 12) {
                return verb || at - i > 12;
            }
        }
        return false;
    }

    private static boolean isThirdPerson(Draft draft) {
        return draft.entries.stream()
                .anyMatch(entry -> entry.isFinite() && entry.morphology().person() == 3);
    }
}
