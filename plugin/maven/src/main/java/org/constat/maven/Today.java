package org.constat.maven;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Reads {@code constat.today}. */
final class Today {

    private Today() {}

    /** @param day as {@code 2027-06-30}, or null for the day that it is */
    static Clock clock(@Nullable String day) {
        if (day == null) {
            return Clock.systemUTC();
        }
        try {
            return Clock.fixed(LocalDate.parse(day).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        } catch (DateTimeParseException notADay) {
            throw new UserMistake(Messages.notADay(day), notADay);
        }
    }
}
