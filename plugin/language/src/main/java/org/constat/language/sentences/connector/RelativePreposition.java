package org.constat.language.sentences.connector;

import java.util.HashMap;
import java.util.Map;
import org.constat.Tense;
import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.constat.language.sentences.state.State;

/** Gives the noun that a relative clause describes its role in that clause ("la gare où …", "the deal under which …"). */
final class RelativePreposition {
    private static final Map<String, String[]> PREPOSITIONS = new HashMap<>();

    static {
        add("à", "to", "auquel", "à laquelle", "auxquels", "auxquelles", "à qui");
        add("dans", "place", "où", "dans lequel", "dans laquelle", "dans lesquels", "dans lesquelles");
        add("pour", "for", "pour lequel", "pour laquelle", "pour lesquels");
        add("avec", "with", "avec lequel", "avec laquelle", "avec qui");
        add("par", "by", "par lequel", "par laquelle");
        add("sur", "about", "sur lequel", "sur laquelle");
        add("contre", "against", "contre lequel", "contre laquelle");
        add("selon", "source", "selon lequel", "selon laquelle", "selon lesquels", "selon lesquelles");
        add("in", "place", "where", "in which", "at which");
        add("to", "to", "to which", "to whom");
        add("for", "for", "for which", "for whom");
        add("with", "with", "with which", "with whom");
        add("by", "by", "by which");
        add("from", "from", "from which");
        add("against", "against", "against which");
        add("under", "under", "under which");
        add("during", "time", "during which");
    }

    private RelativePreposition() {}

    private static void add(String lemma, String role, String... markers) {
        for (String marker : markers) {
            PREPOSITIONS.put(marker, new String[] {lemma, role});
        }
    }

    /** Adds the host of a clause to its arguments, or to its sources ("un rapport selon lequel …"). */
    static void place(State state, Clause clause, ConnectorChunk connector) {
        boolean opinion = isInEyesOf(state, connector);
        String[] known = PREPOSITIONS.get(opinion ? "selon lequel" : connector.lemma());
        Nominal host = clause.host();
        if (known == null || host == null || clause.kind() != Clause.Kind.OTHER_RELATIVE) {
            return;
        }
        PrepositionChunk preposition =
                new PrepositionChunk(connector.begin(), connector.end(), known[0], known[1], false);
        if (preposition.isSource()) {
            clause.source(host);
        } else {
            clause.argument(new Prepositional(preposition, host));
        }
    }

    /** "la sénatrice, pour qui la facture est trop lourde", "pour qui « rien ne presse »": so it is in her eyes. */
    private static boolean isInEyesOf(State state, ConnectorChunk connector) {
        int verb = state.ahead.verbOf(state.index);
        boolean present = state.ahead.at(verb) instanceof VerbChunk said && said.tense() == Tense.PRESENT;
        return connector.lemma().equals("pour qui")
                && state.ahead.isMark(state.index - 1, PunctuationChunk.Kind.COMMA)
                && (present || state.ahead.isMark(state.index + 1, PunctuationChunk.Kind.QUOTE));
    }
}
