package org.constat.language.extractor.reference;

import java.util.Set;
import org.constat.language.extractor.words.Listed;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;

/** Knows that nobody decides on a request of their own: "the judge rejected her plea", "le tribunal rejette son recours". */
final class DecidedRequests {
    private static final Set<String> DECIDING = Listed.as("deciding");
    private static final Set<String> REQUESTS = Listed.as("decided");

    private DecidedRequests() {}

    /** Returns whether the possessive before a noun is of somebody on whose request the subject of the clause decides. */
    static boolean isOfAnother(Clause clause, NounChunk possessor, String noun) {
        VerbChunk verb = clause.verb();
        return verb != null
                && !verb.passive()
                && REQUESTS.contains(noun)
                && DECIDING.contains(verb.lemma())
                && clause.objects().stream()
                        .anyMatch(object -> object.chunk().begin() <= possessor.begin()
                                && possessor.begin() < object.chunk().end());
    }
}
