package org.constat.language.words.english;

import java.util.List;
import java.util.regex.Pattern;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.Adverbs;
import org.constat.language.words.tagging.Repair;

/** Makes nouns of English plurals that look like the third person of a verb, where no verb can stand. */
final class EnglishPluralRepairs {
    private static final int FARTHEST_VERB = 38;
    private static final Pattern ONE_OR_YEAR = Pattern.compile("1|(?:19|20)\\d\\d|.*[.%].*|.*,\\d{0,2}(?:\\D.*)?");

    private EnglishPluralRepairs() {}

    /** "met both parties": both of what there are two of. */
    static void pluralBehindBothIsNoun(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft both = Repair.neighbour(drafts, at - 1);
        boolean plural =
                (draft.is(Pos.VERB) || draft.is(Pos.NOUN)) && draft.can(Pos.NOUN) && EnglishReadings.isPlural(draft);
        Draft not = Repair.neighbour(drafts, at - 2);
        if (plural && both != null && both.is("all") && at == 2 && not != null && not.is("not")) {
            draft.pos = Pos.NOUN;
            verbOfUniversal(drafts, at + 1);
        }
        if (plural && both != null && both.is("both") && drafts.stream().noneMatch(other -> other.is("and"))) {
            draft.pos = Pos.NOUN;
            both.pos = Pos.DET;
        }
    }

    /** "Not all trains run": many do so, and one clause has one verb. */
    private static void verbOfUniversal(List<Draft> drafts, int at) {
        Draft verb = Repair.neighbour(drafts, at);
        if (verb != null
                && verb.is(Pos.NOUN)
                && verb.can(Mood.INFINITIVE)
                && !EnglishFiniteVerbs.hasFiniteVerb(drafts.subList(at, drafts.size()))) {
            verb.pos = Pos.VERB;
        }
    }

    /** "Schools should be places where": behind "be" a third person is a plural. */
    static void thirdPersonBehindBeIsNoun(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        boolean third = draft.is(Pos.VERB) && EnglishFiniteVerbs.isThirdPerson(draft) && draft.can(Pos.NOUN);
        if (third
                && before != null
                && (before.is("be") || before.is("been") || before.is("are") || before.is("were"))) {
            draft.pos = Pos.NOUN;
        }
    }

    /** "its 12 member states", "40 false claims": what is counted is more than one, and nothing that one does. */
    static void pluralBehindNumberIsNoun(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft first = Repair.neighbour(drafts, at - 1);
        Draft number = Repair.neighbour(drafts, at - 2);
        boolean counted = draft.is(Pos.VERB)
                && draft.can(Pos.NOUN)
                && EnglishReadings.isPlural(draft)
                && first != null
                && (first.is(Pos.ADJ) || (first.is(Pos.NOUN) && !EnglishReadings.isPlural(first)));
        if (counted
                && number != null
                && number.is(Pos.NUM)
                && !number.is("one")
                && !ONE_OR_YEAR.matcher(number.form).matches()) {
            draft.pos = Pos.NOUN;
        }
    }

    /** "Two suspects each paid a fine": they did so, each of them. */
    static void pluralBeforeEach(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft number = Repair.neighbour(drafts, at - 1);
        Draft each = Repair.neighbour(drafts, at + 1);
        Draft verb = Repair.neighbour(drafts, at + 2);
        boolean counted = number != null && number.is(Pos.NUM) && each != null && each.is("each");
        if (verb == null || verb.is(Pos.NOUN) || !verb.canBeFinite()) {
            return;
        }
        if (counted && draft.can(Pos.NOUN) && EnglishReadings.isPlural(draft)) {
            draft.pos = Pos.NOUN;
            verb.pos = Pos.VERB;
        }
    }

    /** "Shares in the bank fall": no sentence begins with a third person. */
    static void thirdPersonAtBeginIsNoun(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean first =
                at == 0 || drafts.get(at - 1).is("\"") || drafts.get(at - 1).is(":");
        if (first && draft.is(Pos.VERB) && draft.can(Pos.NOUN) && EnglishReadings.isPlural(draft)) {
            draft.pos = Pos.NOUN;
        }
    }

    /** "sold tickets to fans": behind "to" nothing stands in the third person. */
    static void thirdPersonBehindToIsNoun(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean behind = at > 0 && drafts.get(at - 1).is("to") && draft.is(Pos.VERB) && !draft.isCapitalised();
        if (behind && EnglishFiniteVerbs.isThirdPerson(draft) && draft.can(Pos.NOUN) && !draft.can(Mood.INFINITIVE)) {
            draft.pos = Pos.NOUN;
            drafts.get(at - 1).pos = Pos.ADP;
        }
    }

    /** "many illegal lets still go": behind an adjective, with the verb still to come. */
    static void verbBehindAdjectiveIsNoun(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft first = Repair.neighbour(drafts, at - 2);
        Draft verb = Repair.neighbour(drafts, Adverbs.behind(drafts, at + 1));
        boolean described = before != null && before.is(Pos.ADJ);
        boolean determined = first == null || first.is(Pos.DET) || first.is(Pos.ADP) || first.is(Pos.SCONJ);
        boolean plural = draft.is(Pos.VERB) && draft.can(Pos.NOUN) && EnglishReadings.isPlural(draft);
        boolean goesOn = verb != null && verb.can(Mood.INFINITIVE) && (verb.is(Pos.VERB) || verb.is(Pos.NOUN));
        if (plural && described && determined && goesOn && verb != null) {
            draft.pos = Pos.NOUN;
            verb.pos = Pos.VERB;
        }
    }

    /** "air strikes against cities intensify", "trains between Lund and Ystad have stopped": of two finite verbs without a word between clauses the first is a noun. */
    static void firstOfTwoVerbsIsNoun(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean plural = draft.is(Pos.VERB) && draft.can(Pos.NOUN) && EnglishReadings.isPlural(draft) && at > 0;
        boolean behindPronoun = at > 0 && drafts.get(at - 1).is(Pos.PRON);
        boolean complement = next != null && next.is(Pos.ADP);
        if (plural && !behindPronoun && complement && hasFiniteVerbInSameClause(drafts, at + 2)) {
            draft.pos = Pos.NOUN;
        }
    }

    /** "Before the vote, polls give": right before a base form, where no verb stands yet, a third person is who does it. */
    static void pluralBeforeBaseFormIsNoun(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft verb = Repair.neighbour(drafts, at + 1);
        boolean apart = at > 0 && drafts.get(at - 1).is(",") && drafts.get(0).is(Pos.ADP);
        boolean plural = apart && draft.is(Pos.VERB) && draft.can(Pos.NOUN) && EnglishReadings.isPlural(draft);
        boolean base = plural
                && verb != null
                && verb.can(Mood.INFINITIVE)
                && (verb.is(Pos.VERB) || (verb.is(Pos.NOUN) && takesObject(drafts, at + 2)));
        if (base && verb != null && !draft.is("helps") && !ClauseFrame.hasFiniteBefore(drafts, at)) {
            draft.pos = Pos.NOUN;
            verb.pos = Pos.VERB;
        }
    }

    private static boolean takesObject(List<Draft> drafts, int at) {
        Draft object = Repair.neighbour(drafts, at);
        return object != null && (object.is(Pos.DET) || object.is(Pos.NUM));
    }

    /** "Burning flows would reach the town": right before a modal no verb stands. */
    static void pluralBeforeModalIsNoun(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft modal = Repair.neighbour(drafts, at + 1);
        Draft before = Repair.neighbour(drafts, at - 1);
        boolean plural = draft.is(Pos.VERB) && draft.can(Pos.NOUN) && EnglishReadings.isPlural(draft);
        boolean followed = modal != null && modal.is(Pos.AUX) && isModal(modal);
        boolean alone = before == null || before.is(Pos.VERB) || !ClauseFrame.hasFiniteBefore(drafts, at);
        if (plural && followed && alone) {
            draft.pos = Pos.NOUN;
            if (before != null && before.is(Pos.NOUN) && before.can(Mood.PRESENT_PARTICIPLE)) {
                before.pos = Pos.ADJ;
            }
        }
    }

    private static boolean isModal(Draft draft) {
        return switch (draft.lower) {
            case "would", "could", "should", "will", "may", "might", "must", "can", "cannot" -> true;
            default -> false;
        };
    }

    /** "was shut because of fire safety fears": what ends a phrase behind a preposition is no second verb. */
    static void thirdPersonEndingPhraseIsNoun(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean open = draft.is(Pos.VERB) && draft.can(Pos.NOUN) && EnglishFiniteVerbs.isThirdPerson(draft);
        if (!open || !(next == null || next.is(Pos.PUNCT))) {
            return;
        }
        int noun = at - 1;
        while (noun > 0 && (drafts.get(noun).is(Pos.NOUN) || drafts.get(noun).is(Pos.ADJ))) {
            noun--;
        }
        boolean compound = noun > 0
                && noun < at - 1
                && drafts.get(noun).is(Pos.ADP)
                && drafts.get(at - 1).is(Pos.NOUN);
        if (compound
                && ClauseFrame.hasFiniteBefore(drafts, noun)
                && drafts.subList(0, noun).stream().noneMatch(EnglishPluralRepairs::opensRelative)) {
            draft.pos = Pos.NOUN;
        }
    }

    /** "the man who stood by the gate says": the verb of the clause around may be to come. */
    static boolean opensRelative(Draft draft) {
        return draft.is("who")
                || draft.is("which")
                || draft.is("that")
                || draft.is("where")
                || draft.is("whose")
                || draft.is("when");
    }

    private static boolean hasFiniteVerbInSameClause(List<Draft> drafts, int from) {
        for (int i = from; i < drafts.size() && i < from + FARTHEST_VERB; i++) {
            Draft other = drafts.get(i);
            boolean joins = other.is("and") && drafts.get(from - 1).is("between");
            if ((EnglishFiniteVerbs.opensClause(other) && !joins) || other.is(Pos.PART)) {
                return false;
            }
            boolean past = other.can(Mood.PAST_PARTICIPLE) || other.can(Mood.PRESENT_PARTICIPLE);
            if (other.is(Pos.AUX) || (other.is(Pos.VERB) && other.canBeFinite() && !past)) {
                return true;
            }
        }
        return false;
    }
}
