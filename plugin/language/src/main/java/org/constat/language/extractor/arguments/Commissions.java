package org.constat.language.extractor.arguments;

import java.util.List;
import java.util.Set;
import org.constat.language.extractor.relation.Voice;
import org.constat.language.extractor.words.Listed;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;

/** Finds who entrusts somebody with what he himself starts: "a lancé un chantier, confié à Novalis". */
final class Commissions {
    private static final Set<String> STARTING = Listed.as("commissioning");
    private static final Set<String> ENTRUSTING = Listed.as("entrusting");

    private Commissions() {}

    /** Returns the subjects of the clause around a participle that names no doer; or nobody. */
    static List<Nominal> principals(Clause participle, VerbChunk verb) {
        Clause around = participle.parent();
        if (around == null || participle.kind() != Clause.Kind.PARTICIPLE) {
            return List.of();
        }
        boolean entrusted = ENTRUSTING.contains(verb.lemma())
                && participle.arguments().stream().noneMatch(Voice::isAgent)
                && around.objects().contains(participle.host());
        VerbChunk start = entrusted ? around.verb() : null;
        return start != null && !start.passive() && !start.negative() && STARTING.contains(start.lemma())
                ? around.subjects()
                : List.of();
    }
}
