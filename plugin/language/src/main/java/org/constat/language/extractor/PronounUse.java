package org.constat.language.extractor;

import org.constat.language.words.Morphology;

/**
 * A pronoun that stands for somebody or something.
 *
 * @param form its gender and number
 * @param being the kind of being that it can stand for
 * @param begin where it stands in the text
 * @param quoted whether it stands in a quotation, whose speaker would say "I"
 */
record PronounUse(Morphology form, Possessors.Owner being, int begin, boolean quoted) {

    boolean isPersonal() {
        return being.isPerson();
    }

    /** Returns whether it can point ahead to who speaks behind it: "he resigns, the mayor said". */
    boolean mayPointAheadTo(Mentioned mention) {
        return mention.endsBefore(begin) || (!quoted && !mention.isOfSomebodyElse());
    }
}
