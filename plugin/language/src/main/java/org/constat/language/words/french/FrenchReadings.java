package org.constat.language.words.french;

import java.util.List;
import org.constat.language.words.Morphology;
import org.constat.language.words.Morphology.Gender;
import org.constat.language.words.Morphology.GrammaticalNumber;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Morphology.Time;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Dictionary;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.draft.Entry;
import org.constat.language.words.tagging.ClosedClass;
import org.jspecify.annotations.Nullable;

/** Chooses among the readings of a form the one that its part of speech and its neighbours allow. */
final class FrenchReadings {

    private static final List<String> PARTICIPLE_ENDINGS = List.of("ées", "és", "ée", "é");

    /** "élue" is the participle of "élire". */
    private static final String HARDLY_USED = "éluer";

    /** Spelt as the participle of "mettre". */
    private static final String STAKE = "miser";

    /** Spelt as "fonder" in the third person. */
    private static final String MELT = "fondre";

    private FrenchReadings() {}

    static void choose(List<Draft> drafts, int at, Dictionary dictionary) {
        Draft draft = drafts.get(at);
        ClosedClass.Word closed = FrenchClosed.get(draft.lower);
        Entry best = best(drafts, at, dictionary);
        if (best != null) {
            draft.morphology = best.morphology();
        }
        if (closed != null && draft.pos != Pos.NOUN && (closed.pos() == null || closed.pos() == draft.pos)) {
            draft.lemma = refined(draft, closed.lemma());
        } else if (best != null) {
            draft.lemma = lemma(draft, best);
        } else if (draft.pos == Pos.VERB && verbOfAdjective(draft, dictionary) != null) {
            asParticiple(draft, dictionary);
        } else {
            FrenchUnknown.resolve(draft);
        }
    }

    private static String refined(Draft draft, String lemma) {
        if (lemma.equals("leur") && draft.pos == Pos.DET) {
            return "son";
        }
        boolean known = draft.is("des") || draft.is("s'") || draft.lemma.equals(FrenchSmallWordsBefore.ONLY);
        return known ? draft.lemma : lemma;
    }

    private static String lemma(Draft draft, Entry best) {
        boolean namedByVerb = draft.can(Mood.PAST_PARTICIPLE)
                && draft.entries.stream()
                        .anyMatch(entry ->
                                entry.pos() == Pos.VERB && entry.lemma().equals(best.lemma()));
        boolean nominal = draft.pos == Pos.ADJ || draft.pos == Pos.NOUN;
        if (nominal && (best.pos() == Pos.VERB || (namedByVerb && draft.pos == Pos.ADJ))) {
            return asAdjective(draft, best);
        }
        String lemma = draft.pos == Pos.NOUN ? FrenchFeminines.lemma(draft.form, best) : best.lemma();
        return isPermitted(draft, lemma) ? "permettre" : lemma;
    }

    /** "a permis l'arrestation": the dictionary gives the participle a base form of its own. */
    private static boolean isPermitted(Draft draft, String lemma) {
        return draft.pos == Pos.VERB && lemma.equals("permis");
    }

    /** "conjointe" stands in the dictionary as a participle alone. */
    static String asAdjective(Draft draft, Entry participle) {
        String lemma = draft.lower;
        Morphology form = participle.morphology();
        boolean plural = form.number() == GrammaticalNumber.PLURAL && lemma.endsWith("s");
        lemma = plural ? lemma.substring(0, lemma.length() - 1) : lemma;
        boolean feminine = form.gender() == Gender.FEMININE && lemma.endsWith("e");
        return feminine ? lemma.substring(0, lemma.length() - 1) : lemma;
    }

    private static @Nullable Entry best(List<Draft> drafts, int at, Dictionary dictionary) {
        Draft draft = drafts.get(at);
        Entry best = null;
        int bestScore = -1;
        for (Entry entry : draft.entries) {
            int score = score(entry, drafts, at);
            boolean commoner = best != null && score == bestScore && isCommoner(entry, best, dictionary);
            if (score > bestScore || commoner) {
                best = entry;
                bestScore = score;
            }
        }
        return best;
    }

    /** "ouvre" is a form of ouvrir and of ouvrer: the commoner verb is meant. */
    private static boolean isCommoner(Entry entry, Entry best, Dictionary dictionary) {
        return !entry.lemma().equals(best.lemma())
                && dictionary.frequency(entry.lemma()) > dictionary.frequency(best.lemma());
    }

    private static int score(Entry entry, List<Draft> drafts, int at) {
        if (entry.lemma().equals(HARDLY_USED) || (entry.lemma().equals(STAKE) && isPutInto(drafts, at))) {
            return -1;
        }
        Pos pos = drafts.get(at).pos == Pos.AUX ? Pos.VERB : drafts.get(at).pos;
        if (entry.pos() != pos) {
            boolean adjective = pos == Pos.ADJ && entry.isVerb(Mood.PAST_PARTICIPLE);
            boolean noun = pos == Pos.NOUN && (entry.pos() == Pos.ADJ || entry.isVerb(Mood.PAST_PARTICIPLE));
            return adjective || noun ? 1 : -1;
        }
        return pos == Pos.VERB ? verbScore(entry, drafts, at) : 10 + agreement(entry, drafts, at);
    }

    /** "la réforme mise en place", "une ville mise à l'abri": what is staked is staked on something. */
    private static boolean isPutInto(List<Draft> drafts, int at) {
        Draft next = at + 1 < drafts.size() ? drafts.get(at + 1) : null;
        boolean behindNoun =
                at > 0 && (drafts.get(at - 1).is(Pos.NOUN) || drafts.get(at - 1).is(Pos.ADJ));
        return behindNoun && next != null && (next.is("en") || next.is("à") || next.is("au"));
    }

    private static int agreement(Entry entry, List<Draft> drafts, int at) {
        boolean initialName = entry.pos() == Pos.NOUN && drafts.get(at).is(entry.lemma());
        return initialName ? 1 : 0;
    }

    /** "les neiges fondent", "fondent vite": they melt, where nothing follows that they could found. */
    private static boolean isMelting(List<Draft> drafts, int at) {
        Draft next = at + 1 < drafts.size() ? drafts.get(at + 1) : null;
        boolean clitic =
                at > 0 && drafts.get(at - 1).is(Pos.PRON) && !drafts.get(at - 1).is("ils");
        boolean object = next != null && (next.is(Pos.DET) || next.is(Pos.NUM) || next.is("leur") || next.is("son"));
        return !clitic && !object && drafts.get(at).canBeFinite();
    }

    private static int verbScore(Entry entry, List<Draft> drafts, int at) {
        Morphology form = entry.morphology();
        if (entry.lemma().equals(MELT) && isMelting(drafts, at)) {
            return 50;
        }
        return switch (form.mood()) {
            case PAST_PARTICIPLE ->
                isParticiplePlace(drafts, at) || FrenchParticiplePlace.isQuotedBehindNoun(drafts, at) ? 60 : 12;
            case INFINITIVE, PRESENT_PARTICIPLE -> 40;
            case INDICATIVE ->
                (form.time() == Time.PAST ? 28 : 30) + personScore(form, drafts, at) + auxiliaryBonus(entry);
            case CONDITIONAL -> 30 + personScore(form, drafts, at);
            case SUBJUNCTIVE -> 20 + personScore(form, drafts, at) + auxiliaryBonus(entry);
            case IMPERATIVE -> at > 0 && drafts.get(at).can(Mood.PAST_PARTICIPLE) ? 11 : 15;
            case NONE -> 1;
        };
    }

    private static int auxiliaryBonus(Entry entry) {
        return entry.lemma().equals("être") || entry.lemma().equals("avoir") ? 4 : 0;
    }

    private static int personScore(Morphology form, List<Draft> drafts, int at) {
        if (form.person() == 3) {
            return 3;
        }
        for (int i = at - 1; i >= 0 && i >= at - 4; i--) {
            String word = drafts.get(i).lemma;
            boolean first = word.equals("je") || word.equals("nous") || word.equals("moi");
            boolean second = word.equals("tu") || word.equals("vous") || word.equals("toi");
            if ((first && form.person() == 1) || (second && form.person() == 2)) {
                return 4;
            }
        }
        return -20;
    }

    /** Behind an auxiliary, or where a finite verb cannot stand: behind a noun and before "par". */
    private static boolean isParticiplePlace(List<Draft> drafts, int at) {
        for (int i = at - 1; i >= 0 && i >= at - 6; i--) {
            Draft before = drafts.get(i);
            if (before.pos == Pos.AUX) {
                return true;
            }
            boolean skipped = before.pos == Pos.ADV
                    || before.text.startsWith("-")
                    || before.is("tous")
                    || before.is("toutes")
                    || before.is("outre")
                    || before.is("rien")
                    || before.is("ni")
                    || before.is("en");
            if (!skipped) {
                break;
            }
        }
        boolean byAgent = at + 1 < drafts.size() && drafts.get(at + 1).is("par");
        boolean afterNoun = at > 0 && (drafts.get(at - 1).pos == Pos.NOUN || drafts.get(at - 1).pos == Pos.PROPN);
        boolean beforeVerb = at + 1 < drafts.size()
                && (drafts.get(at + 1).pos == Pos.AUX || drafts.get(at + 1).pos == Pos.VERB)
                && drafts.get(at + 1).canBeFinite()
                && !drafts.get(at + 1).can(Mood.PAST_PARTICIPLE);
        return (byAgent && afterNoun)
                || (beforeVerb && afterNoun)
                || isInserted(drafts, at)
                || FrenchDescribingParticiples.isDenied(drafts, at)
                || (afterNoun && FrenchDescribingParticiples.describesObject(drafts, at))
                || (afterNoun && FrenchDescribingParticiples.describesBehindPreposition(drafts, at))
                || FrenchOpenings.opens(drafts, at);
    }

    /** "L'hôpital, [un bloc] construit en 1962, fermera", "Les élus, réunis mardi, ont voté": set apart by commas, with the verb of the noun behind the second. */
    private static boolean isInserted(List<Draft> drafts, int at) {
        int comma = FrenchDescribingParticiples.beforeDescribed(drafts, at) - 1;
        boolean apart = comma > 0
                && drafts.get(comma).is(",")
                && drafts.get(comma - 1).pos != Pos.PUNCT
                && at + 1 < drafts.size()
                && (drafts.get(at + 1).pos == Pos.ADP || FrenchArticles.isDay(drafts.get(at + 1)));
        for (int i = at + 2; apart && i < drafts.size() - 1 && i < at + 20; i++) {
            Draft next = drafts.get(i + 1);
            if (drafts.get(i).is(",") && (next.pos == Pos.AUX || (next.pos == Pos.VERB && next.canBeFinite()))) {
                return true;
            }
        }
        return false;
    }

    /** "stationnées" stands in the dictionary as an adjective alone: returns the verb that it comes from, or null. */
    static @Nullable String verbOfAdjective(Draft draft, Dictionary dictionary) {
        String lower = draft.lower;
        if (lower.equals("permis")) {
            return "permettre";
        }
        if (!draft.can(Pos.ADJ) && !draft.entries.isEmpty()) {
            return null;
        }
        for (String ending : PARTICIPLE_ENDINGS) {
            if (lower.endsWith(ending) && lower.length() > ending.length() + 1) {
                String infinitive = lower.substring(0, lower.length() - ending.length()) + "er";
                boolean known =
                        dictionary.entries(infinitive).stream().anyMatch(entry -> entry.isVerb(Mood.INFINITIVE));
                return known ? FrenchSpelling.canonical(infinitive) : null;
            }
        }
        return null;
    }

    private static void asParticiple(Draft draft, Dictionary dictionary) {
        String verb = verbOfAdjective(draft, dictionary);
        String lower = draft.lower;
        draft.lemma = verb == null ? lower : verb;
        draft.morphology = new Morphology(
                Mood.PAST_PARTICIPLE,
                Time.NONE,
                0,
                lower.endsWith("s") && !lower.equals("permis") ? GrammaticalNumber.PLURAL : GrammaticalNumber.SINGULAR,
                lower.endsWith("e") || lower.endsWith("es") ? Gender.FEMININE : Gender.MASCULINE);
    }
}
