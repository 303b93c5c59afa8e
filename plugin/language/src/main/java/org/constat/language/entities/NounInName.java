package org.constat.language.entities;

import java.util.Locale;
import java.util.Optional;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.FirstNames;
import org.constat.language.phrases.Vocabulary;
import org.constat.language.words.Morphology.Gender;
import org.constat.lexicon.Concept;

/** Knows the noun at the end of a name, by which a text goes on to speak of what bears it: "the Harlow Prize" is the prize. */
final class NounInName {

    private NounInName() {}

    /** Returns the noun at the end of an English name with an article; none where somebody may be called so ("Ann Baker"). */
    static Optional<String> of(Mention mention, Vocabulary vocabulary) {
        String name = mention.nominal().chunk().head().lemma();
        int last = name.lastIndexOf(' ');
        boolean thing = last > 0
                && mention.nominal().chunk().determiner() == Determiner.DEFINITE
                && FirstNames.genderOf(name) == Gender.NONE;
        String noun = name.substring(last + 1).toLowerCase(Locale.ROOT);
        return thing
                        && vocabulary.any(noun, sense -> sense.concept().kind() == Concept.Kind.NOUN)
                        && !vocabulary.isA(noun, "person")
                ? Optional.of(noun)
                : Optional.empty();
    }
}
