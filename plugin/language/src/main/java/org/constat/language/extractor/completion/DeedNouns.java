package org.constat.language.extractor.completion;

import org.constat.language.phrases.Vocabulary;
import org.constat.lexicon.Sense;

/** Knows which nouns name what a verb does: "accusation" is what one makes who accuses. */
final class DeedNouns {
    private final Vocabulary vocabulary;

    DeedNouns(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    boolean isMadeFrom(String noun, String verb) {
        return vocabulary.any(
                noun,
                sense -> sense.form() == Sense.Form.NOMINALISATION
                        && isOf(verb, sense.concept().id()));
    }

    private boolean isOf(String verb, String concept) {
        return vocabulary.any(verb, sense -> sense.concept().id().equals(concept));
    }
}
