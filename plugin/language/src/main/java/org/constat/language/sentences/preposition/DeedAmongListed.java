package org.constat.language.sentences.preposition;

import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;

/** Knows when a preposition says more of a deed that is named among others ("notamment l'adhésion du pays à l'alliance"). */
final class DeedAmongListed {
    private final Government government;

    DeedAmongListed(Government government) {
        this.government = government;
    }

    /** "notamment la baisse des prix et l'engagement en faveur du rail": of the last that is named. */
    boolean isBehindLast(State state, PrepositionChunk preposition) {
        Nominal last = state.innermost();
        return last != null
                && last.isMember()
                && preposition.lemma().equals("en faveur de")
                && government.isAction(last.chunk().head().lemma());
    }

    /** "notamment l'adhésion du pays à l'alliance": of a noun that is named among others. */
    boolean isBehindFirst(State state, PrepositionChunk preposition) {
        Nominal listed = state.outermost();
        boolean among = state.current.arguments().stream()
                .anyMatch(argument -> argument.nominal() == listed
                        && argument.preposition() != null
                        && argument.preposition().role().equals("including"));
        return among
                && listed != null
                && state.chain.size() > 1
                && (preposition.lemma().equals("à") || preposition.lemma().equals("en faveur de"))
                && government.isAction(listed.chunk().head().lemma());
    }
}
