package org.constat.language.extractor.status;

import java.util.Objects;
import java.util.stream.Stream;
import org.constat.Modality;
import org.constat.Tense;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Outcomes;
import org.constat.language.sentences.Prepositional;
import org.jspecify.annotations.Nullable;

/**
 * Knows what the word that leads into a clause makes of it: a condition, an aim, a circumstance.
 *
 * @since 0.1
 */
public final class Markers {
    private static final String WITHOUT = "sans que";

    private Markers() {}

    public static @Nullable Modality imposed(Clause clause) {
        return switch (clause.kind()) {
            case CONDITION ->
                clause.marker().startsWith("même si") || clause.marker().equals("even if") ? null : Modality.SUPPOSED;
            case PURPOSE ->
                clause.marker().equals(WITHOUT) ? Modality.DENIED : Sequels.isDone(clause) ? null : Modality.SUPPOSED;
            case INFINITIVE ->
                isCondition(clause.marker()) ? Modality.SUPPOSED : isSo(clause) ? null : Modality.PLANNED;
            default -> null;
        };
    }

    /** Returns whether a clause says on what condition. */
    static boolean isCondition(Clause clause) {
        return clause.kind() == Clause.Kind.CONDITION
                || (clause.kind() == Clause.Kind.INFINITIVE && isCondition(clause.marker()));
    }

    private static boolean isCondition(String marker) {
        return marker.equals("à condition de") || marker.equals("sous réserve de");
    }

    private static boolean isSo(Clause clause) {
        return isFactual(clause.marker())
                || isReason(clause)
                || isOutcome(clause)
                || isScored(clause)
                || PerformedAims.isPerformed(clause)
                || Sequels.isDone(clause);
    }

    /** "s'il échouait", "if it failed": a past that tells of no past. */
    public static boolean isHypothesis(Clause clause) {
        VerbChunk verb = clause.verb();
        return clause.kind() == Clause.Kind.CONDITION && verb != null && !verb.perfect();
    }

    /** "was fined for selling weapons": it was done, where what follows from it was. */
    private static boolean isReason(Clause clause) {
        VerbChunk verb = clause.verb();
        VerbChunk outer = clause.parent() == null ? null : clause.parent().verb();
        if (isDone(clause)) {
            return true;
        }
        return clause.marker().equals("for")
                && verb != null
                && verb.form() == VerbChunk.Form.PRESENT_PARTICIPLE
                && outer != null
                && (outer.tense() == Tense.PAST
                        || outer.form() == VerbChunk.Form.PAST_PARTICIPLE
                        || isKnown(Objects.requireNonNull(clause.parent())))
                && outer.modality() == Modality.ASSERTED;
    }

    /** "is known for making boats". */
    private static boolean isKnown(Clause outer) {
        return outer.predicates().stream()
                .anyMatch(quality -> switch (quality.head().lemma()) {
                    case "known", "know", "famous", "notorious", "renowned", "well-known" -> true;
                    default -> false;
                });
    }

    /** "a triplé, pour atteindre 24 millions": what it has come to, and no aim. */
    private static boolean isOutcome(Clause clause) {
        VerbChunk verb = clause.verb();
        Clause outer = clause.parent();
        boolean amount = Stream.concat(
                        clause.objects().stream(), clause.arguments().stream().map(Prepositional::nominal))
                .anyMatch(nominal -> nominal.chunk().quantity() != null);
        return clause.marker().equals("pour")
                && verb != null
                && amount
                && outer != null
                && outer.objects().isEmpty()
                && outer.verb() != null
                && Objects.requireNonNull(outer.verb()).modality() == Modality.ASSERTED
                && switch (verb.lemma()) {
                    case "atteindre", "se établir", "s'établir", "se élever", "s'élever", "dépasser", "avoisiner" ->
                        true;
                    case "passer", "tomber", "retomber", "revenir", "remonter", "redescendre", "finir", "clôturer" ->
                        true;
                    default -> false;
                };
    }

    /** "beat the holders to reach the final": it has come to that, where it was done. */
    private static boolean isScored(Clause clause) {
        VerbChunk verb = clause.verb();
        VerbChunk outer = clause.parent() == null ? null : clause.parent().verb();
        return verb != null
                && outer != null
                && Outcomes.isOf(outer, verb)
                && outer.tense() != Tense.FUTURE
                && outer.modality() == Modality.ASSERTED
                && !outer.negative()
                && !outer.conditional();
    }

    /** "condamné pour avoir triché": what somebody has done, and no aim. */
    public static boolean isDone(Clause clause) {
        VerbChunk verb = clause.verb();
        return clause.kind() == Clause.Kind.INFINITIVE
                && clause.marker().equals("pour")
                && verb != null
                && verb.perfect();
    }

    /** Returns whether a clause with this marker says what came first. */
    public static boolean isAfter(String marker) {
        return marker.equals("après que") || marker.equals("after") || marker.endsWith(" after");
    }

    private static boolean isFactual(String marker) {
        return isWithout(marker)
                || marker.equals("en plus de")
                || marker.equals("outre")
                || marker.equals("besides")
                || marker.equals("in addition to")
                || marker.equals("despite")
                || marker.equals("in spite of")
                || marker.equals("après")
                || marker.equals("after");
    }

    /** "pour durer", "in order to last": what somebody does something for; but not "fined for using a phone". */
    public static boolean isAim(Clause clause) {
        boolean marked = switch (clause.marker()) {
            case "pour", "afin de", "en vue de", "dans le but de", "de manière à", "de façon à" -> true;
            case "to", "for", "in order to", "so as to" -> true;
            case "in an effort to", "in a bid to", "in an attempt to" -> true;
            default -> false;
        };
        return marked
                && clause.verb() != null
                && !clause.verb().perfect()
                && clause.verb().form() == VerbChunk.Form.INFINITIVE;
    }

    /** "pour durer", "avant de partir": a circumstance, not what the verb is about. */
    public static boolean isPurpose(Clause clause) {
        return switch (clause.marker()) {
            case "pour",
                    "afin de",
                    "en vue de",
                    "dans le but de",
                    "de manière à",
                    "de façon à",
                    "à condition de",
                    "sous réserve de",
                    "en plus de",
                    "outre",
                    "avant",
                    "avant de",
                    "sans",
                    "après",
                    "au lieu de",
                    "plutôt que de",
                    "plutôt que",
                    "before",
                    "after",
                    "without",
                    "instead of",
                    "rather than",
                    "despite",
                    "in spite of",
                    "in addition to",
                    "in order to",
                    "in an effort to",
                    "in a bid to",
                    "in an attempt to",
                    "so as to",
                    "besides",
                    "for",
                    "in",
                    "since" -> true;
            default -> false;
        };
    }

    /** "unless the owners are paid": if they are not. The "ne" of such a clause in French negates nothing. */
    public static boolean isUnless(Clause condition) {
        VerbChunk verb = condition.verb();
        boolean unless =
                condition.marker().equals("unless") || condition.marker().startsWith("à moins");
        return unless && condition.kind() == Clause.Kind.CONDITION && verb != null && !verb.negative();
    }

    public static boolean isWithout(String marker) {
        return marker.equals("sans") || marker.equals(WITHOUT) || marker.equals("without") || isInstead(marker);
    }

    public static boolean isInstead(String marker) {
        return switch (marker) {
            case "au lieu de", "plutôt que de", "plutôt que", "instead of", "rather than" -> true;
            default -> false;
        };
    }
}
