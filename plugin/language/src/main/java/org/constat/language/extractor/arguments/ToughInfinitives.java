package org.constat.language.extractor.arguments;

import java.util.Set;
import org.constat.language.extractor.words.Listed;
import org.constat.language.phrases.Grammar;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;

/** Knows infinitives that are done to the subject of the adjective before them ("the fire is hard to contain", "un vin facile à boire"). */
final class ToughInfinitives {
    private static final Set<String> TOUGH = Listed.as("tough");

    private ToughInfinitives() {}

    /** Returns whether nobody is named who does it, and whatever is hard or easy undergoes it. */
    static boolean is(Clause clause, Grammar grammar) {
        Clause around = clause.parent();
        VerbChunk outer = around == null ? null : around.verb();
        VerbChunk verb = clause.verb();
        return clause.kind() == Clause.Kind.INFINITIVE
                && (clause.marker().isEmpty() || clause.marker().equals("à"))
                && clause.host() == null
                && clause.objects().isEmpty()
                && clause.predicates().isEmpty()
                && around != null
                && outer != null
                && grammar.isCopula(outer.lemma())
                && around.predicates().stream()
                        .anyMatch(adjective -> TOUGH.contains(adjective.head().lemma()))
                && verb != null
                && !verb.passive()
                && verb.clitics().isEmpty()
                && !grammar.isIntransitive(verb.lemma());
    }
}
