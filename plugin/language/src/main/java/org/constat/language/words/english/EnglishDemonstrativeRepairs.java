package org.constat.language.words.english;

import java.util.List;
import java.util.Set;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.Repair;
import org.jspecify.annotations.Nullable;

/** Decides whether "that", "this", "her" and "his" stand before their noun, for it, or open a clause. */
final class EnglishDemonstrativeRepairs {
    private static final Set<String> OWNERS = Set.of("my", "your", "his", "her", "its", "our", "their");
    private static final Set<String> SOME =
            Set.of("most", "many", "some", "all", "none", "few", "half", "part", "both", "several");

    private static final Set<String> PARTICLES = Set.of("out", "down", "up", "off", "away", "back", "over");

    private EnglishDemonstrativeRepairs() {}

    /** "four times that volume". */
    static void thatBehindTimes(List<Draft> drafts, int at) {
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean times = before != null && (before.is("times") || before.is("twice"));
        if (drafts.get(at).is("that") && times && next != null && next.can(Pos.NOUN)) {
            drafts.get(at).pos = Pos.DET;
            next.pos = Pos.NOUN;
        }
    }

    /** "his order", "before her serve collapsed", "her pumps failed", "on her left shoulder": what is somebody's is no verb. */
    private static void owned(Draft owner, @Nullable Draft before, @Nullable Draft next) {
        boolean apart = owner.is("his") || before == null || !before.is(Pos.VERB);
        boolean many = next != null && EnglishFiniteVerbs.isThirdPerson(next) && next.can(Pos.NOUN);
        if (next == null || !next.is(Pos.VERB) || !(apart || many)) {
            return;
        }
        boolean base = owner.is("his") || next.can(Mood.INFINITIVE);
        if (next.is("left")) {
            next.pos = Pos.ADJ;
        } else if ((base || many) && next.can(Pos.NOUN)) {
            next.pos = Pos.NOUN;
        }
    }

    /** "in her collapsed house", "with his broken leg": behind a preposition what has happened to what is hers. */
    private static void doneTo(List<Draft> drafts, int owner) {
        Draft done = Repair.neighbour(drafts, owner + 1);
        Draft noun = Repair.neighbour(drafts, owner + 2);
        boolean behind = owner > 0 && drafts.get(owner - 1).is(Pos.ADP);
        boolean participle = done != null && done.is(Pos.VERB) && done.can(Mood.PAST_PARTICIPLE);
        if (behind && participle && done != null && noun != null && noun.is(Pos.NOUN)) {
            done.pos = Pos.ADJ;
        }
    }

    /** "her house" but "saw her", "said that prices rise" but "behind that plan". */
    static void demonstrative(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        if (draft.is("her") || draft.is("his")) {
            owned(draft, before, next);
            doneTo(drafts, at);
            boolean ranked = next != null && (next.is("first") || next.is("second") || next.is("last"));
            draft.pos = ranked || EnglishReadings.nounFollows(drafts, at) ? Pos.DET : Pos.PRON;
        }
        boolean noun = next != null && next.is(Pos.NOUN) && !EnglishReadings.isPlural(next);
        if (draft.is("this") && draft.is(Pos.PRON) && noun) {
            draft.pos = Pos.DET;
        }
        boolean clause =
                next != null && (next.is(Pos.DET) || next.is(Pos.PRON) || next.is(Pos.PROPN) || next.is(Pos.NUM));
        if (draft.is("that") && draft.is(Pos.PRON) && clause && isBehindVerb(drafts, at)) {
            draft.pos = Pos.SCONJ;
        }
        boolean many = next != null && next.is(Pos.NOUN) && EnglishReadings.isPlural(next);
        boolean counted = next != null && next.is("one") && before != null && before.is(Pos.NOUN);
        if (draft.is("that") && draft.is(Pos.DET) && counted) {
            draft.pos = Pos.SCONJ;
        }
        boolean content = many || isBeforeSubjunctive(drafts, at + 1);
        boolean led = before != null && (before.is(Pos.VERB) || (many && before.is(Pos.CCONJ)));
        if (draft.is("that") && draft.is(Pos.DET) && ((content && led) || isBeforeDeterminer(drafts, at + 1))) {
            draft.pos = Pos.SCONJ;
        }
        boolean place = before == null || before.is(Pos.VERB) || before.is(Pos.ADP) || before.is("times");
        if (draft.is("that") && draft.is(Pos.PRON) && noun && place) {
            draft.pos = Pos.DET;
        }
    }

    /** "and that her pumps failed", "and that most of the jobs are safe": what has a determiner needs no second one. */
    private static boolean isBeforeDeterminer(List<Draft> drafts, int at) {
        Draft next = Repair.neighbour(drafts, at);
        Draft of = Repair.neighbour(drafts, at + 1);
        boolean some = next != null && of != null && of.is("of") && SOME.contains(next.lower);
        return some || (next != null && (OWNERS.contains(next.lower) || (next.is(Pos.DET) && !next.is("all"))));
    }

    /** "insists that small firms be spared": "be" has its subject in a clause of its own. */
    private static boolean isBeforeSubjunctive(List<Draft> drafts, int from) {
        int noun = from;
        while (noun < drafts.size()
                && (drafts.get(noun).is(Pos.ADJ) || drafts.get(noun).is(Pos.NOUN))) {
            noun++;
        }
        return noun > from && noun < drafts.size() && drafts.get(noun).is("be");
    }

    /** "disputes that figure": nothing follows that could be what is said. */
    static void thatBeforeLastNoun(List<Draft> drafts, int at) {
        Draft noun = Repair.neighbour(drafts, at + 1);
        Draft end = Repair.neighbour(drafts, at + 2);
        boolean last = end == null || end.is(Pos.PUNCT);
        boolean one = noun != null
                && noun.can(Pos.NOUN)
                && !EnglishReadings.isPlural(noun)
                && !noun.is(Pos.PROPN)
                && !PARTICLES.contains(noun.lower);
        if (drafts.get(at).is("that") && isBehindVerb(drafts, at) && one && last && noun != null) {
            drafts.get(at).pos = Pos.DET;
            noun.pos = Pos.NOUN;
        }
    }

    /** "did not rule that out", "turned that down and left": between a verb and its particle it stands for what was said. */
    static void thatBeforeParticle(List<Draft> drafts, int at) {
        Draft particle = Repair.neighbour(drafts, at + 1);
        Draft verb = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 2);
        boolean ends = next == null || next.is(Pos.PUNCT) || next.is(Pos.CCONJ);
        if (drafts.get(at).is("that")
                && ends
                && particle != null
                && PARTICLES.contains(particle.lower)
                && verb != null
                && verb.is(Pos.VERB)) {
            drafts.get(at).pos = Pos.PRON;
            particle.pos = Pos.ADP;
        }
    }

    /** "says that", "points out that". */
    private static boolean isBehindVerb(List<Draft> drafts, int at) {
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft verb = before != null && before.is("out") ? Repair.neighbour(drafts, at - 2) : before;
        return verb != null && verb.is(Pos.VERB);
    }

    /** "a drone that delivers medicine": between a noun and its verb it is what does so. */
    static void relativeThat(List<Draft> drafts, int at) {
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean verb = next != null && next.isFiniteVerb();
        if (drafts.get(at).is("that") && drafts.get(at).is(Pos.ADV) && before != null && before.is(Pos.NOUN) && verb) {
            drafts.get(at).pos = Pos.PRON;
        }
    }
}
