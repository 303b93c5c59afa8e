package org.constat.maven;

import org.constat.corpus.Trials;
import org.jspecify.annotations.Nullable;

/** Reads {@code constat.trials} and {@code constat.passIn}. */
final class TrialsParameter {

    private TrialsParameter() {}

    /** Returns null where neither is given. */
    static @Nullable Trials of(@Nullable Integer trials, @Nullable Integer passIn) {
        if (trials == null && passIn == null) {
            return null;
        }
        int count = trials == null ? 1 : trials;
        int least = passIn == null ? count : passIn;
        if (count < 1 || least < 1 || least > count) {
            throw new UserMistake(Messages.badTrials(count, least));
        }
        return new Trials(count, least);
    }
}
