package org.constat.language.extractor.status;

import java.util.Map;
import java.util.Set;
import org.constat.Modality;
import org.constat.language.extractor.words.Families;
import org.constat.language.phrases.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Knows what a verb makes of its content: a report, a wish, a threat, a denial.
 *
 * @since 0.1
 */
public final class Stances {
    /** What several agree on they agree on together. */
    private static final String AGREEING = "agree-on";

    private static final Set<String> REPORTING = Set.of(
            "say",
            "claim",
            "warn",
            "think",
            "confirm",
            "suggest",
            "estimate",
            "forecast",
            "predict",
            "conclude",
            "find",
            "show");

    /** Who claims that something is so claims it, whatever else the verb can mean. */
    private static final Set<String> SAYING = Set.of("claim");

    private static final Set<String> PHASES = Set.of("continue-doing", "start-doing", "stop-doing");

    private static final Set<String> SUCCESSES = Set.of("manage-to", "manage", "succeed", "succeed-in");

    /** What is said in another way is not reported. */
    static final Set<String> NOT_REPORTING =
            Set.of("deny", "want", "ask", "order", "threaten", "offer", "urge", "hope", "recommend");

    private static final Set<String> INTENDING = Set.of(
            "suggest", "want", "ask", "order", "promise", "threaten", "offer", "urge", "hope", "decide", "recommend");

    private static final Set<String> LOOKING_AHEAD = Set.of(
            "threaten", "promise", "offer", "ask", "order", "urge", "warn", "say", "claim", "predict", "forecast");

    private static final Set<String> PLANS = Set.of(
            "plan",
            "intend",
            "consider",
            "consider-contemplate",
            "consider-option",
            "prepare",
            "envisage",
            "aim",
            "set-goal",
            "decide",
            "vote-to",
            "schedule",
            "contemplate");

    private static final Map<String, Modality> BY_FAMILY = Map.ofEntries(
            Map.entry("deny", Modality.DENIED),
            Map.entry("want", Modality.WANTED),
            Map.entry("hope", Modality.WANTED),
            Map.entry("threaten", Modality.THREATENED),
            Map.entry("promise", Modality.PLANNED),
            Map.entry("offer", Modality.PLANNED),
            Map.entry("decide", Modality.PLANNED),
            Map.entry("fear", Modality.SUPPOSED),
            Map.entry("ask", Modality.ASKED),
            Map.entry("order", Modality.ASKED),
            Map.entry("urge", Modality.ASKED),
            Map.entry("recommend", Modality.ASKED),
            Map.entry("suggest", Modality.ASKED));

    private final Vocabulary vocabulary;
    private final Families families;

    public Stances(Vocabulary vocabulary, Families families) {
        this.vocabulary = vocabulary;
        this.families = families;
    }

    /** Returns whether its content is reported, so that its subject is a source. */
    public boolean reports(String relation) {
        return claims(relation) || isReport(relation);
    }

    /** Returns whether it can be a claim that something is so, whatever else it can mean. */
    boolean claims(String relation) {
        return families.isOf(relation, SAYING);
    }

    private boolean isReport(String relation) {
        return families.isOf(relation, REPORTING) && !families.isOf(relation, NOT_REPORTING) && !isPlan(relation);
    }

    /** Returns whether an infinitive behind it is reported as a fact ("affirme avoir vu"), not wanted or proposed. */
    boolean reportsInfinitive(String relation) {
        return !isPhase(relation)
                && families.isOf(relation, Set.of("say", "claim", "confirm", "show", "conclude"))
                && !families.isOf(relation, INTENDING)
                && vocabulary.senses(relation).stream()
                        .noneMatch(sense -> sense.concept().id().startsWith("continue-"));
    }

    /** Returns whether it is done now, and only what it is about waits for a condition ("threatens sanctions if …"). */
    boolean looksAhead(String relation) {
        return isPlan(relation) || families.isOf(relation, LOOKING_AHEAD);
    }

    /** Returns whether what it makes possible was done where it was done itself ("a permis de sauver"). */
    boolean enables(String verb) {
        return switch (verb) {
            case "permettre", "aider", "amener", "pousser", "enable", "help", "allow", "lead", "drive", "push" -> true;
            default -> false;
        };
    }

    /** Returns whether something is asked of somebody by it. */
    public boolean asks(String verb) {
        return families.isOf(verb, Set.of("ask"));
    }

    /** Returns whether it is a promise. */
    public boolean promises(String relation) {
        return families.isOf(relation, Set.of("promise"));
    }

    /** Returns whether it says that its content begins, goes on or ends, whatever else the verb can mean ("poursuivre"). */
    boolean isPhase(String relation) {
        return families.isOneOf(relation, PHASES);
    }

    /** Returns whether it says that its content is so no longer ("cesser"). */
    boolean ends(String relation) {
        return families.isOneOf(relation, Set.of("stop-doing"));
    }

    /** Returns whether the verb says that its content is so ("réussir à"). */
    boolean implies(String relation) {
        return families.any(relation, concept -> "positive".equals(concept.implies()));
    }

    /** Returns what the content is, or null where the verb implies that it is so. */
    public @Nullable Modality status(String relation) {
        if (implies(relation) || denies(relation)) {
            return null;
        }
        if (isPlan(relation)) {
            return Modality.PLANNED;
        }
        return families.of(relation)
                .filter(BY_FAMILY::containsKey)
                .findFirst()
                .map(BY_FAMILY::get)
                .orElse(isRefusal(relation) ? Modality.DENIED : Modality.SUPPOSED);
    }

    /** Returns what the content of a noun is that is made of such a verb; null where it is made of none. */
    @Nullable
    Modality ofNominalised(String noun) {
        if (isRefusal(noun)) {
            return Modality.DENIED;
        }
        return families.isOf(noun, BY_FAMILY.keySet()) ? status(noun) : null;
    }

    private boolean isPlan(String relation) {
        return families.isOneOf(relation, PLANS);
    }

    private boolean isRefusal(String relation) {
        return families.any(
                relation,
                concept -> (concept.downward() && !concept.id().equals("fail-to")) || "deny".equals(concept.family()));
    }

    /** Returns whether the verb says that its content is not so ("échouer à"). */
    boolean denies(String relation) {
        return families.any(
                relation,
                concept -> "negative".equals(concept.implies())
                        && concept.opposite().stream().anyMatch(SUCCESSES::contains));
    }

    /** Returns whether a verb says that somebody meets somebody. */
    public boolean isMeeting(String relation) {
        return families.any(relation, concept -> concept.id().equals("meet"));
    }

    public boolean isCollective(String relation) {
        return families.any(
                relation, concept -> concept.symmetric() || concept.id().equals(AGREEING));
    }
}
