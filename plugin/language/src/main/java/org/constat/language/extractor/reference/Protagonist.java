package org.constat.language.extractor.reference;

import java.util.function.Predicate;
import org.constat.Phrase;
import org.constat.language.words.Morphology.Gender;
import org.constat.language.words.Morphology.GrammaticalNumber;
import org.jspecify.annotations.Nullable;

/**
 * Finds the one woman, or the one man, whom a text has named so far, where nobody stands nearer: "Mona Lind danced. Forty roles
 * followed. In 1975 she refused".
 */
final class Protagonist {
    private final RecentMentions recent;
    private final PronounFit fit;

    Protagonist(RecentMentions recent, PronounFit fit) {
        this.recent = recent;
        this.fit = fit;
    }

    /** Returns who a pronoun stands for that finds nobody of its gender in this sentence and the one before; or null. */
    @Nullable
    Phrase of(PronounUse pronoun) {
        Gender gender = pronoun.form().gender();
        boolean one = pronoun.form().number() == GrammaticalNumber.SINGULAR && gender != Gender.NONE;
        Predicate<Mentioned> near = mention -> mention.agreesWith(pronoun.form()) && fit.maySpeak(mention);
        boolean others = recent.all().until(pronoun.begin()).first(near) != null
                || recent.allBefore().first(near) != null;
        return !one || pronoun.quoted() || others ? null : fit.onlyPerson(gender);
    }

    /** "The hall, mocked by one critic, was listed. She …": rather she than who may be a man. */
    @Nullable
    Phrase ratherThan(@Nullable Phrase found, PronounUse pronoun) {
        boolean unknown = found != null
                && recent.allBefore().stream()
                        .filter(mention -> mention.phrase().equals(found))
                        .allMatch(mention -> mention.morphology().gender() == Gender.NONE && !mention.isNamed());
        Phrase known = unknown ? fit.onlyPerson(pronoun.form().gender()) : null;
        return known == null ? found : known;
    }
}
