package org.constat.check;

import java.util.List;
import org.constat.match.Judgement;

/**
 * Why assertions hold or do not.
 *
 * @param judgements the verdicts
 * @param lines the explanation, to be printed
 * @since 0.1
 */
public record ExplainResult(List<Judgement> judgements, List<String> lines) {

    /** Copies the lists. */
    public ExplainResult {
        judgements = List.copyOf(judgements);
        lines = List.copyOf(lines);
    }
}
