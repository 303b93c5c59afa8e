package org.constat.language.sentences.preposition;

import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.state.State;

/** "l'adjointe à la culture", "un conseiller à la sécurité": what somebody or something has to do with. */
final class Remit {

    private Remit() {}

    static boolean isIn(State state, PrepositionChunk preposition) {
        Nominal office = state.innermost();
        if (preposition.lemma().equals("en matière de")) {
            return office != null && state.ahead.at(state.index - 2) == office.chunk();
        }
        NounChunk remit = state.noun();
        return office != null
                && remit != null
                && preposition.lemma().equals("à")
                && (!remit.isName() || remit.title() != null)
                && !remit.time()
                && remit.quantity() == null
                && hasRemit(office.chunk());
    }

    private static boolean hasRemit(NounChunk office) {
        return switch (office.head().lemma()) {
            case "adjoint",
                    "adjointe",
                    "délégué",
                    "déléguée",
                    "conseiller",
                    "conseillère",
                    "commissaire",
                    "vice-président",
                    "vice-présidente",
                    "candidat",
                    "candidate" -> true;
            case "ministre", "secrétaire" ->
                office.modifiers().stream().anyMatch(word -> word.lemma().startsWith("délégué"));
            default -> false;
        };
    }
}
