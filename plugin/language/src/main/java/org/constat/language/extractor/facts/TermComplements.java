package org.constat.language.extractor.facts;

import java.util.Objects;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;

/** Tells from when and until when an office is held from of what it is: "maire de Lens de 1995 à 2001". */
final class TermComplements {
    private TermComplements() {}

    static boolean is(Prepositional complement) {
        PrepositionChunk preposition = complement.preposition();
        return preposition != null
                && complement.nominal().chunk().time()
                && (preposition.role().equals("since") || preposition.role().equals("until"));
    }

    static String role(Prepositional term) {
        return Objects.requireNonNull(term.preposition()).role();
    }

    /** Returns the office alone. */
    static Nominal without(Nominal office) {
        if (office.complements().stream().noneMatch(TermComplements::is)) {
            return office;
        }
        Nominal alone = new Nominal(office.chunk());
        office.complements().stream().filter(complement -> !is(complement)).forEach(alone::complement);
        return alone;
    }
}
