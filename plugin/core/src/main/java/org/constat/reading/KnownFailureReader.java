package org.constat.reading;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import org.constat.assertion.Assertion;
import org.constat.assertion.KnownFailure;
import org.constat.corpus.Fields;
import org.constat.corpus.Node;
import org.constat.corpus.Problems;
import org.jspecify.annotations.Nullable;

/** Reads what people know of a failure. */
final class KnownFailureReader {
    static final Set<String> KEYS = Set.of("reason", "issue", "verdict", "until");
    static final Set<String> FAILED_HOLDS =
            Set.of("WRONG", "FLIPPED", "CONFLICTED", "MISSING", "UNSUPPORTED", "UNANCHORED");
    static final Set<String> FAILED_NEVER = Set.of("FOUND", "UNARMED", "UNSUPPORTED");

    private final Assertion.Kind kind;
    private final Problems problems;

    KnownFailureReader(Assertion.Kind kind, Problems problems) {
        this.kind = kind;
        this.problems = problems;
    }

    @Nullable
    KnownFailure read(Fields entry) {
        Node.Mapping map = entry.map("knownFailure");
        if (map == null) {
            return null;
        }
        Fields fields = Fields.of(map, "\"knownFailure\"", KEYS, problems);
        String reason = fields.text("reason");
        String verdict = fields.oneOf("verdict", kind == Assertion.Kind.HOLDS ? FAILED_HOLDS : FAILED_NEVER);
        if (reason == null && !fields.has("reason")) {
            problems.add(fields.location(), "\"knownFailure\" has no \"reason\"; say why it fails");
        }
        LocalDate until = until(fields);
        return reason == null ? null : new KnownFailure(reason, fields.text("issue"), verdict, until);
    }

    private @Nullable LocalDate until(Fields fields) {
        String text = fields.text("until");
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException notADate) {
            problems.add(fields.location("until"), "\"" + text + "\" is not a day; write it as 2027-06-30");
            return null;
        }
    }
}
