package org.constat.language.extractor;

import java.util.Map;
import java.util.Set;
import org.constat.Modality;
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

    private static final Set<String> INTENDING = Set.of(
            "suggest", "want", "ask", "order", "promise", "threaten", "offer", "urge", "hope", "decide", "recommend");

    private static final Set<String> PLANS =
            Set.of("plan", "intend", "consider", "prepare", "envisage", "aim", "decide", "schedule", "contemplate");

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
        return isOf(relation, REPORTING) && !isOf(relation, Set.of("deny"));
    }

    /** Returns whether an infinitive behind it is reported as a fact ("affirme avoir vu"), not wanted or proposed. */
    boolean reportsInfinitive(String relation) {
        return isOf(relation, Set.of("say", "claim", "confirm", "show", "conclude")) && !isOf(relation, INTENDING);
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
        if (implies(relation, "positive") || (implies(relation, "negative") && !isRefusal(relation))) {
            return null;
        }
        if (vocabulary.any(
                relation,
                sense -> isRelation(sense) && PLANS.contains(sense.concept().id()))) {
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

    private boolean isRefusal(String relation) {
        return vocabulary.any(
                relation,
                sense -> isRelation(sense)
                        && ((sense.concept().downward() && !sense.concept().id().equals("fail-to"))
                                || "deny".equals(sense.concept().family())));
    }

    /** Returns whether the verb says that its content is not so ("échouer à"). */
    boolean denies(String relation) {
        return implies(relation, "negative") && !isRefusal(relation);
    }

    private boolean implies(String relation, String value) {
        return vocabulary.any(
                relation,
                sense -> isRelation(sense) && value.equals(sense.concept().implies()));
    }

    boolean isCollective(String relation) {
        return vocabulary.any(
                relation, sense -> isRelation(sense) && sense.concept().symmetric());
    }
}
