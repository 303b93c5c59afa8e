package org.constat.language.sentences.connector;

import java.util.List;
import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.constat.language.sentences.state.State;
import org.jspecify.annotations.Nullable;

/** Knows a circumstance that "c'est … que" or "it is … that" sets first: "C'est à Lyon que se tiendra le congrès" says where. */
final class Cleft {

    private Cleft() {}

    static boolean isBefore(State state) {
        Clause clause = state.current;
        VerbChunk verb = clause.verb();
        return verb != null
                && (verb.lemma().equals("être") || verb.lemma().equals("be"))
                && clause.predicates().isEmpty()
                && clause.subjects().size() == 1
                && isIt(clause.subjects().get(0).chunk().head().lemma())
                && (clause.objects().isEmpty() ? circumstance(state) != null : occasion(clause) != null);
    }

    /** "C'est à Lyon que", "C'est la troisième année que": what stands last. */
    private static @Nullable Prepositional circumstance(State state) {
        List<Prepositional> arguments = state.current.arguments();
        Prepositional last = arguments.isEmpty() ? null : arguments.get(arguments.size() - 1);
        boolean bare = last != null && last.nominal().chunk() == state.before();
        return bare || arguments.stream().anyMatch(argument -> argument.nominal() == state.outermost()) ? last : null;
    }

    /** "C'est la première fois depuis 1998 que": the time behind says more of the occasion. */
    private static @Nullable Nominal occasion(Clause clause) {
        Nominal first = clause.objects().get(0);
        return first.chunk().head().lemma().equals("fois") ? first : null;
    }

    private static boolean isIt(String pronoun) {
        return pronoun.equals("ce") || pronoun.equals("c'") || pronoun.equals("it");
    }

    /** The circumstances go with the verb behind ("C'est en mai, à Lyon, que"). */
    static void open(State state, ConnectorChunk connector) {
        Prepositional set = circumstance(state);
        if (state.current.objects().isEmpty() && set != null) {
            Clause it = state.current;
            Clause clause = state.open(it, Clause.Kind.OTHER_RELATIVE, connector.lemma(), set.nominal());
            it.arguments().forEach(clause::argument);
        } else {
            state.open(state.current, Clause.Kind.OTHER_RELATIVE, connector.lemma(), occasion(state.current));
        }
        state.passed();
    }
}
