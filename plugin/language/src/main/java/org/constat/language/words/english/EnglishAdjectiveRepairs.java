package org.constat.language.words.english;

import java.util.List;
import java.util.regex.Pattern;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.Repair;
import org.jspecify.annotations.Nullable;

/** Tells English adjectives from the nouns that are spelt alike, by what stands before and behind. */
final class EnglishAdjectiveRepairs {
    private static final Pattern SINCE_WHEN =
            Pattern.compile("record|all-time|[\\p{L}\\d]+-(?:year|month|week|day|season)");

    private EnglishAdjectiveRepairs() {}

    /** "the mayor's rhetoric", "the world's largest": what is possessed and has no noun behind it is one. */
    static void possessedIsNoun(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean possessed = before != null && before.is(Pos.PART) && before.text.startsWith("'");
        boolean last = next == null || !(next.is(Pos.NOUN) || next.is(Pos.ADJ) || next.is(Pos.PROPN));
        boolean noun = draft.can(Pos.NOUN) || draft.lower.endsWith("est");
        if (possessed && last && draft.is(Pos.ADJ) && noun) {
            draft.pos = Pos.NOUN;
        }
    }

    /** "a ten-year high", "an all-time low": how high and low it went. */
    static void extremeIsNoun(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean extreme = draft.is("high") || draft.is("low");
        boolean since = before != null && SINCE_WHEN.matcher(before.lower).matches();
        boolean last = next == null || !(next.is(Pos.NOUN) || next.is(Pos.ADJ) || next.is(Pos.PROPN));
        if (extreme && since && last) {
            draft.pos = Pos.NOUN;
        }
    }

    /** "won the cup final": the last match of all is a noun behind what it is played for. */
    static void finalOfContest(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft contest = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean last = next == null || !(next.is(Pos.NOUN) || next.is(Pos.ADJ) || next.is(Pos.PROPN));
        if (draft.is("final")
                && draft.is(Pos.ADJ)
                && contest != null
                && last
                && WordLists.of("contest").contains(contest.lower)) {
            draft.pos = Pos.NOUN;
        }
    }

    /** "bought the firm three months later": what a span of time stands behind is no adjective of it. */
    static void objectBeforeSpan(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft number = Repair.neighbour(drafts, at + 1);
        Draft since = Repair.neighbour(drafts, at + 3);
        boolean counted = number != null && (number.is(Pos.NUM) || number.is("a"));
        boolean then = since != null && WordLists.of("distance").contains(since.lower);
        if (draft.is(Pos.ADJ) && draft.can(Pos.NOUN) && before != null && before.is(Pos.DET) && counted && then) {
            draft.pos = Pos.NOUN;
        }
    }

    /** "a standard antibiotic": of a noun that can be an adjective and an adjective that can be a noun. */
    static void adjectiveAndNounSwapped(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean last = next == null || !(next.is(Pos.NOUN) || next.is(Pos.ADJ) || next.is(Pos.PROPN));
        boolean swapped = before != null && before.is(Pos.NOUN) && before.can(Pos.ADJ);
        boolean determined = at > 1 && drafts.get(at - 2).is(Pos.DET);
        if (draft.is(Pos.ADJ) && draft.can(Pos.NOUN) && last && before != null && swapped && determined) {
            draft.pos = Pos.NOUN;
            before.pos = Pos.ADJ;
        }
    }

    /** "The firm backs down": the adjective before a third person is its subject, where nothing else is the verb. */
    static void subjectThatLooksLikeAdjective(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft verb = Repair.neighbour(drafts, at + 1);
        Draft next = Repair.neighbour(drafts, at + 2);
        boolean subject = draft.is(Pos.ADJ) && draft.can(Pos.NOUN) && before != null && before.is(Pos.DET);
        boolean goesOn = next != null
                && !next.is("of")
                && (next.is(Pos.ADP) || next.is(Pos.DET) || next.is(Pos.NUM) || next.is(Pos.ADV) || next.is(Pos.PART));
        boolean third = verb != null && verb.is(Pos.NOUN) && EnglishFiniteVerbs.isThirdPerson(verb);
        if (subject && third && goesOn && !EnglishFiniteVerbs.hasFiniteVerb(drafts)) {
            draft.pos = Pos.NOUN;
        }
    }

    /** "advises elderly people": no adverb, though it ends like one. */
    static void adjectiveInLy(List<Draft> drafts, int at) {
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean ly = switch (drafts.get(at).lower) {
            case "elderly", "deadly", "costly", "daily", "weekly", "monthly", "yearly", "friendly", "orderly" -> true;
            default -> false;
        };
        if (ly && drafts.get(at).is(Pos.ADV) && next != null && (next.is(Pos.NOUN) || next.is(Pos.ADJ))) {
            drafts.get(at).pos = Pos.ADJ;
        }
        Draft before = Repair.neighbour(drafts, at - 1);
        boolean people = drafts.get(at).is("elderly") && before != null && before.is("the");
        if (people && (next == null || !(next.is(Pos.NOUN) || next.is(Pos.ADJ)))) {
            drafts.get(at).pos = Pos.NOUN;
        }
    }

    /** "in the city, former mayor Ann Lee": who somebody was begins behind the comma. */
    static void nounBeforeFormerRole(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        Draft role = Repair.neighbour(drafts, at + 2);
        boolean last = next != null && next.is(",") && before != null && before.is(Pos.DET);
        if (last && draft.is(Pos.ADJ) && draft.can(Pos.NOUN) && role != null && role.is("former")) {
            draft.pos = Pos.NOUN;
        }
    }

    /** "considers the level of aid sufficient", "the delay in the works normal": as what it is judged, behind the noun of a preposition. */
    static void judgedBehindPreposition(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean last = next == null || (next.is(Pos.PUNCT) && !next.is("'"));
        if (last
                && draft.is(Pos.NOUN)
                && draft.can(Pos.ADJ)
                && isBehindPreposition(drafts, at - 1)
                && judges(drafts, at)) {
            draft.pos = Pos.ADJ;
        }
    }

    private static boolean isBehindPreposition(List<Draft> drafts, int noun) {
        int first = noun > 1 && drafts.get(noun - 1).is(Pos.DET) ? noun - 1 : noun;
        return first > 0
                && drafts.get(noun).is(Pos.NOUN)
                && drafts.get(first - 1).is(Pos.ADP);
    }

    private static boolean judges(List<Draft> drafts, int before) {
        return drafts.subList(0, before).stream()
                .filter(draft -> draft.is(Pos.VERB))
                .flatMap(draft -> draft.entries.stream())
                .anyMatch(entry -> switch (entry.lemma()) {
                    case "consider", "deem", "judge", "find" -> true;
                    default -> false;
                });
    }

    /** "pays a fine", "a $40 fine", "learn French", "the Russian offensive began", "the Lund cooperative could": where no noun follows, what can be one is one. */
    static void adjectiveThatHeadsItsPhrase(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean subject = before != null && before.is(Pos.ADJ) && next != null && next.is(Pos.VERB);
        boolean clause = next != null && (next.is("that") || next.is(Pos.AUX));
        boolean last = next == null
                || isEnd(next)
                || clause
                || (subject && next.canBeFinite())
                || (next.is(Pos.ADV) && isEnd(Repair.neighbour(drafts, at + 2)));
        boolean office = before != null && before.is("chief") && draft.is("executive");
        if (office || isTitleBeforeName(draft, before, next)) {
            draft.pos = Pos.NOUN;
        }
        if (!draft.is(Pos.ADJ) || before == null || !last) {
            return;
        }
        Draft first = beforeAdjectives(drafts, at - 1);
        boolean named = before.is(Pos.PROPN) && at > 1 && drafts.get(at - 2).is(Pos.DET);
        boolean determined = named || (first != null && (first.is(Pos.DET) || (before.is(Pos.ADJ) && first.is("'s"))));
        if (determined && draft.can(Pos.NOUN)) {
            draft.pos = Pos.NOUN;
        } else if (before.is(Pos.VERB)
                && EnglishReadings.auxiliary(before) == null
                && draft.isCapitalised()
                && draft.can(Pos.PROPN)) {
            draft.pos = Pos.PROPN;
        }
    }

    /** Returns whether a phrase is over here; "its annual fair twice." is before the adverb. */
    private static boolean isEnd(@Nullable Draft next) {
        return next == null || next.is(Pos.PUNCT) || next.is(Pos.ADP);
    }

    private static @Nullable Draft beforeAdjectives(List<Draft> drafts, int from) {
        int at = from;
        while (at > 0 && drafts.get(at).is(Pos.ADJ)) {
            at--;
        }
        int sum = at > 1 && drafts.get(at).is(Pos.NUM) && drafts.get(at - 1).is(Pos.SYM) ? 2 : 0;
        return Repair.neighbour(drafts, at - sum);
    }

    /** "won gold in the relay": what is won is a medal, and no colour. */
    static void medal(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean last = next == null || next.is(Pos.PUNCT) || next.is(Pos.ADP) || next.is(Pos.CCONJ);
        boolean won = before != null
                && before.is(Pos.VERB)
                && before.entries.stream()
                        .anyMatch(entry -> WordLists.of("winning").contains(entry.lemma()));
        if (won && last && WordLists.of("medal").contains(draft.form)) {
            draft.pos = Pos.NOUN;
        }
    }

    /** "Offensive manoeuvres go on": before a plural it describes. */
    static void describingAtBegin(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean describing = at == 0 && draft.is(Pos.NOUN) && draft.can(Pos.ADJ) && draft.lower.endsWith("ive");
        if (describing && next != null && next.is(Pos.NOUN) && EnglishReadings.isPlural(next)) {
            draft.pos = Pos.ADJ;
        }
    }

    /** "secretary general": an office that has its adjective behind it. */
    static void general(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        boolean office = before != null
                && (before.is("secretary") || before.is("attorney") || before.is("director") || before.is("governor"));
        if (office && draft.is("general") && draft.is(Pos.ADJ)) {
            draft.pos = Pos.NOUN;
        }
    }

    /** "chief executive Ann Holm". */
    private static boolean isTitleBeforeName(Draft draft, @Nullable Draft before, @Nullable Draft next) {
        return draft.is(Pos.ADJ)
                && draft.can(Pos.NOUN)
                && !draft.isCapitalised()
                && before != null
                && before.is(Pos.ADJ)
                && next != null
                && next.is(Pos.PROPN);
    }

    /** "noise and empty rooms": what can be an adjective is one behind "and" and before the noun. */
    static void adjectiveBehindCoordinator(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean between = before != null && before.is(Pos.CCONJ);
        boolean many = next != null && next.is(Pos.NOUN) && EnglishReadings.isPlural(next);
        if (draft.is(Pos.NOUN) && between && many && draft.can(Pos.ADJ)) {
            draft.pos = Pos.ADJ;
        }
    }

    /** "coins worth an estimated 300 euros": so much, and no noun of its own. */
    static void worthBeforeSum(List<Draft> drafts, int at) {
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean sum = next != null
                && (next.is(Pos.SYM)
                        || next.is(Pos.NUM)
                        || next.is("an")
                        || next.is("about")
                        || next.is("around")
                        || next.is("some")
                        || next.is("up")
                        || next.is("more")
                        || next.is("nearly")
                        || next.is("almost"));
        if (drafts.get(at).is("worth") && drafts.get(at).is(Pos.NOUN) && sum && before != null && before.is(Pos.NOUN)) {
            drafts.get(at).pos = Pos.ADJ;
        }
    }
}
