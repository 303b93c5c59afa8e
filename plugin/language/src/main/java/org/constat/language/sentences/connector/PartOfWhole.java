package org.constat.language.sentences.connector;

import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.constat.language.sentences.state.State;
import org.jspecify.annotations.Nullable;

/** "The fans, many of whom had travelled", "the prints, the largest of which is red": says something of a part of them. */
final class PartOfWhole {
    private static final int FARTHEST_COMMA = 4;

    private PartOfWhole() {}

    /** Returns the part that stands between a comma and the pronoun, or null. */
    static @Nullable NounChunk before(State state, ConnectorChunk connector) {
        boolean joined =
                connector.lemma().equals("of which") || connector.lemma().equals("of whom");
        boolean parted = connector.lemma().equals("which") || connector.lemma().equals("whom");
        boolean preposition = state.ahead.at(state.index - 1) instanceof PrepositionChunk of
                && of.lemma().equals("of");
        int at = joined ? state.index - 1 : state.index - 2;
        boolean behind = (joined || (parted && preposition)) && state.ahead.isMark(at - 1, PunctuationChunk.Kind.COMMA);
        return behind && state.ahead.at(at) instanceof NounChunk noun ? noun : null;
    }

    /** Opens the clause, which describes the part, of what it was taken for an apposition of. */
    static void open(State state, ConnectorChunk connector, NounChunk part) {
        Nominal whole = whole(state, part);
        Nominal nominal = new Nominal(part);
        if (whole != null) {
            whole.drop(part);
            nominal.complement(new Prepositional(
                    new PrepositionChunk(connector.begin(), connector.end(), "of", "from", false), whole.alone()));
        }
        boolean subject = state.ahead.at(state.index + 1) instanceof VerbChunk;
        Clause.Kind kind = subject ? Clause.Kind.SUBJECT_RELATIVE : Clause.Kind.OBJECT_RELATIVE;
        state.open(state.current, kind, connector.lemma(), nominal);
        state.passed();
    }

    private static @Nullable Nominal whole(State state, NounChunk part) {
        for (int i = state.chain.size() - 1; i >= 0; i--) {
            if (!state.chain.get(i).chunk().equals(part)
                    && part.begin() - state.chain.get(i).chunk().end() < FARTHEST_COMMA) {
                return state.chain.get(i);
            }
        }
        return null;
    }
}
