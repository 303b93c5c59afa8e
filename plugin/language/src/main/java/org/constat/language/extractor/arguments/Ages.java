package org.constat.language.extractor.arguments;

import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;

/** Knows the age that stands between a name and its verb: "Anne Morel, 34 ans, a été élue". */
final class Ages {

    private Ages() {}

    static boolean isAge(Prepositional argument, Clause clause) {
        VerbChunk verb = clause.verb();
        NounChunk noun = argument.nominal().chunk();
        return verb != null
                && argument.preposition() == null
                && noun.quantity() != null
                && !noun.quantity().ordinal()
                && (noun.head().lemma().equals("an") || noun.head().lemma().equals("year"))
                && noun.begin() < verb.begin()
                && clause.subjects().stream().anyMatch(subject -> isBefore(subject, noun));
    }

    private static boolean isBefore(Nominal subject, NounChunk noun) {
        return subject.chunk().end() <= noun.begin()
                && noun.begin() - subject.chunk().end() <= 1;
    }
}
