package org.constat.language.words.french;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.constat.language.words.Morphology;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.draft.Entry;
import org.constat.language.words.tagging.Repair;
import org.jspecify.annotations.Nullable;

/** Tells what somebody is from what is done to them: "est disposé à céder", "se dit convaincu que", "est tenue de payer". */
final class FrenchStates {

    private static final Set<String> TO = Set.of("à", "au", "aux");
    private static final Set<String> OF = Set.of("de", "d'", "du", "des", "que", "qu'");

    /** Participles that are a state where one of these words follows. */
    private static final Map<String, Set<String>> FOLLOWED = Map.ofEntries(
            Map.entry("disposer", TO),
            Map.entry("opposer", TO),
            Map.entry("déterminer", TO),
            Map.entry("résoudre", TO),
            Map.entry("décider", TO),
            Map.entry("habituer", TO),
            Map.entry("résigner", TO),
            Map.entry("attacher", TO),
            Map.entry("confronter", TO),
            Map.entry("marier", TO),
            Map.entry("tenter", OF),
            Map.entry("tenir", OF),
            Map.entry("convaincre", OF),
            Map.entry("persuader", OF),
            Map.entry("satisfaire", OF));

    private static final Set<String> LINKS =
            Set.of("être", "dire", "montrer", "déclarer", "sentir", "sembler", "rester");

    private static final Set<String> STAYING = Set.of("rester", "demeurer", "devenir", "sembler", "paraître");

    private static final Set<String> JUDGING = Set.of("juger", "trouver", "estimer", "considérer", "rendre");

    private static final Set<String> BE = Set.of("être");

    private static final Set<String> DEGREES = Set.of("plus", "moins", "très", "aussi", "trop", "assez", "si");

    private FrenchStates() {}

    /** "retrouvée saine et sauve", "est calme et sèche": the second of two adjectives that agree, and no verb. */
    static void isSecondAdjective(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft first = Repair.neighbour(drafts, at - 2);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean ends = next == null || next.is(Pos.PUNCT) || next.is(Pos.ADP);
        boolean joined =
                first != null && first.is(Pos.ADJ) && drafts.get(at - 1).is("et");
        if (draft.is(Pos.VERB) && draft.can(Pos.ADJ) && draft.canBeFinite() && joined && ends) {
            draft.pos = Pos.ADJ;
        }
    }

    /** "reste ouverte": what it remains, where the dictionary has it as an adjective. */
    static void staysSo(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft verb = before != null && before.is(Pos.ADV) ? Repair.neighbour(drafts, at - 2) : before;
        boolean stays = verb != null && verb.is(Pos.VERB) && verb.isOneOf(STAYING);
        if (stays && draft.is(Pos.VERB) && draft.can(Pos.ADJ) && draft.can(Mood.PAST_PARTICIPLE)) {
            draft.pos = Pos.ADJ;
        }
    }

    /** "est plus marqué chez les jeunes", "était très redoutée": how much it is so; what somebody does so much is done. */
    static void isSoMuch(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft degree = Repair.neighbour(drafts, at - 1);
        Draft being = Repair.neighbour(drafts, at - 2);
        boolean much = degree != null && DEGREES.contains(degree.lower) && !FrenchLittleWords.hasNe(drafts, at - 1);
        if (much
                && being != null
                && being.isOneOf(BE)
                && draft.is(Pos.VERB)
                && draft.can(Mood.PAST_PARTICIPLE)
                && isSaidWhereOrThanWhat(Repair.neighbour(drafts, at + 1))) {
            draft.pos = Pos.ADJ;
        }
    }

    private static boolean isSaidWhereOrThanWhat(@Nullable Draft next) {
        return next == null
                || next.is(Pos.PUNCT)
                || switch (next.lower) {
                    case "chez", "dans", "en", "parmi", "que", "qu'", "depuis" -> true;
                    default -> false;
                };
    }

    /** "une mesure jugée « disproportionnée » par les maires": judged by them, and to be that. */
    static void isJudgedInQuotes(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Entry participle = isQuote(drafts, at + 1) && isQuote(drafts, at + 3) ? participle(draft) : null;
        Draft quality = Repair.neighbour(drafts, at + 2);
        Draft by = Repair.neighbour(drafts, at + 4);
        boolean judged = participle != null && JUDGING.contains(participle.lemma()) && by != null && by.is("par");
        if (judged && quality != null) {
            draft.pos = Pos.VERB;
            Entry done = participle(quality);
            if (quality.is(Pos.VERB) && done != null) {
                quality.pos = Pos.ADJ;
                quality.read(List.of(asAdjective(quality, done)));
            }
        }
    }

    static boolean isQuote(List<Draft> drafts, int at) {
        Draft draft = Repair.neighbour(drafts, at);
        return draft != null && draft.is("\"");
    }

    static void isNoPassive(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        Entry participle = next == null || !draft.can(Mood.PAST_PARTICIPLE) ? null : participle(draft);
        boolean follows = participle != null
                && next != null
                && FOLLOWED.getOrDefault(participle.lemma(), Set.of()).contains(next.lower);
        Draft link = follows ? linkBefore(drafts, at) : null;
        if (participle != null && link != null) {
            draft.pos = Pos.ADJ;
            draft.read(List.of(asAdjective(draft, participle)));
            link.pos = Pos.VERB;
        }
    }

    /** "des élus opposés au projet", "Les riverains, opposés au projet": what they are, and what nobody has done to them. */
    static void isOpposed(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        Draft before = Repair.neighbour(drafts, at - 1);
        boolean apart = before == null || before.is(Pos.NOUN) || before.is(Pos.ADJ) || before.is(",");
        Entry participle = apart && next != null && TO.contains(next.lower) ? participle(draft) : null;
        if (participle != null && participle.lemma().equals("opposer")) {
            draft.pos = Pos.ADJ;
            draft.read(List.of(asAdjective(draft, participle)));
            nounBehindPreposition(drafts, at - 1);
        }
    }

    /** "une lettre de parents opposés à": the first of the two is the noun. */
    private static void nounBehindPreposition(List<Draft> drafts, int at) {
        Draft draft = Repair.neighbour(drafts, at);
        Draft before = Repair.neighbour(drafts, at - 1);
        if (draft != null && draft.is(Pos.ADJ) && draft.can(Pos.NOUN) && before != null && before.is(Pos.ADP)) {
            draft.pos = Pos.NOUN;
        }
    }

    /** "est plus peuplée que": of which degree there is more or less; but "n'est plus fermé que" and "plus menacé que par". */
    static void isComparedState(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft degree = Repair.neighbour(drafts, at - 1);
        Draft than = Repair.neighbour(drafts, at + 1);
        Draft other = Repair.neighbour(drafts, at + 2);
        boolean compared = degree != null
                && (degree.is("plus") || degree.is("moins") || degree.is("aussi"))
                && than != null
                && (than.is("que") || than.is("qu'"))
                && other != null
                && !other.is(Pos.ADP);
        Entry participle = compared && draft.is(Pos.VERB) ? participle(draft) : null;
        Draft link = linkBefore(drafts, at - 1);
        boolean negative =
                drafts.subList(Math.max(0, at - 5), at).stream().anyMatch(not -> not.is("ne") || not.is("n'"));
        if (participle != null && link != null && !negative) {
            draft.pos = Pos.ADJ;
            draft.read(List.of(asAdjective(draft, participle)));
            link.pos = Pos.VERB;
        }
    }

    /** "Le village est privé d'eau": that is done to it, and it is not private. */
    static void isDeprived(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        Entry participle = draft.is(Pos.ADJ) ? participle(draft) : null;
        Draft link = linkBefore(drafts, at);
        if (participle != null
                && participle.lemma().equals("priver")
                && next != null
                && OF.contains(next.lower)
                && link != null
                && isVerb(link, BE)) {
            draft.pos = Pos.VERB;
            draft.read(List.of(participle));
            link.pos = Pos.AUX;
        }
    }

    /** "se disent prêts à partir", 'se dit "prêt" à partir': no loans; "juge suffisant le niveau". */
    static void isNoThing(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        if (draft.pos != Pos.NOUN || !draft.can(Pos.ADJ)) {
            return;
        }
        boolean quoted = isQuote(drafts, at - 1) && isQuote(drafts, at + 1);
        Draft next = Repair.neighbour(drafts, quoted ? at + 2 : at + 1);
        if (next == null) {
            return;
        }
        boolean led = TO.contains(next.lower) && linkBefore(drafts, quoted ? at - 1 : at) != null;
        if (led || (next.pos == Pos.DET && isVerb(drafts.get(at - 1), JUDGING))) {
            draft.pos = Pos.ADJ;
        }
    }

    private static @Nullable Entry participle(Draft draft) {
        for (Entry entry : draft.entries) {
            if (entry.isVerb(Mood.PAST_PARTICIPLE)) {
                return entry;
            }
        }
        return null;
    }

    private static @Nullable Draft linkBefore(List<Draft> drafts, int at) {
        int before = at - 1;
        while (before > 0 && drafts.get(before).pos == Pos.ADV) {
            before--;
        }
        Draft link = Repair.neighbour(drafts, before);
        return link != null && isVerb(link, LINKS) && !isReflexivePerfect(drafts, before) ? link : null;
    }

    /** "s'est opposé à": what somebody has done. */
    private static boolean isReflexivePerfect(List<Draft> drafts, int be) {
        Draft before = Repair.neighbour(drafts, be - 1);
        return isVerb(drafts.get(be), BE)
                && before != null
                && (before.is("se") || before.is("s'") || before.is("me") || before.is("nous"));
    }

    private static boolean isVerb(Draft draft, Set<String> lemmas) {
        return draft.can(Pos.VERB) && draft.reads(entry -> entry.pos() == Pos.VERB && lemmas.contains(entry.lemma()));
    }

    private static Entry asAdjective(Draft draft, Entry participle) {
        Morphology form = participle.morphology();
        Morphology nominal = new Morphology(Mood.NONE, Morphology.Time.NONE, 0, form.number(), form.gender());
        return new Entry(FrenchReadings.asAdjective(draft, participle), Pos.ADJ, nominal, 0);
    }
}
