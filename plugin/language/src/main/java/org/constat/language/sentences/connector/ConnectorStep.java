package org.constat.language.sentences.connector;

import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;

/**
 * Opens the clause that a connector announces.
 *
 * @since 0.1
 */
public final class ConnectorStep {
    private final Government government;
    private final ContentStep contents;
    private final RelativeStep relatives;
    private final SubordinateStep subordinates;

    public ConnectorStep(Government government) {
        this.government = government;
        this.relatives = new RelativeStep(government);
        this.contents = new ContentStep(government, relatives);
        this.subordinates = new SubordinateStep(government);
    }

    public void take(State state, ConnectorChunk connector) {
        if (NamedAmong.isBehind(state, connector)) {
            NamedAmong.leaveParticiple(state);
            state.preposition = NamedAmong.preposition(connector, "dont");
            return;
        }
        if (isWhileDoing(state, connector)) {
            state.preposition = new PrepositionChunk(connector.begin(), connector.end(), "while", "time", false);
            return;
        }
        if (isAsked(state, connector)) {
            SubordinateStep.open(state, connector, Clause.Kind.QUESTION);
            state.preposition = null;
            return;
        }
        leaveComparison(state, connector);
        switch (connector.kind()) {
            case COORDINATOR -> coordinate(state);
            case CONTENT -> contents.take(state, connector);
            case SUBJECT_RELATIVE, OBJECT_RELATIVE, OTHER_RELATIVE -> relatives.open(state, connector);
            case QUESTION -> SubordinateStep.open(state, connector, Clause.Kind.QUESTION);
            case CONDITION -> subordinates.openCondition(state, connector);
            case CAUSE -> SubordinateStep.open(state, connector, Clause.Kind.CAUSE);
            case CIRCUMSTANCE -> subordinates.openCircumstance(state, connector);
            case PURPOSE -> SubordinateStep.open(state, connector, Clause.Kind.PURPOSE);
            case COMPARISON -> SubordinateStep.open(state, connector, Clause.Kind.COMPARISON);
        }
        state.preposition = null;
    }

    /** "sells more cars than Norda if prices fall": what it is compared with has no verb, and no condition. */
    private static void leaveComparison(State state, ConnectorChunk connector) {
        Clause compared = state.current;
        boolean around = switch (connector.kind()) {
            case CONDITION, CAUSE, CIRCUMSTANCE, PURPOSE -> true;
            default -> false;
        };
        boolean whole = compared.kind() == Clause.Kind.COMPARISON && compared.verb() == null && !compared.isEmpty();
        if (around && whole && compared.parent() != null) {
            state.current = compared.parent();
            state.chain.clear();
        }
    }

    /** "did not say when the bridge would reopen", "ne sait pas où est l'argent": what is asked, and neither place, time nor thing. */
    private boolean isAsked(State state, ConnectorChunk connector) {
        VerbChunk verb = state.current.verb();
        boolean word = switch (connector.lemma()) {
            case "when", "where", "what", "quand", "où" -> true;
            default -> false;
        };
        return word
                && verb != null
                && state.isAfterVerb()
                && government.isAsking(verb.lemma())
                && !(state.ahead.at(state.index + 1) instanceof PrepositionChunk);
    }

    /** "while admitting that": the one who does both. */
    private static boolean isWhileDoing(State state, ConnectorChunk connector) {
        return connector.lemma().equals("while")
                && state.ahead.at(state.index + 1) instanceof VerbChunk verb
                && verb.form() == VerbChunk.Form.PRESENT_PARTICIPLE;
    }

    private static void coordinate(State state) {
        state.afterCoordinator = true;
        state.afterBoundary = false;
    }
}
