package org.constat.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.constat.Article;
import org.constat.Fact;
import org.constat.Span;
import org.constat.assertion.Assertion;
import org.constat.match.words.Folding;
import org.constat.spi.PhraseReader;
import org.jspecify.annotations.Nullable;

/**
 * Holds the facts of article after article against the assertions, and judges them in the end. Facts stream past: what is
 * kept grows with the assertions, not with the corpus.
 *
 * <p>Thread-safe; articles that come at the same time are matched one after the other. Among facts that are equally near
 * those of the article that came first are kept, so give them in a fixed order where runs are to be compared.
 *
 * @since 0.1
 */
public final class MatchRun {
    private static final int AKIN_BUDGET = 50_000;

    private final Matcher matcher;
    private final Engine engine;
    private final PhraseReaders readers;
    private final GoalIndex index;
    private final Remedies remedies;
    private final SelfCheck selfCheck;
    private final boolean exhaustive;
    private final List<AssertionState> states = new ArrayList<>();
    private final List<List<Goal>> goals = new ArrayList<>();
    private final List<Integer> firstGoals = new ArrayList<>();
    private final List<List<String>> unknownWords = new ArrayList<>();
    private final List<Query> queries = new ArrayList<>();
    private final List<Integer> goalOwners = new ArrayList<>();
    private final List<Integer> quoting = new ArrayList<>();
    private final ArmingQueue unarmed = new ArmingQueue();
    private final List<int[]> owners = new ArrayList<>();
    private final Map<String, String> failures = new TreeMap<>();
    private final TreeSet<String> seen = new TreeSet<>();
    private final List<FactProblem> problems = new ArrayList<>();
    private int[] stamps = {};
    private int stamp;
    private int akinBudget = AKIN_BUDGET;

    MatchRun(Matcher matcher) {
        this(matcher, false);
    }

    /** @param exhaustive whether every fact is held against every assertion, to see whether the index misses any */
    MatchRun(Matcher matcher, boolean exhaustive) {
        this.matcher = matcher;
        this.exhaustive = exhaustive;
        engine = new Engine(matcher.lexicon());
        readers = new PhraseReaders(matcher.readers());
        index = engine.newIndex();
        remedies = new Remedies(engine.lexemes(), engine.facts());
        selfCheck = new SelfCheck(engine.facts());
        matcher.assertions().forEach(this::add);
        stamps = new int[queries.size()];
    }

    private void add(Assertion assertion) {
        Queries reading = engine.queries(readers, matcher.language());
        List<Goal> own = reading.goals(states.size(), assertion);
        int first = goalOwners.size();
        Arming arming = new Arming(engine.lexemes());
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            goalOwners.add(states.size());
            unknown.addAll(arming.unknownWords(own.get(i).queries().get(0)));
            for (Query query : own.get(i).queries()) {
                index.add(queries.size(), query);
                queries.add(query);
                owners.add(new int[] {states.size(), first + i});
            }
        }
        if (assertion.quote() != null) {
            quoting.add(states.size());
        }
        if (assertion.kind() == Assertion.Kind.NEVER) {
            unarmed.add(states.size(), unknown);
        }
        states.add(new AssertionState(assertion));
        goals.add(own);
        firstGoals.add(first);
        unknownWords.add(unknown);
    }

    /**
     * Holds the facts of one article against the assertions that mean it.
     *
     * @param article with its blocks, whose leftovers hold nothing unless an assertion says so
     * @param sentences of the article, in order
     * @param facts found in it, their evidence verified and given as {@link org.constat.Evidence.At}
     */
    public synchronized void accept(Article article, List<Span> sentences, List<Fact> facts) {
        seen.add(article.id());
        String own = article.language();
        String language = own == null ? matcher.language() : own;
        List<Form> forms = new ArrayList<>();
        for (Fact fact : facts) {
            addForms(article, fact, language, forms);
        }
        ArticleContext context = ContextReader.read(article, language, sentences, forms);
        ArticleMatch match = new ArticleMatch(context, engine.facts(), remedies, selfCheck);
        Map<Integer, List<Span>> quoted = anchors(context);
        for (Form form : forms) {
            hold(form, context, match, quoted);
        }
        arm(context, !facts.isEmpty());
        settle(match);
    }

    /** Only goals of which the article holds something have anything to settle. */
    private void settle(ArticleMatch match) {
        TreeSet<Integer> touched = new TreeSet<>();
        match.found().forEach(goal -> touched.add(goalOwners.get(goal)));
        touched.forEach(number -> match.settle(states.get(number), goals.get(number), firstGoals.get(number)));
    }

    private void addForms(Article article, Fact fact, String language, List<Form> forms) {
        String spoken = fact.language() == null ? language : fact.language();
        try {
            Fact read = readers.read(fact, spoken);
            engine.forms().of(read, spoken).stream()
                    .map(form ->
                            new Form(form.fact(), fact, form.language(), form.relation(), form.view(), form.steps()))
                    .forEach(forms::add);
        } catch (PhraseReader.ContradictionException e) {
            problems.add(new FactProblem(article.id(), fact, String.valueOf(e.getMessage())));
        }
    }

    /** Returns the sentences that each assertion with a quotation points at, by its number. */
    private Map<Integer, List<Span>> anchors(ArticleContext context) {
        Map<Integer, List<Span>> anchors = new HashMap<>();
        String text = null;
        for (int number : quoting) {
            AssertionState state = states.get(number);
            String quote = state.assertion().quote();
            if (quote != null && state.isMeant(context.article().id())) {
                text = text == null ? Quotes.normal(context.article().text()) : text;
                List<Span> sentences = Quotes.sentences(quote, text, context.sentences());
                anchors.put(number, sentences);
                if (!sentences.isEmpty()) {
                    state.anchor();
                }
            }
        }
        return anchors;
    }

    private void hold(Form form, ArticleContext context, ArticleMatch match, Map<Integer, List<Span>> quoted) {
        stamp++;
        if (exhaustive) {
            for (int query = 0; query < queries.size(); query++) {
                hold(query, form, context, match, quoted);
            }
            return;
        }
        index.offer(form, context, akinBudget > 0, new GoalIndex.Candidates() {
            @Override
            public void same(int[] numbers) {
                Arrays.stream(numbers).forEach(query -> hold(query, form, context, match, quoted));
            }

            @Override
            public void near(int[] numbers) {
                Arrays.stream(numbers)
                        .filter(query -> stamps[query] != stamp)
                        .filter(query -> isMeant(query, context) && state(query).takesHint())
                        .forEach(query -> hold(query, form, context, match, quoted));
            }

            @Override
            public void akin(int[] numbers) {
                for (int query : numbers) {
                    if (state(query).heldIn().isEmpty() && akinBudget > 0) {
                        akinBudget--;
                        hold(query, form, context, match, quoted);
                    }
                }
            }
        });
        holdQuoted(form, context, match, quoted);
    }

    /** A fact in the quoted sentence tells what is wrong, whatever its words. */
    private void holdQuoted(Form form, ArticleContext context, ArticleMatch match, Map<Integer, List<Span>> quoted) {
        if (quoted.isEmpty()) {
            return;
        }
        List<Span> sentences = context.sentencesOf(form.original());
        for (int query = 0; query < queries.size(); query++) {
            List<Span> wanted = quoted.get(owners.get(query)[0]);
            if (wanted != null && sentences.stream().anyMatch(wanted::contains)) {
                hold(query, form, context, match, quoted);
            }
        }
    }

    private boolean isMeant(int query, ArticleContext context) {
        return state(query).isMeant(context.article().id());
    }

    private AssertionState state(int query) {
        return states.get(owners.get(query)[0]);
    }

    private void hold(
            int query, Form form, ArticleContext context, ArticleMatch match, Map<Integer, List<Span>> quoted) {
        if (stamps[query] == stamp) {
            return;
        }
        stamps[query] = stamp;
        int[] owner = owners.get(query);
        AssertionState state = states.get(owner[0]);
        if (state.isMeant(context.article().id())) {
            match.hold(owner[1], queries.get(query), form, state, quotedFor(state, owner[0], quoted));
        }
    }

    private static @Nullable List<Span> quotedFor(AssertionState state, int number, Map<Integer, List<Span>> quoted) {
        return state.assertion().quote() == null ? null : quoted.getOrDefault(number, List.of());
    }

    /** One article that yields facts, and in which every unknown word stands, is enough to arm an assertion. */
    private void arm(ArticleContext context, boolean hasFacts) {
        if (hasFacts) {
            String text = Folding.foldCase(context.article().text());
            String id = context.article().id();
            unarmed.take(text, number -> states.get(number).isMeant(id))
                    .forEach(number -> states.get(number).arm());
        }
    }

    /**
     * Notes that an article could not be processed: what means it is in ERROR, unless it holds elsewhere.
     *
     * @param article its id
     * @param message what went wrong
     */
    public synchronized void failed(String article, String message) {
        failures.put(article, message);
    }

    /** Returns the facts that could not be read so far. */
    public synchronized List<FactProblem> problems() {
        return List.copyOf(problems);
    }

    /** Returns the verdict on each assertion, in their order. */
    public synchronized List<Judgement> finish() {
        return new Judge(matcher, seen, failures, unknownWords).judge(states);
    }
}
