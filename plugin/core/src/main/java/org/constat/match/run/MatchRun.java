package org.constat.match.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.constat.Article;
import org.constat.Fact;
import org.constat.Span;
import org.constat.match.FactProblem;
import org.constat.match.Judgement;
import org.constat.match.article.ArticleContext;
import org.constat.match.article.ContextReader;
import org.constat.match.form.Form;
import org.constat.match.query.GoalIndex;
import org.constat.match.query.PhraseReaders;
import org.constat.match.verdict.ArticleMatch;
import org.constat.match.verdict.AssertionState;
import org.constat.match.verdict.Hints;
import org.constat.match.verdict.Judge;
import org.constat.match.verdict.Remedies;
import org.constat.match.verdict.SelfCheck;
import org.constat.match.words.Folding;
import org.constat.spi.PhraseReader;

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
    private final Matcher matcher;
    private final Engine engine;
    private final PhraseReaders readers;
    private final Asked asked;
    private final Remedies remedies;
    private final SelfCheck selfCheck;
    private final boolean exhaustive;
    private final Map<String, String> failures = new TreeMap<>();
    private final TreeSet<String> seen = new TreeSet<>();
    private final List<FactProblem> problems = new ArrayList<>();
    private final Hints hints;
    private final int[] stamps;
    private int stamp;

    MatchRun(Matcher matcher) {
        this(matcher, false);
    }

    /** @param exhaustive whether every fact is held against every assertion, to see whether the index misses any */
    MatchRun(Matcher matcher, boolean exhaustive) {
        this.matcher = matcher;
        this.exhaustive = exhaustive;
        engine = new Engine(matcher.lexicon());
        readers = new PhraseReaders(matcher.readers());
        remedies = new Remedies(engine.lexemes(), engine.facts());
        selfCheck = new SelfCheck(engine.facts());
        asked = new Asked(engine, engine.queries(readers, matcher.language()), matcher.assertions());
        stamps = new int[asked.size()];
        hints = new Hints(matcher.assertions().size());
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
        Anchors anchors = new Anchors(asked.quoting(), context);
        for (Form form : forms) {
            hold(form, context, match, anchors);
        }
        if (!facts.isEmpty()) {
            asked.arm(article.id(), Folding.foldCase(article.text()));
        }
        asked.settle(match);
        hints.compare(match);
        match.addRemedies();
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

    private void hold(Form form, ArticleContext context, ArticleMatch match, Anchors anchors) {
        stamp++;
        if (exhaustive) {
            for (int query = 0; query < asked.size(); query++) {
                hold(query, form, context, match, anchors);
            }
            return;
        }
        holdQuoted(form, context, match, anchors);
        asked.index().offer(form, context, hints.wantsMore(), new GoalIndex.Candidates() {
            @Override
            public void same(int[] numbers) {
                Arrays.stream(numbers).forEach(query -> hold(query, form, context, match, anchors));
            }

            @Override
            public void near(int[] numbers) {
                suggest(numbers, form, 1, context);
            }

            @Override
            public void akin(int[] numbers, boolean inSameSlot) {
                suggest(numbers, form, inSameSlot ? 2 : 3, context);
            }
        });
    }

    /** @param apart in how many of relation, subject and object the two share no word */
    private void suggest(int[] numbers, Form form, int apart, ArticleContext context) {
        for (int number : hints.sample(numbers, stamp)) {
            if (stamps[number] != stamp) {
                stamps[number] = stamp;
                if (isMeant(number, context)) {
                    hints.offer(state(number), asked.query(number).query(), form, apart);
                }
            }
        }
    }

    /** A fact in the quoted sentence tells what is wrong, whatever its words. */
    private void holdQuoted(Form form, ArticleContext context, ArticleMatch match, Anchors anchors) {
        if (anchors.isEmpty()) {
            return;
        }
        List<Span> sentences = context.sentencesOf(form.original());
        for (int query = 0; query < asked.size(); query++) {
            if (anchors.pointsAtOneOf(sentences, state(query))) {
                hold(query, form, context, match, anchors);
            }
        }
    }

    private boolean isMeant(int query, ArticleContext context) {
        return state(query).isMeant(context.article().id());
    }

    private AssertionState state(int query) {
        return asked.query(query).state();
    }

    private void hold(int number, Form form, ArticleContext context, ArticleMatch match, Anchors anchors) {
        if (stamps[number] == stamp) {
            return;
        }
        stamps[number] = stamp;
        Asked.AskedQuery query = asked.query(number);
        if (isMeant(number, context)) {
            match.hold(query.goal(), query.query(), form, query.state(), anchors.of(query.state()));
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
        return new Judge(matcher.slots(), seen, failures, asked.unknownWords()).judge(asked.states());
    }
}
