package org.constat.match.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.constat.assertion.Assertion;
import org.constat.match.query.Goal;
import org.constat.match.query.GoalIndex;
import org.constat.match.query.Queries;
import org.constat.match.query.Query;
import org.constat.match.verdict.Arming;
import org.constat.match.verdict.ArmingQueue;
import org.constat.match.verdict.ArticleMatch;
import org.constat.match.verdict.AssertionState;

/** All that is asked, numbered once: the assertions, their goals, and the queries of each goal. */
final class Asked {
    private final Queries reading;
    private final Arming arming;
    private final GoalIndex index;
    private final List<AssertionState> states = new ArrayList<>();
    private final List<List<Goal>> goals = new ArrayList<>();
    private final List<Integer> firstGoals = new ArrayList<>();
    private final List<Integer> goalOwners = new ArrayList<>();
    private final List<List<String>> unknownWords = new ArrayList<>();
    private final List<AskedQuery> queries = new ArrayList<>();
    private final List<AssertionState> quoting = new ArrayList<>();
    private final ArmingQueue unarmed = new ArmingQueue();

    /**
     * One query.
     *
     * @param query what is asked
     * @param goal the number of its goal
     * @param state of its assertion
     */
    record AskedQuery(Query query, int goal, AssertionState state) {}

    Asked(Engine engine, Queries reading, Collection<Assertion> assertions) {
        this.reading = reading;
        this.arming = new Arming(engine.lexemes());
        this.index = engine.newIndex();
        assertions.forEach(this::add);
    }

    private void add(Assertion assertion) {
        AssertionState state = new AssertionState(assertion);
        List<Goal> own = reading.goals(states.size(), assertion);
        List<String> unknown = new ArrayList<>();
        firstGoals.add(goalOwners.size());
        for (Goal goal : own) {
            unknown.addAll(arming.unknownWords(goal.queries().get(0)));
            goal.queries().forEach(query -> add(query, state));
            goalOwners.add(states.size());
        }
        if (assertion.quote() != null) {
            quoting.add(state);
        }
        if (assertion.kind() == Assertion.Kind.NEVER) {
            unarmed.add(states.size(), unknown);
        }
        states.add(state);
        goals.add(own);
        unknownWords.add(unknown);
    }

    private void add(Query query, AssertionState state) {
        index.add(queries.size(), query);
        queries.add(new AskedQuery(query, goalOwners.size(), state));
    }

    GoalIndex index() {
        return index;
    }

    int size() {
        return queries.size();
    }

    AskedQuery query(int number) {
        return queries.get(number);
    }

    List<AssertionState> states() {
        return states;
    }

    /** Returns the assertions with a quotation. */
    List<AssertionState> quoting() {
        return quoting;
    }

    /** Returns of each assertion the words that the lexicon does not know. */
    List<List<String>> unknownWords() {
        return unknownWords;
    }

    /** Only goals of which the article holds something have anything to settle. */
    void settle(ArticleMatch match) {
        TreeSet<Integer> touched = new TreeSet<>();
        match.found().forEach(goal -> touched.add(goalOwners.get(goal)));
        touched.forEach(number -> match.settle(states.get(number), goals.get(number), firstGoals.get(number)));
    }

    /** One article that yields facts, and in which every unknown word stands, is enough to arm an assertion. */
    void arm(String article, String foldedText) {
        unarmed.take(foldedText, number -> states.get(number).isMeant(article))
                .forEach(number -> states.get(number).arm());
    }
}
