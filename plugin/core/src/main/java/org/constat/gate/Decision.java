package org.constat.gate;

import org.constat.match.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * What a gate makes of a judgement.
 *
 * @param judgement the verdict with all that explains it
 * @param outcome the verdict held against what was expected
 * @param change the outcome held against the baseline; null where there is none, or where the outcome is an error
 * @param reason why the outcome is not what the verdict alone would say, in words; or empty
 * @param red whether it turns the build red
 * @since 0.1
 */
public record Decision(
        Judgement judgement, Outcome outcome, @Nullable Change change, String reason, boolean red) {

    /** Makes a decision that is red as its outcome is where there is no baseline. */
    public Decision(Judgement judgement, Outcome outcome, @Nullable Change change, String reason) {
        this(judgement, outcome, change, reason, outcome.isRed());
    }
}
