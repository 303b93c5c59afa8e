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
        Nominal subject = subject(clause);
        if (verb == null || verb.passive() || subject == null || !DEMANDING.contains(verb.lemma())) {
            return null;
        }
        boolean several = actors.isBody(subject.chunk())
                || actors.isNamedBody(subject.chunk())
                || KIN.contains(subject.chunk().head().lemma());
        boolean other = DEMANDED.contains(noun) || (several && DEMANDED_OF_PERSONS.contains(noun));
        return other ? subject : null;
    }

    /** "Il est critiqué par Lund, qui exige sa démission": Lund does. */
    private static @Nullable Nominal subject(Clause clause) {
        return clause.subjects().isEmpty() && clause.isRelative()
                ? clause.host()
                : clause.subjects().size() == 1 ? clause.subjects().get(0) : null;
    }
}
