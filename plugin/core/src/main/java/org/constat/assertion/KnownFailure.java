package org.constat.assertion;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A failure that people know of and have written down with its reason.
 *
 * @param reason why it fails
 * @param issue where it is tracked, or null
 * @param verdict the verdict that is expected, in capitals as verdicts are spelled; null for any that fails
 * @param until the last day on which it may fail, or null
 * @since 0.1
 */
public record KnownFailure(
        String reason,
        @Nullable String issue,
        @Nullable String verdict,
        @Nullable LocalDate until) {}
