package org.constat.language.sentences.connector;

import java.util.List;
import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;
import org.jspecify.annotations.Nullable;

/** Finds the firm whose head stands before it, where a clause says what no head does: "Ann Lee, director of the mill, which employs 90". */
final class HeadedFirm {
    private HeadedFirm() {}

    /** Returns the firm that a clause is about rather than who heads it; null where the clause may be about somebody. */
    static @Nullable Nominal of(State state, ConnectorChunk connector, @Nullable Nominal head, Government government) {
        Nominal nearest = state.innermost();
        boolean other = nearest != null
                && nearest != head
                && !government.isSomebody(nearest.chunk())
                && !isAnyBuilder(connector, head);
        return other && head != null && isImpersonal(state, connector) && isLedBy(nearest, head, government)
                ? nearest
                : null;
    }

    /** "un maçon de Lens, qui emploie douze ouvriers": who is not known heads no firm, but may have his own. */
    private static boolean isAnyBuilder(ConnectorChunk connector, @Nullable Nominal head) {
        return connector.lemma().equals("qui") && head != null && head.chunk().determiner() == Determiner.INDEFINITE;
    }

    private static boolean isImpersonal(State state, ConnectorChunk connector) {
        return connector.lemma().equals("which")
                || (connector.lemma().equals("qui")
                        && state.ahead.at(state.index + 1) instanceof VerbChunk verb
                        && switch (verb.lemma()) {
                            case "employer", "compter", "produire", "fabriquer", "accueillir" -> true;
                            default -> false;
                        });
    }

    private static boolean isLedBy(@Nullable Nominal firm, Nominal head, Government government) {
        return isOf(firm, head, government)
                || head.appositions().stream().anyMatch(role -> isOf(firm, role, government));
    }

    private static boolean isOf(@Nullable Nominal firm, Nominal role, Government government) {
        List<Prepositional> complements = role.complements();
        return government.isSomebody(role.chunk())
                && !complements.isEmpty()
                && complements.get(complements.size() - 1).nominal() == firm;
    }
}
