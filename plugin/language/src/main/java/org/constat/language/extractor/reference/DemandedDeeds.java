package org.constat.language.extractor.reference;

import java.util.Set;
import org.constat.language.extractor.words.Actors;
import org.constat.language.extractor.words.Listed;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.jspecify.annotations.Nullable;

/** Knows what nobody demands of himself: "L'opposition réclame sa démission", "called for her arrest". */
final class DemandedDeeds {
    private static final Set<String> DEMANDING = Listed.as("demanding");
    private static final Set<String> DEMANDED = Listed.as("demanded");
    private static final Set<String> DEMANDED_OF_PERSONS = Listed.as("demanded-of-persons");
    private static final Set<String> KIN = Listed.as("kin");

    private DemandedDeeds() {}

    /** Returns who demands of somebody else what a possessive says that somebody has; null where nobody does. */
    static @Nullable Nominal demandingOfAnother(Clause clause, String noun, Actors actors) {
        VerbChunk verb = clause.verb();
        if (verb == null || verb.passive() || clause.subjects().size() != 1 || !DEMANDING.contains(verb.lemma())) {
            return null;
        }
        Nominal subject = clause.subjects().get(0);
        boolean several = actors.isBody(subject.chunk())
                || actors.isNamedBody(subject.chunk())
                || KIN.contains(subject.chunk().head().lemma());
        boolean other = DEMANDED.contains(noun) || (several && DEMANDED_OF_PERSONS.contains(noun));
        return other ? subject : null;
    }
}
