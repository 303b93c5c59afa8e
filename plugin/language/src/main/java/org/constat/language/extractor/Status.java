package org.constat.language.extractor;

import java.util.List;
import org.constat.Attribution;
import org.constat.Modality;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.language.phrases.AdverbChunk;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.Grammar;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.constat.language.words.Morphology;
import org.jspecify.annotations.Nullable;

/** Reads polarity, modality and tense from a clause and what is around it. */
final class Status {
    private final Grammar grammar;
    private final Stances stances;

    Status(Grammar grammar, Stances stances) {
        this.grammar = grammar;
        this.stances = stances;
    }

    Polarity polarity(Clause clause, VerbChunk verb) {
        boolean negative = verb.negative()
                || hasNegative(clause.subjects())
                || hasNegative(clause.objects())
                || clause.arguments().stream().map(Prepositional::nominal).anyMatch(Status::isNegative)
                || (clause.kind() == Clause.Kind.INFINITIVE && isWithout(clause.marker()))
                || clause.adverbs().stream().anyMatch(adverb -> adverb.kind() == AdverbChunk.Kind.NEGATION);
        return negative ? Polarity.NEGATIVE : Polarity.AFFIRMATIVE;
    }

    /** "does not believe that", "nobody says that", "few experts think that": what follows is not claimed. */
    boolean isDoubted(Clause clause, VerbChunk verb) {
        boolean scarce =
                clause.subjects().stream().anyMatch(subject -> subject.chunk().determiner() == Determiner.SCARCE);
        return scarce || polarity(clause, verb) == Polarity.NEGATIVE;
    }

    private static boolean isWithout(String marker) {
        return marker.equals("sans") || marker.equals("without") || isInstead(marker);
    }

    private static boolean isInstead(String marker) {
        return switch (marker) {
            case "au lieu de", "plutôt que de", "instead of", "rather than" -> true;
            default -> false;
        };
    }

    private static boolean hasNegative(Iterable<Nominal> nominals) {
        for (Nominal nominal : nominals) {
            if (isNegative(nominal)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNegative(Nominal nominal) {
        return nominal.chunk().isNegative();
    }

    Modality modality(Clause clause, VerbChunk verb, Context context) {
        if (clause.isQuestion()) {
            return Modality.ASKED;
        }
        Modality status = context.status();
        return status == null ? own(clause, verb, context) : status;
    }

    private Modality own(Clause clause, VerbChunk verb, Context context) {
        if (verb.modality() != Modality.ASSERTED) {
            return verb.modality();
        }
        if (verb.form() == VerbChunk.Form.IMPERATIVE) {
            return Modality.ASKED;
        }
        boolean condition = clause.children().stream().anyMatch(child -> child.kind() == Clause.Kind.CONDITION);
        if (condition && !stances.looksAhead(verb.lemma())) {
            return Modality.CONDITIONAL;
        }
        if (isLeftOpen(clause, verb)) {
            return polarity(clause, verb) == Polarity.NEGATIVE ? Modality.DOUBTFUL : Modality.POSSIBLE;
        }
        return verb.conditional() ? conditional(verb, context) : Modality.ASSERTED;
    }

    /** "ouvrira sans doute", "will probably not open". */
    private boolean isLeftOpen(Clause clause, VerbChunk verb) {
        return clause.adverbs().stream().anyMatch(adverb -> adverb.kind() == AdverbChunk.Kind.DOUBT)
                || verb.adverbs().stream().anyMatch(adverb -> grammar.isDoubt(adverb.lemma()));
    }

    /** The conditional reports what others say, tells the future of the past, or stands under a condition. */
    private Modality conditional(VerbChunk verb, Context context) {
        if (context.pastSpeech() || (isReported(context) && grammar.language().equals("fr"))) {
            return Modality.ASSERTED;
        }
        return verb.perfect() && grammar.language().equals("fr") ? Modality.POSSIBLE : Modality.CONDITIONAL;
    }

    /** "selon X, le pont serait fermé" reports; "le pont serait fermé, prévient X" are X's own words. */
    private static boolean isReported(Context context) {
        List<Attribution> source = context.source();
        return !source.isEmpty() && source.get(source.size() - 1).force() == null;
    }

    Tense tense(VerbChunk verb, Context context) {
        boolean presentOfPast = context.pastSpeech()
                && verb.tense() == Tense.PAST
                && !verb.perfect()
                && (verb.agreement().time() == Morphology.Time.IMPERFECT || grammar.isCopula(verb.lemma()));
        if (presentOfPast) {
            return Tense.PRESENT;
        }
        boolean modal = verb.modality() == Modality.POSSIBLE || verb.modality() == Modality.OBLIGED;
        boolean futureOfPast = verb.conditional() && context.pastSpeech() && !verb.perfect() && !modal;
        return futureOfPast ? Tense.FUTURE : verb.tense();
    }

    /** Returns the role of a clause that is an argument of the one around it; null for any other. */
    static @Nullable String role(Clause clause) {
        return switch (clause.kind()) {
            case CONDITION -> "if";
            case CAUSE -> "because";
            case PURPOSE -> purposeRole(clause.marker());
            case INFINITIVE -> isPurpose(clause) && clause.host() == null ? infinitiveRole(clause) : null;
            default -> null;
        };
    }

    private static String purposeRole(String marker) {
        if (marker.startsWith("avant") || marker.equals("before")) {
            return "before";
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
            default -> isInstead(clause.marker()) ? "instead" : "for";
        };
    }

    /** "unless the owners are paid": if they are not. The "ne" of such a clause in French negates nothing. */
    static boolean isUnless(Clause condition) {
        VerbChunk verb = condition.verb();
        boolean unless =
                condition.marker().equals("unless") || condition.marker().startsWith("à moins");
        return unless && condition.kind() == Clause.Kind.CONDITION && verb != null && !verb.negative();
    }

    static @Nullable Modality imposed(Clause clause) {
        return switch (clause.kind()) {
            case CONDITION ->
                clause.marker().startsWith("même si") || clause.marker().equals("even if") ? null : Modality.SUPPOSED;
            case PURPOSE -> Modality.SUPPOSED;
            case INFINITIVE -> isFactual(clause.marker()) || isReason(clause) ? null : Modality.PLANNED;
            default -> null;
        };
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
                && outer.tense() == Tense.PAST
                && outer.modality() == Modality.ASSERTED;
    }

    /** "condamné pour avoir triché": what somebody has done, and no aim. */
    static boolean isDone(Clause clause) {
        VerbChunk verb = clause.verb();
        return clause.kind() == Clause.Kind.INFINITIVE
                && clause.marker().equals("pour")
                && verb != null
                && verb.perfect();
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

    /** "pour durer", "avant de partir": a circumstance, not what the verb is about. */
    static boolean isPurpose(Clause clause) {
        return switch (clause.marker()) {
            case "pour",
                    "afin de",
                    "en vue de",
                    "dans le but de",
                    "de manière à",
                    "de façon à",
                    "en plus de",
                    "outre",
                    "avant",
                    "avant de",
                    "sans",
                    "après",
                    "au lieu de",
                    "plutôt que de",
                    "before",
                    "after",
                    "without",
                    "instead of",
                    "rather than",
                    "despite",
                    "in spite of",
                    "in addition to",
                    "besides",
                    "for",
                    "in",
                    "since" -> true;
            default -> false;
        };
    }
}
