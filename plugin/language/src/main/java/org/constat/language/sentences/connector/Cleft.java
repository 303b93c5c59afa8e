package org.constat.language.sentences.connector;

import java.util.List;
import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.constat.language.sentences.state.State;

/** Knows a circumstance that "c'est … que" or "it is … that" sets first: "C'est à Lyon que se tiendra le congrès" says where. */
final class Cleft {

    private Cleft() {}

    static boolean isBefore(State state) {
        Clause clause = state.current;
        VerbChunk verb = clause.verb();
        Nominal last = state.outermost();
        return verb != null
                && (verb.lemma().equals("être") || verb.lemma().equals("be"))
                && clause.objects().isEmpty()
                && clause.predicates().isEmpty()
                && clause.subjects().size() == 1
                && isIt(clause.subjects().get(0).chunk().head().lemma())
                && last != null
                && clause.arguments().stream().anyMatch(argument -> argument.nominal() == last);
    }

    private static boolean isIt(String pronoun) {
        return pronoun.equals("ce") || pronoun.equals("c'") || pronoun.equals("it");
    }

    /** The circumstance goes with the verb behind. */
    static void open(State state, ConnectorChunk connector) {
        List<Prepositional> arguments = state.current.arguments();
        Prepositional set = arguments.get(arguments.size() - 1);
        Clause clause = state.open(state.current, Clause.Kind.OTHER_RELATIVE, connector.lemma(), set.nominal());
        clause.argument(set);
        state.passed();
    }
}
