package org.constat.language.extractor;

import java.util.Map;
import java.util.Set;
import org.constat.Modality;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.Vocabulary;
import org.constat.lexicon.Concept;
import org.constat.lexicon.Sense;
import org.jspecify.annotations.Nullable;

/** Knows what a verb makes of its content: a report, a wish, a threat, a denial. */
final class Stances {
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

    private static final Set<String> NOT_REPORTING =
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
            "decide",
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

    Stances(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Returns whether its content is reported, so that its subject is a source. */
    boolean reports(String relation) {
        return isOf(relation, SAYING) || isReport(relation);
    }

    private boolean isReport(String relation) {
        return isOf(relation, REPORTING) && !isOf(relation, NOT_REPORTING) && !isPlan(relation);
    }

    /** Returns whether an infinitive behind it is reported as a fact ("affirme avoir vu"), not wanted or proposed. */
    boolean reportsInfinitive(String relation) {
        return !isPhase(relation)
                && isOf(relation, Set.of("say", "claim", "confirm", "show", "conclude"))
                && !isOf(relation, INTENDING)
                && vocabulary.senses(relation).stream()
                        .noneMatch(sense -> sense.concept().id().startsWith("continue-"));
    }

    /** Returns whether it is done now, and only what it is about waits for a condition ("threatens sanctions if …"). */
    boolean looksAhead(String relation) {
        return isPlan(relation) || isOf(relation, LOOKING_AHEAD);
    }

    /** Returns whether it says that its content begins, goes on or ends, whatever else the verb can mean ("poursuivre"). */
    boolean isPhase(String relation) {
        return vocabulary.any(
                relation,
                sense -> isRelation(sense) && PHASES.contains(sense.concept().id()));
    }

    /** Returns whether it says that its content is so no longer ("cesser"). */
    boolean ends(String relation) {
        return vocabulary.any(
                relation, sense -> isRelation(sense) && sense.concept().id().equals("stop-doing"));
    }

    private boolean isOf(String relation, Set<String> families) {
        return vocabulary.any(
                relation,
                sense -> isRelation(sense)
                        && sense.concept().family() != null
                        && families.contains(sense.concept().family()));
    }

    private static boolean isRelation(Sense sense) {
        return sense.concept().kind() == Concept.Kind.RELATION;
    }

    /** Returns what the content is, or null where the verb implies that it is so. */
    @Nullable
    Modality status(String relation) {
        if (implies(relation, "positive") || denies(relation)) {
            return null;
        }
        if (isPlan(relation)) {
            return Modality.PLANNED;
        }
        for (Sense sense : vocabulary.senses(relation)) {
            String family = isRelation(sense) ? sense.concept().family() : null;
            Modality modality = family == null ? null : BY_FAMILY.get(family);
            if (modality != null) {
                return modality;
            }
        }
        return isRefusal(relation) ? Modality.DENIED : Modality.SUPPOSED;
    }

    /** Returns whether what it makes possible was done where it was done itself ("a permis de sauver"). */
    boolean enables(String verb) {
        return switch (verb) {
            case "permettre", "aider", "amener", "pousser", "enable", "help", "allow", "lead", "drive", "push" -> true;
            default -> false;
        };
    }

    /** Returns what a noun makes of the infinitive that it takes ("la volonté de négocier"). */
    @Nullable
    Modality ofNoun(String noun) {
        return switch (noun) {
            case "nécessité", "obligation", "devoir", "besoin", "urgence", "necessity", "need", "duty" ->
                Modality.OBLIGED;
            case "possibilité",
                    "capacité",
                    "chance",
                    "occasion",
                    "risque",
                    "moyen",
                    "possibility",
                    "ability",
                    "capacity",
                    "opportunity",
                    "risk" -> Modality.POSSIBLE;
            case "volonté", "souhait", "désir", "envie", "ambition", "espoir", "wish", "desire", "hope" ->
                Modality.WANTED;
            case "tentative", "effort", "attempt", "bid" -> Modality.WANTED;
            case "projet", "décision", "intention", "plan", "decision", "choix" -> Modality.PLANNED;
            default -> {
                Modality status =
                        isRefusal(noun) ? Modality.DENIED : isOf(noun, BY_FAMILY.keySet()) ? status(noun) : null;
                yield status == null ? Modality.SUPPOSED : status;
            }
        };
    }

    /** Returns whether whoever's noun this is says that its content is so ("l'affirmation de Lund que"). */
    boolean isClaim(String noun) {
        return isOf(noun, Set.of("say", "claim", "confirm", "conclude")) && !isOf(noun, NOT_REPORTING);
    }

    /** Returns whether what a noun stands for is so ("la preuve que"). */
    boolean proves(NounChunk noun) {
        boolean evidence = switch (noun.head().lemma()) {
            case "preuve", "signe", "indication", "fait", "proof", "evidence", "sign", "fact" -> true;
            default -> false;
        };
        return evidence && noun.determiner() != Determiner.NEGATIVE;
    }

    private boolean isPlan(String relation) {
        return vocabulary.any(
                relation,
                sense -> isRelation(sense) && PLANS.contains(sense.concept().id()));
    }

    private boolean isRefusal(String relation) {
        return vocabulary.any(
                relation,
                sense -> isRelation(sense)
                        && ((sense.concept().downward() && !sense.concept().id().equals("fail-to"))
                                || "deny".equals(sense.concept().family())));
    }

    /** Returns whether the verb says that its content is not so ("échouer à"). */
    boolean denies(String relation) {
        return vocabulary.any(
                relation,
                sense -> isRelation(sense)
                        && "negative".equals(sense.concept().implies())
                        && sense.concept().opposite().stream().anyMatch(SUCCESSES::contains));
    }

    private boolean implies(String relation, String value) {
        return vocabulary.any(
                relation,
                sense -> isRelation(sense) && value.equals(sense.concept().implies()));
    }

    /** Returns whether something is asked of somebody by it. */
    boolean asks(String verb) {
        return isOf(verb, Set.of("ask"));
    }

    /** Returns whether it is a promise. */
    boolean promises(String relation) {
        return isOf(relation, Set.of("promise"));
    }

    boolean isCollective(String relation) {
        return vocabulary.any(
                relation, sense -> isRelation(sense) && sense.concept().symmetric());
    }
}
