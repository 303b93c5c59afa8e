package org.constat.language.words.french;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.Repair;
import org.jspecify.annotations.Nullable;

/** Tells whether a participle says what is done, what is so or what was expected ("le président élu", "que prévu"). */
final class FrenchParticipleUse {
    private static final Pattern DAY_OR_ARTICLE = Pattern.compile("(lun|mar|mercre|jeu|vendre|same)di|le");
    private static final Pattern DONE = Pattern.compile(".*(?:é|i|u|is|it|ert|eint)e?s?");
    private static final Pattern SO = Pattern.compile("(élev|limit|compliqu|agit|mouvement|modér|inchang|mitig)ée?s?");
    private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20)\\d\\d");
    private static final int AGENT = 9;

    private static final Pattern STAFF = Pattern.compile("(salari|employ|retrait|délégu|diplôm|rescap)ée?s?");

    private static final Set<String> ELECT = Set.of("élu", "élue", "élus", "élues");

    private static final Pattern GIVEN = Pattern.compile(
            "(confi|accord|attribu|vers|adress|livr|légu|octroy|envoy|décern|lou|consacr|dédi|destin|réserv)ée?s?|(vend|rend|transm)(u|is)e?s?|remise?s?");

    private static final Pattern PLACED = Pattern.compile(
            "(publi|diffus|organis|situ|spécialis|bas|implant|expos|install|enterr|prononc|récolt)ée?s?|(par|surven)ue?s?|découverte?s?");

    private static final Pattern HELD = Pattern.compile(
            "(accus|soupçonn|suspect|charg|oblig|forc|condamn|autoris|invit|appel|menac|empêch|somm)ée?s?|contrainte?s?");

    private FrenchParticipleUse() {}

    /** "une fête organisée dimanche par la mairie", "un essai mené auprès de 40 patients": what is done by or with somebody. */
    static void participleWithAgent(List<Draft> drafts, int at, Predicate<Draft> participle) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        boolean described =
                before != null && before.pos == Pos.NOUN && !FrenchTimesAndSums.saysWhichTime(draft, before);
        if (described
                && draft.pos == Pos.ADJ
                && DONE.matcher(draft.form).matches()
                && (draft.can(Mood.PAST_PARTICIPLE) || participle.test(draft))
                && hasAgent(drafts, at)) {
            draft.pos = Pos.VERB;
        }
    }

    /** "une mission confiée au port": what somebody gets is given. */
    static void participleGivenToSomebody(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean described = before != null && (before.pos == Pos.NOUN || before.pos == Pos.PROPN);
        boolean to = next != null && (next.is("à") || next.is("au") || next.is("aux"));
        if (described
                && to
                && draft.pos == Pos.ADJ
                && GIVEN.matcher(draft.lower).matches()) {
            draft.pos = Pos.VERB;
        }
    }

    /** "un homme accusé d'avoir menti", "une firme condamnée à payer": what somebody is held or made to do. */
    static void participleBeforeInfinitive(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        Draft deed = Repair.neighbour(drafts, at + 2);
        boolean described = before != null && (before.pos == Pos.NOUN || before.pos == Pos.PROPN);
        boolean infinitive = next != null
                && deed != null
                && (next.is("de") || next.is("d'") || next.is("à"))
                && deed.can(Mood.INFINITIVE)
                && (deed.pos == Pos.VERB || deed.pos == Pos.AUX);
        if (described
                && infinitive
                && draft.pos == Pos.ADJ
                && HELD.matcher(draft.lower).matches()) {
            draft.pos = Pos.VERB;
        }
    }

    /** "un notaire condamné en 2012": when it was done; "un taux élevé en 2012" is so. */
    static void participleWithYear(List<Draft> drafts, int at, Predicate<Draft> participle) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft in = Repair.neighbour(drafts, at + 1);
        Draft year = Repair.neighbour(drafts, at + 2);
        boolean dated = in != null
                && in.is("en")
                && year != null
                && YEAR.matcher(year.form).matches();
        if (dated
                && draft.pos == Pos.ADJ
                && before != null
                && before.pos == Pos.NOUN
                && DONE.matcher(draft.form).matches()
                && !SO.matcher(draft.form).matches()
                && (draft.can(Mood.PAST_PARTICIPLE) || participle.test(draft))) {
            draft.pos = Pos.VERB;
        }
    }

    /** "une étude parue dans une revue", "un drame survenu lundi": where or when. */
    static void participleWithPlace(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        if (draft.pos != Pos.ADJ || before == null || before.pos != Pos.NOUN) {
            return;
        }
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean told = next != null
                && (next.pos == Pos.ADP || DAY_OR_ARTICLE.matcher(next.form).matches());
        if (told && PLACED.matcher(draft.lower).matches()) {
            draft.pos = Pos.VERB;
        }
    }

    private static boolean hasAgent(List<Draft> drafts, int at) {
        for (int i = at + 1; i < Math.min(drafts.size(), at + AGENT); i++) {
            Draft draft = drafts.get(i);
            if (draft.is("par")) {
                return isSomebody(Repair.neighbour(drafts, i + 1));
            }
            if (draft.is("auprès") && i == at + 1) {
                return true;
            }
            if (endsPhrase(draft)) {
                return false;
            }
        }
        return false;
    }

    /** "deux fois par an": no agent. */
    private static boolean isSomebody(@Nullable Draft agent) {
        return agent != null && !agent.is("an") && !agent.is("mois");
    }

    private static boolean endsPhrase(Draft draft) {
        boolean other = draft.pos == Pos.PUNCT || draft.pos == Pos.SCONJ || draft.pos == Pos.CCONJ;
        return other || draft.pos == Pos.AUX || draft.pos == Pos.VERB;
    }

    /** "le président élu de l'île", "le maire élu Luc Roy": will be president, and nobody is being elected. */
    static void electedButNotYet(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean office = before != null && before.pos == Pos.NOUN;
        boolean whose = next != null && (next.is("de") || next.is("du") || next.is("des") || next.is("d'"));
        boolean named = next != null && next.is(Pos.PROPN);
        if (office && (whose || named) && draft.pos == Pos.VERB && ELECT.contains(draft.form)) {
            draft.pos = Pos.ADJ;
        }
    }

    /** "Les grévistes, salariés du port, protestent", "Ann Roy, déléguée FO": what they are, and not what is done to them. */
    static void personBehindComma(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean apart = at > 1
                && drafts.get(at - 1).is(",")
                && (drafts.get(at - 2).is(Pos.NOUN) || drafts.get(at - 2).is(Pos.PROPN));
        boolean whose = next != null
                && (next.is("de")
                        || next.is("du")
                        || next.is("des")
                        || next.is("d'")
                        || next.is(Pos.PROPN)
                        || (next.is(Pos.ADJ) && next.lower.startsWith("syndica")));
        if (apart && whose && draft.is(Pos.VERB) && STAFF.matcher(draft.form).matches()) {
            draft.pos = Pos.NOUN;
        }
    }

    /** "moins forte que prévu", "plus tôt qu'annoncé": what was expected. */
    static void expectedBehindComparison(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean expected = switch (draft.form) {
            case "prévu", "attendu", "annoncé", "espéré", "redouté", "estimé", "escompté", "anticipé", "imaginé" ->
                true;
            default -> false;
        };
        boolean compared = before != null && (before.is("que") || before.is("qu'"));
        if (expected && compared && (next == null || next.is(Pos.PUNCT) || next.is(Pos.ADP))) {
            draft.pos = Pos.NOUN;
        }
    }
}
