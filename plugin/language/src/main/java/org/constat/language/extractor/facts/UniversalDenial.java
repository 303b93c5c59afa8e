package org.constat.language.extractor.facts;

import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;

/** Knows sentences that deny something of all: "Tous les ponts ne sont pas sûrs" says that some are not, and that of none. */
final class UniversalDenial {
    private UniversalDenial() {}

    static boolean is(Clause clause, VerbChunk verb) {
        return verb.negative()
                && clause.subjects().stream()
                        .anyMatch(subject -> subject.chunk().determiner() == Determiner.UNIVERSAL
                                && subject.chunk().begin() < verb.begin()
                                && subject.chunk().quantity() == null);
    }
}
