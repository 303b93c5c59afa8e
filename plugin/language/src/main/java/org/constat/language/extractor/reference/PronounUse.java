package org.constat.language.extractor.reference;

import java.util.Set;
import org.constat.language.words.Morphology;

/**
 * A pronoun that stands for somebody or something.
 *
 * @param form its gender and number
 * @param being the kind of being that it can stand for
 * @param begin where it stands in the text
 * @param quoted whether it stands in a quotation, whose speaker would say "I"
 * @param speakers of the sentence
 */
record PronounUse(Morphology form, Owner being, int begin, boolean quoted, Set<String> speakers) {

    /** Copies the collection. */
    PronounUse {
        speakers = Set.copyOf(speakers);
    }

    boolean isPersonal() {
        return being.isPerson();
    }

    /** '"Son état est grave", dit le médecin': it is not that of the doctor, who would say "my". */
    boolean isSaidBy(Mentioned mention) {
        return speakers.contains(mention.phrase().text()) && !mention.beginsBefore(begin);
    }

    /** Returns whether it can stand for who speaks: "he resigns, the mayor said"; in their own words they say "I". */
    boolean mayMean(Mentioned mention) {
        boolean own = quoted && speakers.contains(mention.phrase().text());
        boolean ahead = !mention.endsBefore(begin) && (quoted || mention.isOfSomebodyElse());
        return !own && !ahead;
    }
}
