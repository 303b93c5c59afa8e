package org.constat.language.extractor.status;

import java.util.Set;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Tense;
import org.constat.language.extractor.relation.Predication;
import org.constat.language.extractor.words.Listed;
import org.constat.language.phrases.Grammar;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.jspecify.annotations.Nullable;

/**
 * "plans to build a plant, creating 500 jobs": what follows from a plan is no more done than the plan.
 *
 * @since 0.1
 */
public final class Results {
    /** What somebody does while making plans, and not by them. */
    private static final Set<String> BESIDE = Listed.as("besidePlans");

    private final Grammar grammar;
    private final Contents contents;

    public Results(Grammar grammar, Contents contents) {
        this.grammar = grammar;
        this.contents = contents;
    }

    /** Returns what a participle behind a comma is by what is planned, wished or possible before it; null where it is so. */
    public @Nullable Modality of(Clause participle, Predication said, Modality own) {
        VerbChunk verb = participle.verb();
        if (verb == null || !follows(participle, verb, said.verb())) {
            return null;
        }
        for (Clause child : said.clause().children()) {
            VerbChunk aim = child.kind() == Clause.Kind.INFINITIVE && child.host() == null ? child.verb() : null;
            if (aim != null && aim.begin() < verb.begin() && ContentClauses.isContent(child)) {
                Modality imposed = contents.imposed(child, said);
                return isOpen(imposed) ? imposed : null;
            }
        }
        return isOpen(own) ? own : null;
    }

    /** "will close the plant, cutting 300 jobs": they are still to be cut. */
    public Fact inTime(Fact result, Clause participle, Predication said) {
        boolean later = said.verb().tense() == Tense.FUTURE
                && result.tense() == Tense.PRESENT
                && participle.verb() != null
                && follows(participle, participle.verb(), said.verb());
        return later ? result.toBuilder().tense(Tense.FUTURE).build() : result;
    }

    private static boolean isOpen(@Nullable Modality modality) {
        return modality == Modality.PLANNED || modality == Modality.WANTED || modality == Modality.POSSIBLE;
    }

    /** Who plans something, saying or hoping so, does that now. */
    private boolean follows(Clause participle, VerbChunk verb, VerbChunk before) {
        boolean apart = participle.isApart() && participle.marker().isEmpty() && verb.begin() > before.begin();
        return apart
                && grammar.language().equals("en")
                && verb.form() == VerbChunk.Form.PRESENT_PARTICIPLE
                && !verb.perfect()
                && !BESIDE.contains(verb.lemma());
    }
}
