package org.constat.language.words.french;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.constat.language.words.Morphology;
import org.constat.language.words.Morphology.Gender;
import org.constat.language.words.Morphology.GrammaticalNumber;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Morphology.Time;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;

/** Brings words that no dictionary knows to their base form by their regular endings ("torvéniennes": torvénien). */
final class FrenchUnknown {
    private static final Pattern FEMININE = Pattern.compile("(.{2,}(?:ien|ais|ois|ain|in|an))(?:n?e)(s?)");
    private static final Pattern MASCULINE = Pattern.compile("(.{2,}(?:ien|ain|in|an))s");
    private static final Pattern EITHER = Pattern.compile("(.{2,}(?:ique|iste|aire))(s?)");
    private static final Pattern PLURAL_NOUN = Pattern.compile("(.{3,}[^aiosux])s");
    private static final Pattern PLURAL_OF_TWO = Pattern.compile("(.{3,}[^aiosux])s-(.{3,}[^aiosux])s");

    private FrenchUnknown() {}

    static void resolve(Draft draft) {
        draft.lemma = draft.form;
        if (draft.pos == Pos.PROPN || draft.isCapitalised()) {
            return;
        }
        String lower = draft.lower;
        draft.lemma = lower;
        if (draft.pos == Pos.ADJ) {
            adjective(draft, lower);
        } else if (draft.pos == Pos.NOUN && PLURAL_OF_TWO.matcher(lower).matches()) {
            take(draft, PLURAL_OF_TWO.matcher(lower).replaceFirst("$1-$2"), "s", Gender.NONE);
        } else if (draft.pos == Pos.NOUN) {
            plural(draft, PLURAL_NOUN.matcher(lower), Gender.NONE);
        }
    }

    private static void adjective(Draft draft, String lower) {
        Matcher feminine = FEMININE.matcher(lower);
        Matcher either = EITHER.matcher(lower);
        if (feminine.matches()) {
            take(draft, feminine.group(1), feminine.group(2), Gender.FEMININE);
        } else if (either.matches()) {
            take(draft, either.group(1), either.group(2), Gender.NONE);
        } else {
            plural(draft, MASCULINE.matcher(lower), Gender.MASCULINE);
        }
    }

    private static void plural(Draft draft, Matcher plural, Gender gender) {
        if (plural.matches()) {
            take(draft, plural.group(1), "s", gender);
        }
    }

    private static void take(Draft draft, String lemma, String mark, Gender gender) {
        draft.lemma = lemma;
        GrammaticalNumber number = mark.isEmpty() ? GrammaticalNumber.SINGULAR : GrammaticalNumber.PLURAL;
        draft.morphology = new Morphology(Mood.NONE, Time.NONE, 3, number, gender);
    }
}
