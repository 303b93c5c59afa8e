package org.constat.language.sentences.verb;

import org.constat.language.phrases.NounChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.state.Government;

/** Knows clauses that tell of talks and their like that came to nothing: they do nothing more, but who is spoken of around them does. */
final class FailedEvent {
    private FailedEvent() {}

    /** "The drivers stopped after talks failed, stranding passengers": the drivers strand them. */
    static boolean isToldOf(Clause circumstance, Government government) {
        Clause around = circumstance.parent();
        return circumstance.verb() != null
                && isFailing(circumstance.verb().lemma())
                && circumstance.objects().isEmpty()
                && circumstance.subjects().size() == 1
                && isEvent(circumstance.subjects().get(0).chunk(), government)
                && around != null
                && around.subjects().size() == 1
                && government.isDoer(around.subjects().get(0).chunk());
    }

    private static boolean isEvent(NounChunk noun, Government government) {
        return !noun.isName()
                && !noun.isPronoun()
                && government.isAction(noun.head().lemma())
                && !government.isDoer(noun)
                && !government.isSite(noun);
    }

    private static boolean isFailing(String verb) {
        return switch (verb) {
            case "collapse", "fail", "end", "stall", "falter", "break", "break down", "fall through" -> true;
            case "échouer", "capoter", "achopper", "s'enliser", "se enliser", "s'arrêter", "se terminer" -> true;
            default -> false;
        };
    }
}
