package org.constat.language.extractor.reference;

import java.util.Set;
import org.constat.Phrase;
import org.constat.language.words.Morphology;
import org.jspecify.annotations.Nullable;

/**
 * A pronoun that stands for somebody or something.
 *
 * @param form its gender and number
 * @param being the kind of being that it can stand for
 * @param begin where it stands in the text
 * @param quoted whether it stands in a quotation, whose speaker would say "I"
 * @param speakers of the sentence
 * @param host of the relative clause whose subject it is, for which it cannot stand; null in any other
 */
record PronounUse(
        Morphology form,
        Owner being,
        int begin,
        boolean quoted,
        Set<String> speakers,
        @Nullable Phrase host) {

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
        return !own && !ahead && !isHost(mention.phrase());
    }

    /** "un tournoi où il jouera": he is no tournament. */
    private boolean isHost(Phrase phrase) {
        return host != null && host.text().equals(phrase.text()) && Resolver.begin(host) == Resolver.begin(phrase);
    }

    /** Returns whether it stands in a relative clause, which speaks of something else. */
    boolean isInRelative() {
        return host != null;
    }
}
