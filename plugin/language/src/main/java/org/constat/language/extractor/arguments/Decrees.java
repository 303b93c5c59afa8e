package org.constat.language.extractor.arguments;

import java.util.List;
import java.util.Set;
import org.constat.language.extractor.words.Listed;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;

/** Finds who does what a decree does: "le préfet a pris un arrêté interdisant la pêche", and so has forbidden it. */
final class Decrees {
    private static final Set<String> ISSUING = Listed.as("issuing");
    private static final Set<String> DECREES = Listed.as("decrees");

    private Decrees() {}

    /** Returns the subjects of the clause around a participle that describes a decree; or nobody. */
    static List<Nominal> issuers(Clause participle, Nominal host) {
        Clause around = participle.parent();
        VerbChunk issues = around == null ? null : around.verb();
        VerbChunk does = participle.verb();
        return around != null
                        && issues != null
                        && does != null
                        && participle.kind() == Clause.Kind.PARTICIPLE
                        && does.form() == VerbChunk.Form.PRESENT_PARTICIPLE
                        && around.objects().contains(host)
                        && !issues.passive()
                        && !issues.negative()
                        && !host.chunk().isNegative()
                        && ISSUING.contains(issues.lemma())
                        && DECREES.contains(host.chunk().head().lemma())
                ? issuer(around)
                : List.of();
    }

    /** "le préfet, qui a pris un arrêté": the described one. */
    private static List<Nominal> issuer(Clause clause) {
        Nominal described = clause.kind() == Clause.Kind.SUBJECT_RELATIVE ? clause.host() : null;
        return described == null ? clause.subjects() : List.of(described);
    }
}
