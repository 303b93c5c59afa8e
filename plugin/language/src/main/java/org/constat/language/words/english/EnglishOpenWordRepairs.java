package org.constat.language.words.english;

import java.util.List;
import java.util.regex.Pattern;
import org.constat.language.words.Morphology;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.Repair;

/** Gives back to the open classes the English words that the tagger took for articles, pronouns or prepositions of a name. */
final class EnglishOpenWordRepairs {
    private static final Pattern DECADE = Pattern.compile("(?:1[5-9]|20)?\\d0s");
    private static final Pattern PARTICLE_NOUN =
            Pattern.compile("[a-z]+-(?:off|up|out|down|in|over|back|through|by)s?");
    private static final Pattern WIND_POWER = Pattern.compile("farms?|turbines?|power|energy|parks?|industry");
    private static final Pattern PERIOD = Pattern.compile(
            "year|month|week|night|spring|summer|autumn|winter|season|(mon|tues|wednes|thurs|fri|satur|sun)day"
                    + "|january|february|march|april|may|june|july|august|september|october|november|december");
    private static final Pattern THING = Pattern.compile("(?:any|some|every)thing");

    private EnglishOpenWordRepairs() {}

    /** "a contract worth 5 million": before a sum it says what something costs. */
    static void worth(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean sum = next != null && (next.is(Pos.NUM) || next.is("$") || next.is("£") || next.is("€"));
        if (draft.is("worth") && draft.is(Pos.NOUN) && sum) {
            draft.pos = Pos.ADJ;
        }
    }

    /** "the probe's antenna", "on allied soil": articles and pronouns are few, and all known. */
    static void functionWordsAreFew(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean little = draft.is(Pos.DET) || draft.is(Pos.PRON) || draft.is(Pos.CCONJ);
        String lower = draft.lower;
        if (!little
                || EnglishClosed.contains(draft)
                || WordLists.of("functionWord").contains(lower)) {
            return;
        }
        boolean describes =
                EnglishReadings.nounFollows(drafts, at) && (draft.can(Pos.ADJ) || draft.can(Mood.PAST_PARTICIPLE));
        if (describes) {
            draft.pos = Pos.ADJ;
        } else if (draft.can(Pos.NOUN)) {
            draft.pos = Pos.NOUN;
        }
    }

    /** "after take-off": a number has figures, or is one of few words. */
    static void numberWordsAreFew(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean letters = draft.is(Pos.NUM) && draft.lower.chars().noneMatch(Character::isDigit);
        if (letters
                && draft.lower.indexOf('-') > 0
                && PARTICLE_NOUN.matcher(draft.lower).matches()) {
            draft.pos = Pos.NOUN;
        }
    }

    /** "Holm won the race", "the late frost": no conjunction is the past of a verb, or a plain noun. */
    static void conjunctionsAreFew(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean open = (draft.is(Pos.SCONJ) || draft.is(Pos.CCONJ))
                && !EnglishClosed.contains(draft)
                && !draft.can(Pos.SCONJ)
                && !draft.can(Pos.CCONJ)
                && !draft.can(Pos.ADP);
        if (open && draft.canBeFinite() && !draft.can(Pos.ADV)) {
            draft.pos = Pos.VERB;
        } else if (open && at == 0 && draft.can(Pos.NOUN) && draft.isCapitalised()) {
            draft.pos = Pos.NOUN;
        } else if (open && draft.can(Pos.ADJ) && !draft.isCapitalised()) {
            draft.pos = Pos.ADJ;
        } else if (open && at > 0 && draft.can(Pos.NOUN) && !draft.isCapitalised() && !draft.can(Pos.ADV)) {
            draft.pos = Pos.NOUN;
        }
    }

    /** "the 1970s": ten years, and no number of things. */
    static void decade(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        if (draft.is(Pos.NUM) && DECADE.matcher(draft.form).matches()) {
            draft.pos = Pos.NOUN;
        }
    }

    /** "anything abnormal", "something new": what an adjective behind it describes. */
    static void thingThatIsDescribed(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        if (draft.is(Pos.PRON) && THING.matcher(draft.form).matches() && next != null && next.is(Pos.ADJ)) {
            draft.pos = Pos.NOUN;
        }
    }

    /** "the Lund offshore wind farm": nobody winds anything, and it lies there. */
    static void wind(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        if (!draft.is("wind") || next == null || !WIND_POWER.matcher(next.lower).matches()) {
            return;
        }
        draft.pos = Pos.NOUN;
        next.pos = Pos.NOUN;
        if (before != null && (before.is("offshore") || before.is("onshore"))) {
            before.pos = Pos.ADJ;
        }
    }

    /** "two mine clearers", "the mine", "the Orsk mine", "a coal mine": behind a number or an article whose something is says nothing. */
    static void mine(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        boolean counted = before != null && (before.is(Pos.NUM) || before.is(Pos.DET) || before.is(Pos.ADJ));
        boolean planned = before != null
                && at > 1
                && drafts.get(at - 2).is(Pos.DET)
                && before.is(Pos.VERB)
                && before.can(Mood.PAST_PARTICIPLE);
        boolean named = before != null
                && before.isCapitalised()
                && at > 1
                && drafts.get(at - 2).is(Pos.DET);
        boolean dug = before != null && before.is(Pos.NOUN);
        if (draft.is("mine") && draft.is(Pos.PRON) && (counted || planned || named || dug)) {
            draft.pos = Pos.NOUN;
            if (before != null && planned) {
                before.pos = Pos.ADJ;
            }
        }
    }

    /** "On Monday", "began on Monday": no name and no adjective. */
    static void on(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean strange = at == 0 || draft.is(Pos.ADJ) || draft.is(Pos.NOUN);
        if (strange && draft.is("on") && next != null && !next.is(Pos.VERB)) {
            draft.pos = Pos.ADP;
        }
    }

    /** "who last won in 1974": before a verb it says when; "and last for years": behind "and" it is a verb. */
    static void last(List<Draft> drafts, int at) {
        if (!drafts.get(at).is("last")) {
            return;
        }
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean second = before != null && (before.is("and") || before.is("but"));
        if (second && next != null && (next.is("for") || next.is("until"))) {
            drafts.get(at).pos = Pos.VERB;
        }
        boolean subject = before != null && (before.is(Pos.PRON) || before.is(Pos.PROPN) || before.is(Pos.AUX));
        boolean past = next != null && isPast(next) && !next.can(Pos.ADJ);
        if (subject && past && next != null) {
            drafts.get(at).pos = Pos.ADV;
            next.pos = Pos.VERB;
        }
    }

    /** "who last autumn ordered the closure", "which next year will": before a time it is no verb. */
    static void lastBeforeTime(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean behind = before != null && (before.is("who") || before.is("which") || before.is("that"));
        if (draft.is("last")
                && behind
                && next != null
                && PERIOD.matcher(next.lower).matches()) {
            draft.pos = Pos.ADJ;
            next.pos = Pos.NOUN;
        }
    }

    /** "from a quarry firm, Holm Stone", "a building firm": behind a noun with its article it is a business. */
    static void firm(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft noun = Repair.neighbour(drafts, at - 1);
        Draft article = Repair.neighbour(drafts, at - 2);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean last = next == null || next.is(Pos.PUNCT) || next.is(Pos.ADP) || next.is(Pos.PROPN);
        boolean some = article != null && (article.is("a") || article.is("an"));
        if (draft.is("firm") && draft.is(Pos.ADJ) && last && some && noun != null && noun.is(Pos.NOUN)) {
            draft.pos = Pos.NOUN;
        }
    }

    private static boolean isPast(Draft draft) {
        return draft.entries.stream()
                .anyMatch(entry -> entry.isFinite() && entry.morphology().time() == Morphology.Time.PAST);
    }

    /** "until further notice", "any further delay". */
    static void further(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        Draft before = Repair.neighbour(drafts, at - 1);
        boolean place = before != null && (before.is(Pos.ADP) || before.is(Pos.SCONJ) || before.is(Pos.VERB));
        boolean noun = next != null && (next.is(Pos.NOUN) || (next.is(Pos.VERB) && next.can(Pos.NOUN)));
        boolean further = draft.is("further") && noun;
        if (further && before != null && before.is("any")) {
            before.pos = Pos.DET;
            place = true;
        }
        if (further && place && next != null) {
            draft.pos = Pos.ADJ;
            next.pos = Pos.NOUN;
        }
    }
}
