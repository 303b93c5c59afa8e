package org.constat.language.extractor.facts;

import org.constat.language.extractor.status.ContentClauses;
import org.constat.language.extractor.status.Markers;
import org.constat.language.sentences.Clause;
import org.jspecify.annotations.Nullable;

/** Knows the role in a fact of a clause that is an argument of the one around it. */
final class ClauseRoles {

    private ClauseRoles() {}

    /** Returns the role of a clause that is an argument of the one around it; null for any other. */
    static @Nullable String of(Clause clause) {
        return switch (clause.kind()) {
            case CONDITION -> "if";
            case CAUSE -> "because";
            case PURPOSE -> purposeRole(clause.marker());
            case CIRCUMSTANCE -> sequence(clause.marker());
            case INFINITIVE ->
                Markers.isPurpose(clause) && clause.host() == null && !ContentClauses.isContent(clause)
                        ? infinitiveRole(clause)
                        : null;
            default -> null;
        };
    }

    /** "shortly after the dam broke", "depuis que la digue a cédé"; null where it says no more than meanwhile. */
    private static @Nullable String sequence(String marker) {
        if (marker.equals("depuis que") || marker.equals("ever since")) {
            return "since";
        }
        return Markers.isAfter(marker) ? "after" : null;
    }

    private static String purposeRole(String marker) {
        if (Markers.isInstead(marker)) {
            return "instead";
        }
        if (marker.startsWith("avant") || marker.equals("before")) {
            return "before";
        }
        if (Markers.isWithout(marker)) {
            return "without";
        }
        return marker.equals("until") || marker.startsWith("jusqu") ? "until" : "for";
    }

    private static String infinitiveRole(Clause clause) {
        return switch (clause.marker()) {
            case "avant", "avant de", "before" -> "before";
            case "après", "after" -> "after";
            case "sans", "without" -> "without";
            case "en plus de", "outre", "in addition to", "besides" -> "including";
            case "despite", "in spite of" -> "despite";
            case "à condition de", "sous réserve de" -> "if";
            default -> Markers.isInstead(clause.marker()) ? "instead" : "for";
        };
    }
}
