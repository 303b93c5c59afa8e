package org.constat.language.words.english;

import java.util.List;
import java.util.Set;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.draft.Entry;
import org.constat.language.words.tagging.Repair;
import org.jspecify.annotations.Nullable;

/** Makes verbs of English words that tell who says so: "Farmers say they cannot sell", "…, researchers estimate". */
final class EnglishSpeechRepairs {
    private static final Set<String> SUBJECTS = Set.of("he", "she", "they", "we", "i");

    private EnglishSpeechRepairs() {}

    /** "Farmers say they cannot sell": between a noun and a pronoun that can only be a subject. */
    static void verbBeforeSubjectPronoun(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean noun = before != null && (before.is(Pos.NOUN) || before.is(Pos.PROPN));
        boolean subject = next != null && SUBJECTS.contains(next.lower);
        if (draft.is(Pos.NOUN) && noun && subject && draft.entries.stream().anyMatch(EnglishSpeechRepairs::says)) {
            draft.pos = Pos.VERB;
        }
    }

    /** "critics fear that the rent will rise": behind a plural the base form is what they do, where content follows. */
    static void verbBeforeContent(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean subject = before != null && before.is(Pos.NOUN) && EnglishReadings.isPlural(before);
        boolean content = next != null && next.is("that") && beginsSubject(Repair.neighbour(drafts, at + 2));
        if (draft.is(Pos.NOUN) && subject && content && draft.entries.stream().anyMatch(EnglishSpeechRepairs::says)) {
            draft.pos = Pos.VERB;
        }
    }

    /** "Researchers at Lund Hospital say the drug works": behind a name nobody has a say. */
    static void sayBehindName(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        boolean named = draft.is("say") && draft.is(Pos.NOUN) && before != null && before.is(Pos.PROPN);
        if (named && beginsSubject(Repair.neighbour(drafts, at + 1))) {
            draft.pos = Pos.VERB;
        }
    }

    private static boolean beginsSubject(@Nullable Draft draft) {
        return draft != null
                && (draft.is(Pos.DET) || draft.is(Pos.PRON) || draft.is(Pos.PROPN) || EnglishReadings.isPlural(draft));
    }

    private static boolean says(Entry entry) {
        return entry.isFinite()
                && switch (entry.lemma()) {
                    case "say", "claim", "fear", "hope", "think", "report", "estimate", "worry", "doubt", "complain" ->
                        true;
                    default -> false;
                };
    }

    /** "…, researchers at the institute estimate": the last word behind a comma. */
    static void speakerAtEnd(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean last = isEnd(drafts, at + 1) || isPointedOut(drafts, at);
        boolean speech = draft.entries.stream()
                .anyMatch(
                        entry -> entry.isFinite() && WordLists.of("speechAtEnd").contains(entry.lemma()));
        boolean noun = draft.is(Pos.NOUN) && at > 1 && !drafts.get(at - 1).is(Pos.ADJ);
        boolean third = EnglishFiniteVerbs.isThirdPerson(draft) && isNameBehindComma(drafts, at);
        if (noun && last && speech && (third || isPluralBehindComma(drafts, at) || isOneSpeaker(drafts, at))) {
            draft.pos = Pos.VERB;
        }
    }

    /** "Rents rise, tracking study finds": what is behind the last comma of a headline says so. */
    static void kindOfStudyAtEnd(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean gerund = draft.is(Pos.VERB) && draft.form.endsWith("ing") && at > 1;
        Draft verb = gerund ? Repair.neighbour(drafts, at + 2) : null;
        if (verb != null
                && drafts.get(at - 1).is(",")
                && drafts.get(at + 1).is(Pos.NOUN)
                && EnglishFiniteVerbs.isThirdPerson(verb)
                && verb.entries.stream()
                        .anyMatch(entry -> WordLists.of("saidAtEnd").contains(entry.lemma()))
                && isEnd(drafts, at + 3)) {
            draft.pos = Pos.NOUN;
        }
    }

    /** "…, a ministry official points out", "…, a survey finds": one with an article behind a comma. */
    private static boolean isOneSpeaker(List<Draft> drafts, int at) {
        int noun = at - 1;
        while (noun > 0
                && (drafts.get(noun).is(Pos.NOUN)
                        || drafts.get(noun).is(Pos.PROPN)
                        || drafts.get(noun).is(Pos.ADJ))) {
            noun--;
        }
        boolean article = drafts.get(noun).is("a")
                || drafts.get(noun).is("an")
                || drafts.get(noun).is("the");
        return EnglishFiniteVerbs.isThirdPerson(drafts.get(at))
                && article
                && noun > 0
                && noun < at - 1
                && drafts.get(noun - 1).is(",");
    }

    private static boolean isEnd(List<Draft> drafts, int at) {
        Draft next = Repair.neighbour(drafts, at);
        return next == null || (next.is(Pos.PUNCT) && !next.is(","));
    }

    private static boolean isPointedOut(List<Draft> drafts, int at) {
        Draft out = Repair.neighbour(drafts, at + 1);
        return out != null && out.is("out") && isEnd(drafts, at + 2);
    }

    private static boolean isNameBehindComma(List<Draft> drafts, int at) {
        int name = at - 1;
        while (name > 0 && drafts.get(name).is(Pos.PROPN)) {
            name--;
        }
        return name < at - 1 && name > 0 && drafts.get(name).is(",");
    }

    /** Returns whether the nearest comma, with neither verb nor "and" between, has a plural behind it. */
    private static boolean isPluralBehindComma(List<Draft> drafts, int at) {
        for (int i = at - 1; i > 0 && i > at - 9; i--) {
            Draft draft = drafts.get(i);
            if (draft.is(Pos.VERB) || draft.is(Pos.AUX) || draft.is(Pos.CCONJ)) {
                return false;
            }
            if (draft.is(",")) {
                Draft next = drafts.get(drafts.get(i + 1).is("the") ? i + 2 : i + 1);
                return next.is(Pos.NOUN) && EnglishReadings.isPlural(next);
            }
        }
        return false;
    }
}
