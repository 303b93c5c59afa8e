package org.constat.language.sentences;

import org.constat.language.phrases.ConnectorChunk;

/** Opens the clause that a connector announces. */
final class ConnectorStep {
    private final ContentStep contents;
    private final RelativeStep relatives;
    private final SubordinateStep subordinates;

    ConnectorStep(Government government) {
        this.relatives = new RelativeStep(government);
        this.contents = new ContentStep(government, relatives);
        this.subordinates = new SubordinateStep(government);
    }

    void take(State state, ConnectorChunk connector) {
        if (NamedAmong.isBehind(state, connector)) {
            state.preposition = NamedAmong.preposition(connector, connector.lemma());
            return;
        }
        switch (connector.kind()) {
            case COORDINATOR -> coordinate(state);
            case CONTENT -> contents.take(state, connector);
            case SUBJECT_RELATIVE, OBJECT_RELATIVE, OTHER_RELATIVE -> relatives.open(state, connector);
            case QUESTION -> SubordinateStep.open(state, connector, Clause.Kind.QUESTION);
            case CONDITION -> subordinates.openCondition(state, connector);
            case CAUSE -> SubordinateStep.open(state, connector, Clause.Kind.CAUSE);
            case CIRCUMSTANCE -> SubordinateStep.open(state, connector, Clause.Kind.CIRCUMSTANCE);
            case PURPOSE -> SubordinateStep.open(state, connector, Clause.Kind.PURPOSE);
            case COMPARISON -> SubordinateStep.open(state, connector, Clause.Kind.COMPARISON);
        }
        state.preposition = null;
    }

    private static void coordinate(State state) {
        state.afterCoordinator = true;
        state.afterBoundary = false;
    }
}
