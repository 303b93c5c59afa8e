package org.constat.language.extractor.status;

import java.util.ArrayList;
import java.util.List;
import org.constat.Attribution;
import org.constat.Modality;
import org.jspecify.annotations.Nullable;

/**
 * What the clauses around a clause make of it.
 *
 * @param source who says so, outermost first
 * @param status the modality that the clause around it imposes, or null
 * @param pastSpeech whether it is the content of a verb of speech in the past, where the conditional is a future
 * @param rule the name of the rule that leads here
 * @since 0.1
 */
public record Context(List<Attribution> source, @Nullable Modality status, boolean pastSpeech, String rule) {

    public static final Context ARTICLE = new Context(List.of(), null, false, "clause");

    public Context {
        source = List.copyOf(source);
    }

    public Context saidBy(List<Attribution> speakers, boolean past) {
        List<Attribution> chain = new ArrayList<>(source);
        chain.addAll(speakers);
        return new Context(chain, status, past, "reported");
    }

    public Context with(@Nullable Modality newStatus, String newRule) {
        return new Context(source, status == null ? newStatus : status, pastSpeech, newRule);
    }

    /** What is told beside what is wanted or planned is so. */
    Context inFact() {
        return new Context(source, null, pastSpeech, rule);
    }

    /** What stands under "if" is neither planned nor denied with what hangs on it. */
    public Context supposing(String newRule) {
        return new Context(source, Modality.SUPPOSED, pastSpeech, newRule);
    }

    /** Leaves what the innermost speaker says. */
    public Context outside() {
        return source.isEmpty() ? this : new Context(source.subList(0, source.size() - 1), status, pastSpeech, rule);
    }

    public Context by(String newRule) {
        return new Context(source, status, pastSpeech, newRule);
    }
}
