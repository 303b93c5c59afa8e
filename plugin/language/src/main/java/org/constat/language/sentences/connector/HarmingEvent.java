package org.constat.language.sentences.connector;

import java.util.Set;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;

/** "l'attentat dans la gare, qui a tué cinq personnes": the attack did so, and no station. */
final class HarmingEvent {
    private static final Set<String> HARMS = Set.of("tuer", "blesser", "endeuiller", "kill", "injure", "wound", "maim");
    private static final Set<String> TAKES = Set.of("faire", "causer", "leave", "claim", "cause");
    private static final Set<String> VICTIMS =
            Set.of("mort", "blessé", "victime", "disparu", "dead", "death", "victim", "casualty", "life");

    private final Government government;

    HarmingEvent(Government government) {
        this.government = government;
    }

    /** Returns whether a clause says of a place what only what happened there does. */
    boolean isSaidOfPlace(State state, Nominal described) {
        NounChunk noun = described.chunk();
        boolean place = noun.isName()
                ? government.isPlace(noun)
                : government.isSite(noun) || !government.isDoer(noun) || isWhere(state, described);
        return place
                && !government.isOccurrence(noun)
                && state.ahead.at(state.index + 1) instanceof VerbChunk verb
                && isHarm(state, verb);
    }

    private boolean isWhere(State state, Nominal described) {
        boolean inside = state.current.arguments().stream()
                .filter(argument -> argument.nominal() == described)
                .map(Prepositional::preposition)
                .anyMatch(
                        preposition -> preposition != null && preposition.role().equals("place"));
        return inside && !government.isSomebody(described.chunk());
    }

    boolean is(Nominal event) {
        NounChunk noun = event.chunk();
        return !noun.isName()
                && !noun.isPronoun()
                && (government.isHappening(noun) || government.isOccurrence(noun))
                && !VICTIMS.contains(noun.head().lemma());
    }

    private static boolean isHarm(State state, VerbChunk verb) {
        if (HARMS.contains(verb.lemma())) {
            return !verb.passive();
        }
        return TAKES.contains(verb.lemma())
                && state.ahead.at(state.index + 2) instanceof NounChunk toll
                && toll.quantity() != null
                && VICTIMS.contains(toll.head().lemma());
    }
}
