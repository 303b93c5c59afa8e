package org.constat.match.verdict;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.constat.Slot;
import org.constat.Span;
import org.constat.assertion.Assertion;
import org.constat.match.Match;
import org.constat.match.NearFact;
import org.constat.match.Step;
import org.constat.match.article.ArticleContext;
import org.constat.match.fact.Comparison;
import org.constat.match.fact.FactComparison;
import org.constat.match.form.Form;
import org.constat.match.form.RelationView;
import org.constat.match.query.Goal;
import org.constat.match.query.Query;
import org.jspecify.annotations.Nullable;

/**
 * What one article answers to the assertions, goal by goal.
 *
 * @since 0.1
 */
public final class ArticleMatch {
    private final ArticleContext article;
    private final FactComparison facts;
    private final Remedies remedies;
    private final SelfCheck selfCheck;
    private final Map<Integer, GoalFinds> finds = new TreeMap<>();
    private final List<Near> near = new ArrayList<>();

    /** What was among the nearest of an assertion when it came, and may have been pushed out since. */
    private record Near(AssertionState state, Nearest.Entry entry, Query query, Form form, Comparison comparison) {}

    public ArticleMatch(ArticleContext article, FactComparison facts, Remedies remedies, SelfCheck selfCheck) {
        this.article = article;
        this.facts = facts;
        this.remedies = remedies;
        this.selfCheck = selfCheck;
    }

    /**
     * Holds a form against a query of a goal.
     *
     * @param quoted the sentences in which the evidence must lie; null for anywhere
     */
    public void hold(int goal, Query query, Form form, AssertionState state, @Nullable List<Span> quoted) {
        if (!query.options().inference() && isInferred(form)) {
            return;
        }
        Query answered = isOpposite(form) ? query.ofAffirmed() : query;
        Comparison comparison = facts.compare(answered, form, article, state.limit());
        List<Span> sentences = article.sentencesOf(form.original());
        boolean anchored = quoted == null || sentences.stream().anyMatch(quoted::contains);
        if (comparison.isSatisfied()) {
            if (article.isLeftover(form.original()) && !query.options().leftovers()) {
                state.leftoverIn().add(article.article().id());
            } else if (anchored) {
                finds(goal).hit(new Hit(answered, form, comparison, sentences));
            }
            return;
        }
        holdFlip(goal, query, form, sentences, comparison);
        offerNear(query, form, state, comparison, quoted != null && anchored, quoted == null);
    }

    /** Compares a form that cannot satisfy a query, so as to show how near it comes. */
    void suggest(Query query, Form form, AssertionState state) {
        if (query.options().inference() || !isInferred(form)) {
            Comparison comparison = facts.compare(query, form, article, state.limit());
            offerNear(query, form, state, comparison, false, state.assertion().quote() == null);
        }
    }

    private static boolean isOpposite(Form form) {
        return form.view().kind() == RelationView.Kind.OPPOSITE
                || form.view().kind() == RelationView.Kind.OPPOSITE_QUALITY;
    }

    private static boolean isInferred(Form form) {
        return form.steps().stream().anyMatch(step -> step.kind() == Step.Kind.INFERENCE);
    }

    private void holdFlip(int goal, Query query, Form form, List<Span> sentences, Comparison asAsked) {
        Query flipped = query.flipped();
        if (flipped == null || !asAsked.lacks(Slot.POLARITY)) {
            return;
        }
        Comparison comparison = facts.compare(flipped, form, article, Comparison.ANY_GAP);
        if (comparison.isSatisfied()
                && (!article.isLeftover(form.original()) || query.options().leftovers())) {
            finds(goal).flip(new Hit(query, form, comparison, sentences));
        } else if (form.view().kind() == RelationView.Kind.OPPOSITE
                && facts.satisfies(flipped.asOpposite(), form, article)) {
            finds(goal).oppose();
        }
    }

    private void offerNear(
            Query query, Form form, AssertionState state, Comparison comparison, boolean inQuoted, boolean unquoted) {
        boolean one = comparison.gaps().size() == 1;
        boolean sameCore = !comparison.lacks(Slot.SUBJECT) && !comparison.lacks(Slot.RELATION);
        boolean wrong = one && (inQuoted || (unquoted && sameCore));
        if (state.heldIn().isEmpty() && state.nearest().wants(comparison.distance(), wrong)) {
            Nearest.Entry entry =
                    new Nearest.Entry(comparison.distance(), wrong, nearFact(query, form, comparison, ""));
            state.nearest().add(entry);
            near.add(new Near(state, entry, query, form, comparison));
        }
    }

    /** Looks for what would mend each of the nearest facts that the article has given, once all its facts are known. */
    public void addRemedies() {
        for (Near one : near) {
            Nearest nearest = one.state().nearest();
            if (nearest.has(one.entry())) {
                String remedy = remedies.remedy(one.query(), one.form(), one.comparison(), article);
                nearest.replace(one.entry(), nearFact(one.query(), one.form(), one.comparison(), remedy));
            }
        }
        near.clear();
    }

    private NearFact nearFact(Query query, Form form, Comparison comparison, String remedy) {
        return new NearFact(
                article.article().id(),
                query.pattern(),
                form.original(),
                withRemedy(comparison.differences(), remedy),
                comparison.proof());
    }

    private static List<NearFact.Difference> withRemedy(List<NearFact.Difference> differences, String remedy) {
        return remedy.isEmpty()
                ? differences
                : differences.stream()
                        .map(difference -> new NearFact.Difference(
                                difference.slot(), difference.role(), difference.asked(), difference.found(), remedy))
                        .toList();
    }

    private GoalFinds finds(int goal) {
        return finds.computeIfAbsent(goal, unused -> new GoalFinds());
    }

    /** Returns the numbers of the goals of which something was found. */
    public Set<Integer> found() {
        return finds.keySet();
    }

    /** Settles what the article says of one assertion, whose goals have these numbers. */
    public void settle(AssertionState state, List<Goal> goals, int first) {
        Assertion.Kind kind = state.assertion().kind();
        for (int reading = 0; reading < state.assertion().readings().size(); reading++) {
            List<GoalFinds> ofReading = new ArrayList<>();
            for (int i = 0; i < goals.size(); i++) {
                if (goals.get(i).reading() == reading) {
                    ofReading.add(finds.getOrDefault(first + i, new GoalFinds()));
                }
            }
            settleReading(state, kind, ofReading);
        }
    }

    private void settleReading(AssertionState state, Assertion.Kind kind, List<GoalFinds> goals) {
        String id = article.article().id();
        boolean all = goals.stream().allMatch(goal -> goal.any().isPresent());
        boolean clean = goals.stream().allMatch(goal -> goal.clean().isPresent());
        if (clean || (all && kind == Assertion.Kind.NEVER)) {
            List<Hit> hits =
                    goals.stream().map(GoalFinds::any).flatMap(Optional::stream).toList();
            if (clean) {
                hits = goals.stream()
                        .map(GoalFinds::clean)
                        .flatMap(Optional::stream)
                        .toList();
            }
            state.held(id, hits.stream().map(hit -> hit.match(id)).toList(), damage(state, kind, hits));
        } else if (all) {
            state.conflicted(id, conflict(goals));
        } else if (goals.stream().anyMatch(GoalFinds::isFlipped)) {
            state.flippedIn().add(id);
        }
    }

    private Set<Slot> damage(AssertionState state, Assertion.Kind kind, List<Hit> hits) {
        Set<Slot> tolerant = EnumSet.noneOf(Slot.class);
        if (kind == Assertion.Kind.HOLDS && state.heldIn().isEmpty()) {
            hits.forEach(hit -> tolerant.addAll(selfCheck.tolerant(hit, article)));
        }
        return tolerant;
    }

    private List<Match> conflict(List<GoalFinds> goals) {
        String id = article.article().id();
        List<Match> matches = new ArrayList<>();
        Match flip = null;
        for (GoalFinds goal : goals) {
            Hit hit = goal.clean().or(goal::any).orElseThrow();
            matches.add(hit.match(id));
            flip = goal.flipOf(hit).map(found -> found.match(id)).orElse(flip);
        }
        if (flip != null) {
            matches.add(flip);
        }
        return matches;
    }
}
