package org.constat.language.words.english;

import java.util.List;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.Repair;
import org.jspecify.annotations.Nullable;

/** Tells English gerunds that are verbs from those that are nouns, by the small words around them. */
final class EnglishGerundRepairs {
    private EnglishGerundRepairs() {}

    /** "agree on, support speeding up the talks": behind a preposition or its verb, with its particle and an object. */
    static void gerundWithParticle(List<Draft> drafts, int at) {
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft particle = Repair.neighbour(drafts, at + 1);
        Draft object = Repair.neighbour(drafts, at + 2);
        boolean governed = before != null && (before.is(Pos.ADP) || EnglishGovernedGerunds.takesGerund(before));
        boolean behind = governed && drafts.get(at).is(Pos.NOUN);
        boolean parted = particle != null
                && WordLists.of("particle").contains(particle.lower)
                && object != null
                && (object.is(Pos.DET) || object.is(Pos.NOUN) || object.is(Pos.PROPN) || object.is(Pos.NUM));
        if (behind && parted && drafts.get(at).can(Mood.PRESENT_PARTICIPLE)) {
            drafts.get(at).pos = Pos.VERB;
        }
    }

    /**
     * "the idea of building a pool", "about protecting whales": behind a preposition and before an article, or a plural that it
     * does not describe.
     */
    static void gerundWithObject(List<Draft> drafts, int at) {
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft object = Repair.neighbour(drafts, at + 1);
        Draft draft = drafts.get(at);
        if (before == null || object == null || !draft.is(Pos.NOUN) || !draft.can(Mood.PRESENT_PARTICIPLE)) {
            return;
        }
        boolean behind = before.is("of") || before.is("by") || before.is("without");
        boolean plural = before.is(Pos.ADP) && object.is(Pos.NOUN) && EnglishReadings.isPlural(object);
        boolean described = isBeforeDescribedPlural(drafts, at);
        object.pos = described && object.is(Pos.VERB) ? Pos.ADJ : object.pos;
        if ((behind && object.is(Pos.DET)) || described || (plural && (!isFirstOfCompound(draft) || isCount(object)))) {
            draft.pos = Pos.VERB;
        }
    }

    /** "for selling pirated copies". */
    private static boolean isBeforeDescribedPlural(List<Draft> drafts, int at) {
        Draft participle = drafts.get(at + 1);
        Draft plural = Repair.neighbour(drafts, at + 2);
        boolean behind = drafts.get(at - 1).is("for")
                || drafts.get(at - 1).is("by")
                || drafts.get(at - 1).is("of");
        return behind
                && !isFirstOfCompound(drafts.get(at))
                && participle.can(Mood.PAST_PARTICIPLE)
                && plural != null
                && plural.is(Pos.NOUN)
                && EnglishReadings.isPlural(plural);
    }

    /** "by lighting thousands of candles". */
    private static boolean isCount(Draft object) {
        return switch (object.lower) {
            case "dozens", "hundreds", "thousands", "millions", "billions" -> true;
            default -> false;
        };
    }

    /** "training sessions", "building permits". */
    private static boolean isFirstOfCompound(Draft draft) {
        return WordLists.of("describing").contains(draft.lower)
                || WordLists.of("compoundGerund").contains(draft.lower);
    }

    /** "the stationing of troops", "a drawing attributed to Lund", "questioned the rating, which". */
    static void determinedGerundIsNoun(List<Draft> drafts, int at) {
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean done = next != null
                && next.is(Pos.VERB)
                && next.form.endsWith("ed")
                && (next.can(Mood.PAST_PARTICIPLE) || next.canBeFinite());
        boolean between =
                before != null && before.is(Pos.DET) && next != null && (next.is("of") || next.is(Pos.AUX) || done);
        boolean alone = before != null && isArticle(before) && (next == null || isEnd(next));
        if (drafts.get(at).is(Pos.VERB) && (between || alone) && drafts.get(at).can(Mood.PRESENT_PARTICIPLE)) {
            drafts.get(at).pos = Pos.NOUN;
        }
    }

    private static boolean isArticle(Draft draft) {
        return switch (draft.form) {
            case "the", "a", "an", "its", "his", "their", "our", "my" -> true;
            default -> false;
        };
    }

    private static boolean isEnd(Draft next) {
        return next.is(Pos.PUNCT) || next.is(Pos.ADP) || next.is(Pos.CCONJ) || next.is(Pos.SCONJ);
    }

    /** "wins the union's backing for the plan": somebody's, and done to nothing that follows. */
    static void ownedGerundIsNoun(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft owner = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean owned = owner != null && owner.is("'s") && owner.is(Pos.PART);
        boolean ends = next == null || next.is("for") || next.is("of") || next.is(Pos.PUNCT);
        if (owned && ends && draft.is(Pos.VERB) && draft.can(Mood.PRESENT_PARTICIPLE)) {
            draft.pos = Pos.NOUN;
        }
    }

    /** "Filling of the reservoir began". */
    static void openingGerundWithOfIsNoun(List<Draft> drafts, int at) {
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean of = at == 0 && next != null && next.is("of");
        if (drafts.get(at).is(Pos.VERB) && of && drafts.get(at).can(Mood.PRESENT_PARTICIPLE)) {
            drafts.get(at).pos = Pos.NOUN;
        }
    }

    /** "swept the coast, uprooting trees, tearing roofs off": the first of several is what the next one is. */
    static void gerundsInARow(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean open = draft.is(Pos.NOUN) && draft.can(Mood.PRESENT_PARTICIPLE) && at > 2;
        boolean object = next != null && (next.is(Pos.NOUN) || next.is(Pos.DET) || next.is(Pos.ADJ));
        if (open && object && drafts.get(at - 1).is(",") && isBeforeGerund(drafts, at + 2)) {
            draft.pos = Pos.VERB;
        }
    }

    private static boolean isBeforeGerund(List<Draft> drafts, int from) {
        for (int i = from; i + 1 < drafts.size() && i < from + 8; i++) {
            if (drafts.get(i).is(",") || drafts.get(i).is(Pos.CCONJ)) {
                Draft second = drafts.get(i + 1);
                return second.is(Pos.VERB) && second.can(Mood.PRESENT_PARTICIPLE);
            }
        }
        return false;
    }

    /** "the Lund swimming pool": between a name and a noun that it describes. */
    static void gerundBehindName(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft name = Repair.neighbour(drafts, at - 1);
        Draft noun = Repair.neighbour(drafts, at + 1);
        boolean between = name != null && name.is(Pos.PROPN) && noun != null && noun.is(Pos.NOUN);
        if (between && draft.is(Pos.VERB) && draft.can(Mood.PRESENT_PARTICIPLE) && isFirstOfCompound(draft)) {
            draft.pos = Pos.NOUN;
        }
    }

    /** "repairs costing 7 million euros": what a noun does to a sum. */
    static void gerundBetweenNounAndSum(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean open = (draft.is(Pos.ADJ) || draft.is(Pos.NOUN)) && draft.can(Mood.PRESENT_PARTICIPLE);
        if (open && before != null && before.is(Pos.NOUN) && isSum(next)) {
            draft.pos = Pos.VERB;
        }
    }

    private static boolean isSum(@Nullable Draft draft) {
        return draft != null && (draft.is("£") || draft.is("$") || draft.is("€") || draft.is(Pos.NUM));
    }

    /** "a lorry carrying chemicals": no plural ends what begins with "a". */
    static void gerundBehindSingular(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean one = at > 1
                && drafts.get(at - 1).is(Pos.NOUN)
                && (drafts.get(at - 2).is("a") || drafts.get(at - 2).is("an"));
        boolean open = (draft.is(Pos.ADJ) || draft.is(Pos.NOUN)) && draft.can(Mood.PRESENT_PARTICIPLE);
        if (one && open && next != null && next.is(Pos.NOUN) && EnglishReadings.isPlural(next)) {
            draft.pos = Pos.VERB;
        }
    }

    /** "for stealing £900", "after testing positive": what is done to a sum, or how somebody ends up, before no noun. */
    static void gerundBeforeSumOrState(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean behind = before != null
                && switch (before.form) {
                    case "after", "before", "for", "by", "without" -> true;
                    default -> false;
                };
        boolean sum = isSum(next);
        boolean state = next != null && next.is(Pos.ADJ) && !EnglishReadings.nounFollows(drafts, at + 1);
        if (behind && draft.is(Pos.NOUN) && draft.can(Mood.PRESENT_PARTICIPLE) && (sum || state)) {
            draft.pos = Pos.VERB;
        }
    }

    /** "is recalling 20 cars": behind "be" and before a number nothing is described. */
    static void gerundBehindBe(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean behind = before != null && "be".equals(EnglishReadings.auxiliary(before));
        boolean open = (draft.is(Pos.ADJ) || draft.is(Pos.NOUN)) && draft.can(Mood.PRESENT_PARTICIPLE);
        if (behind && open && next != null && (next.is(Pos.NUM) || next.is("$") || next.is("£") || next.is("€"))) {
            draft.pos = Pos.VERB;
        }
    }

    /** "is considering raising fuel duty": what somebody considers doing, unless it can only be so ("discussed rising prices"). */
    static void gerundBehindTaker(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        boolean open = draft.is(Pos.ADJ)
                && draft.can(Mood.PRESENT_PARTICIPLE)
                && !WordLists.of("describing").contains(draft.lower);
        if (open
                && before != null
                && EnglishGovernedGerunds.takesGerund(before)
                && EnglishReadings.nounFollows(drafts, at)) {
            draft.pos = Pos.VERB;
        }
    }

    /** "asks the league for backing": nothing that is backed. */
    static void bareGerundIsNoun(List<Draft> drafts, int at) {
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean behind = before != null && (before.is("for") || before.is("with") || before.is("in"));
        boolean bare = next == null || next.is(Pos.PUNCT) || next.is(Pos.ADP) || next.is(Pos.CCONJ);
        Draft draft = drafts.get(at);
        if (draft.is(Pos.VERB) && behind && bare && draft.can(Mood.PRESENT_PARTICIPLE) && draft.can(Pos.NOUN)) {
            draft.pos = Pos.NOUN;
        }
    }

    /** "began erupting on Friday": behind what begins or goes on no adjective. */
    static void gerundBehindPhase(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean phase = before != null && before.is(Pos.VERB) && before.isOneOf(WordLists.of("phaseWithGerund"));
        boolean free = next == null || !(next.is(Pos.NOUN) || next.is(Pos.ADJ) || next.is(Pos.PROPN));
        if (phase && free && draft.is(Pos.ADJ) && draft.can(Mood.PRESENT_PARTICIPLE)) {
            draft.pos = Pos.VERB;
        }
    }

    /** "a landmark ruling for workers": what a court has ruled, and nobody ruling. */
    static void rulingIsNoun(List<Draft> drafts, int at) {
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft article = Repair.neighbour(drafts, at - 2);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean described =
                before != null && (before.is(Pos.NOUN) || before.is(Pos.ADJ)) && article != null && article.is(Pos.DET);
        boolean ends = next == null || next.is(Pos.ADP) || next.is(Pos.PUNCT);
        if (drafts.get(at).is("ruling") && drafts.get(at).is(Pos.VERB) && described && ends) {
            drafts.get(at).pos = Pos.NOUN;
        }
    }
}
