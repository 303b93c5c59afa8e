package org.constat.language.words.english;

import java.util.List;
import java.util.regex.Pattern;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.Adverbs;
import org.constat.language.words.tagging.ClosedClass;
import org.constat.language.words.tagging.Repair;

/** Decides what small English words are: "next", "over", "only", and whatever is of a closed class. */
final class EnglishSmallWordRepairs {
    private static final Pattern SPEED = Pattern.compile("(?i)(km|m|mi)/(h|s)|[mk]ph|kmh");

    private EnglishSmallWordRepairs() {}

    /** "next year", but not "next to the church". */
    static void next(List<Draft> drafts, int at) {
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean noun = next != null && (next.is(Pos.NOUN) || next.is(Pos.PROPN) || next.is(Pos.NUM));
        if (drafts.get(at).is("next")
                && (drafts.get(at).is(Pos.ADP) || drafts.get(at).is(Pos.ADV))
                && noun) {
            drafts.get(at).pos = Pos.ADJ;
        }
    }

    /** "The firm backs down": no verb, and a noun only behind an article. */
    static void particle(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        boolean small = draft.is("down") || draft.is("up") || draft.is("out") || draft.is("off") || draft.is("away");
        boolean noun = before == null || before.is(Pos.DET) || before.is(Pos.ADJ) || before.is("to");
        boolean behindVerb = draft.is(Pos.SCONJ) && before != null && before.is(Pos.VERB);
        if (small && !noun && (draft.is(Pos.VERB) || draft.is(Pos.NOUN) || draft.is(Pos.ADJ) || behindVerb)) {
            draft.pos = Pos.ADP;
        }
    }

    /** "took over Norda", "walk out over pay": behind a verb and before a noun or "all", as it does before an article. */
    static void overBeforeNoun(List<Draft> drafts, int at) {
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean over = drafts.get(at).is("over")
                && (drafts.get(at).is(Pos.ADV) || drafts.get(at).is(Pos.NOUN));
        boolean modal = at > 1 && drafts.get(at - 2).is(Pos.AUX);
        boolean behind = before != null && (before.is(Pos.VERB) || before.is(Pos.ADP) || modal);
        if (over && behind && next != null && (next.is(Pos.PROPN) || next.is(Pos.NOUN) || next.is(Pos.DET))) {
            drafts.get(at).pos = Pos.ADP;
        }
    }

    /** "won the cup thanks to Ann", "thanks to the rain": because of whom or what, where nobody gives or sends any thanks. */
    static void thanksTo(List<Draft> drafts, int at) {
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean reason = before == null || endsPhrase(before);
        if (drafts.get(at).is("thanks") && next != null && next.is("to") && (reason || isTheLast(drafts, at - 1))) {
            drafts.get(at).pos = Pos.ADP;
            if (before != null && before.is(Pos.ADJ)) {
                before.pos = Pos.NOUN;
            }
        }
    }

    private static boolean endsPhrase(Draft before) {
        return before.is(Pos.NOUN)
                || before.is(Pos.PROPN)
                || before.is(Pos.NUM)
                || before.is(Pos.PUNCT)
                || before.is(Pos.ADV);
    }

    /** "reached the final thanks to": no thanks are called so. */
    private static boolean isTheLast(List<Draft> drafts, int adjective) {
        return drafts.get(adjective).is(Pos.ADJ)
                && drafts.get(adjective).can(Pos.NOUN)
                && adjective > 0
                && drafts.get(adjective - 1).is("the");
    }

    /** "The well has run dry", "drilled a well in May": behind an article a noun, but for "the well paid clerks". */
    static void well(List<Draft> drafts, int at) {
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        Draft behind = Repair.neighbour(drafts, at + 2);
        boolean article = before != null && (before.is("the") || before.is("a"));
        boolean ends = next == null || next.is(Pos.PUNCT) || next.is(Pos.ADP) || next.is(Pos.AUX);
        boolean described = behind != null && (behind.is(Pos.NOUN) || behind.is(Pos.ADJ) || behind.is(Pos.PROPN));
        boolean verb = next != null && next.is(Pos.VERB) && !described;
        if (drafts.get(at).is("well") && article && (ends || verb)) {
            drafts.get(at).pos = Pos.NOUN;
        }
    }

    /** "fell below 2 percent", "rose above the limit": behind a verb and before what it is measured by. */
    static void belowBeforeNoun(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean limit = next != null && (next.is(Pos.NUM) || next.is(Pos.DET) || next.is(Pos.PROPN));
        boolean level = draft.is("below") || draft.is("above");
        if (level && draft.is(Pos.ADV) && limit && before != null && before.is(Pos.VERB)) {
            draft.pos = Pos.ADP;
        }
    }

    /** "more than planned", "less than feared": what was planned is what it is held against. */
    static void plannedBehindThan(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft than = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean ends = next == null || next.is(Pos.PUNCT) || next.is(Pos.ADP) || next.is(Pos.SCONJ);
        if (than != null
                && than.is("than")
                && ends
                && WordLists.of("plannedBehindThan").contains(draft.lower)) {
            draft.pos = Pos.NOUN;
        }
    }

    /** "flies outside Lyon", "Outside court, …": before a noun and behind no article it says where. */
    static void insideAndOutside(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean noun = next != null && (next.is(Pos.PROPN) || next.is(Pos.DET) || next.is(Pos.NOUN));
        boolean free = before == null
                ? opensWithPlace(drafts, at + 1)
                : before.is(Pos.VERB) || before.is(Pos.NOUN) || before.is(Pos.PROPN);
        if ((draft.is("outside") || draft.is("inside")) && draft.is(Pos.ADJ) && noun && free) {
            draft.pos = Pos.ADP;
        }
    }

    /** "court, …", "parliament, …": a place that has no article, alone before a comma. */
    private static boolean opensWithPlace(List<Draft> drafts, int at) {
        Draft place = Repair.neighbour(drafts, at);
        Draft comma = Repair.neighbour(drafts, at + 1);
        return place != null
                && comma != null
                && comma.is(",")
                && WordLists.of("barePlace").contains(place.lower);
    }

    /** "was seen near Lund", "the A7 near Lund": where another verb stands, or behind a name, it says where. */
    static void near(List<Draft> drafts, int at) {
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean place = next != null && (next.is(Pos.PROPN) || next.is(Pos.DET));
        boolean near = drafts.get(at).is("near") && drafts.get(at).is(Pos.VERB);
        boolean behindName = drafts.get(at).is("near")
                && drafts.get(at).is(Pos.ADJ)
                && before != null
                && (before.is(Pos.PROPN) || before.is(Pos.NOUN));
        boolean behindVerb = near && at > 1 && ClauseFrame.hasFiniteBefore(drafts, at);
        if (place && (behindName || behindVerb)) {
            drafts.get(at).pos = Pos.ADP;
        }
    }

    /** "Winds cause delays", not "'cause". */
    static void cause(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        boolean subject = before != null && EnglishReadings.isPlural(before);
        if (draft.form.equals("cause") && draft.is(Pos.SCONJ) && subject) {
            draft.pos = Pos.VERB;
        }
    }

    /** "less keen": how much so. */
    static void degree(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        Draft noun = Repair.neighbour(drafts, at + 2);
        boolean described = noun != null && (noun.is(Pos.NOUN) || noun.is(Pos.ADJ) || noun.is(Pos.PROPN));
        boolean small = draft.is("less") || draft.is("more");
        if (small && draft.is(Pos.ADJ) && next != null && next.is(Pos.ADJ) && !described) {
            draft.pos = Pos.ADV;
        }
    }

    /** "the island's only doctor": there is one. */
    static void only(List<Draft> drafts, int at) {
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean determined = before != null && (before.is(Pos.DET) || before.is("'s") || before.is("'"));
        boolean noun = next != null && (next.is(Pos.NOUN) || next.is(Pos.ADJ) || next.can(Pos.NOUN));
        if (drafts.get(at).is("only") && drafts.get(at).is(Pos.ADV) && determined && noun && next != null) {
            drafts.get(at).pos = Pos.ADJ;
            next.pos = next.is(Pos.ADV) ? Pos.NOUN : next.pos;
        }
    }

    /** "Few experts": says how many. */
    static void few(List<Draft> drafts, int at) {
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean noun = next != null && (next.is(Pos.NOUN) || next.is(Pos.ADJ));
        if (drafts.get(at).is("few") && drafts.get(at).is(Pos.NOUN) && noun) {
            drafts.get(at).pos = Pos.ADJ;
        }
    }

    /** "the plants, most of which are old": a part of them, as some are. */
    static void most(List<Draft> drafts, int at) {
        Draft of = Repair.neighbour(drafts, at + 1);
        Draft which = Repair.neighbour(drafts, at + 2);
        boolean part = which != null && (which.is("which") || which.is("whom")) && of != null && of.is("of");
        if (drafts.get(at).is("most") && part) {
            drafts.get(at).pos = Pos.DET;
        }
    }

    /** "says no lorries are allowed": no answer stands before a noun. */
    static void no(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean noun = next != null && (next.is(Pos.NOUN) || next.is(Pos.ADJ));
        if (draft.is("no") && (draft.is(Pos.NOUN) || draft.is(Pos.INTJ)) && noun && !draft.isCapitalised()) {
            draft.pos = Pos.DET;
        }
    }

    /** "40 per cent": one noun of two words. */
    static void perCent(List<Draft> drafts, int at) {
        Draft next = Repair.neighbour(drafts, at + 1);
        if (drafts.get(at).is("per") && next != null && next.is("cent")) {
            drafts.get(at).pos = Pos.NOUN;
            next.pos = Pos.NOUN;
        }
    }

    static void closedClassNeedsNoGuess(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        ClosedClass.Word word = EnglishClosed.get(draft.lower);
        boolean name = at > 0 && draft.pos == Pos.PROPN && draft.isCapitalised();
        boolean acronym = draft.text.equals("US") || draft.text.equals("IT") || draft.text.equals("WHO");
        if (word != null && word.pos() != null && !name && !acronym) {
            draft.pos = word.pos();
        } else if (word == null && draft.is(Pos.PRON) && EnglishFiniteVerbs.isThirdPerson(draft)) {
            draft.pos = Pos.VERB;
        } else if (draft.is("together")) {
            draft.pos = Pos.ADV;
        }
        if (acronym && drafts.size() > 1) {
            draft.pos = Pos.PROPN;
        }
    }

    /** "Relatives of the dead have called": it is never a noun. */
    static void have(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean form = draft.form.equals("have") || draft.form.equals("has") || draft.form.equals("had");
        if (form && draft.is(Pos.NOUN)) {
            Draft next = Repair.neighbour(drafts, Adverbs.behind(drafts, at + 1));
            boolean helps = next != null && next.can(Mood.PAST_PARTICIPLE);
            draft.pos = helps ? Pos.AUX : Pos.VERB;
        }
    }

    /** "among those arrested were two guards": "was" and "were" are verbs wherever they stand. */
    static void was(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean be = draft.form.equals("was") || draft.form.equals("were");
        if (be && !draft.is(Pos.AUX)) {
            draft.pos = Pos.VERB;
        }
    }

    /** "140 km/h": what a number counts. */
    static void unit(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft number = Repair.neighbour(drafts, at - 1);
        if (number != null && number.is(Pos.NUM) && SPEED.matcher(draft.form).matches()) {
            draft.pos = Pos.NOUN;
        }
    }
}
