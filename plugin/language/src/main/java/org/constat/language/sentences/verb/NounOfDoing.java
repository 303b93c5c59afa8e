package org.constat.language.sentences.verb;

import org.constat.language.phrases.AdjectiveChunk;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;

/**
 * "the prospect of Lund leaving the league": what the prospect consists in, like "that Lund leaves". English alone.
 *
 * @since 0.1
 */
public final class NounOfDoing {
    private final Government government;

    public NounOfDoing(Government government) {
        this.government = government;
    }

    /** Returns whether a gerund says what somebody behind "of" does in the thought that the noun before names. */
    boolean isContent(State state) {
        if (government.isFrench() || state.chain.size() < 2 || state.preposition != null) {
            return false;
        }
        Nominal doer = state.innermost();
        Nominal thought = state.chain.get(state.chain.size() - 2);
        return doer != null
                && state.before() == doer.chunk()
                && doer.complements().isEmpty()
                && state.ahead.at(state.index - 2) instanceof PrepositionChunk of
                && of.lemma().equals("of")
                && state.ahead.at(state.index - 3) == thought.chunk()
                && isThoughtOf(thought.chunk(), doer.chunk());
    }

    /** "the hopes of a club seeking promotion" are its own; but nobody has a prospect or a risk so. */
    private boolean isThoughtOf(NounChunk thought, NounChunk doer) {
        String lemma = thought.head().lemma();
        return government.isEventuality(lemma)
                || (government.takesContent(lemma) && (doer.isName() || !government.canAct(doer)));
    }

    static void take(State state, VerbChunk verb) {
        Nominal doer = state.chain.get(state.chain.size() - 1);
        Nominal thought = state.chain.get(state.chain.size() - 2);
        thought.complements().stream()
                .filter(complement -> complement.nominal() == doer)
                .findFirst()
                .ifPresent(thought::dropComplement);
        Clause content = state.open(state.current, Clause.Kind.CONTENT, "of", thought);
        content.subject(doer);
        content.verb(verb.asFinite());
    }

    /** "finds the idea that Lund leaves unacceptable": what is last is said of the idea. */
    public boolean isVerdict(State state, AdjectiveChunk adjective) {
        Clause content = state.current;
        Clause around = content.parent();
        VerbChunk own = content.verb();
        VerbChunk judging = around == null ? null : around.verb();
        boolean last =
                state.ahead.at(state.index + 1) == null || state.ahead.at(state.index + 1) instanceof PunctuationChunk;
        return content.kind() == Clause.Kind.CONTENT
                && last
                && own != null
                && around != null
                && judging != null
                && content.host() != null
                && around.predicates().isEmpty()
                && around.objects().contains(content.host())
                && state.before() instanceof NounChunk
                && government.isJudging(judging.lemma())
                && !government.isJudging(own.lemma())
                && !government.isCopula(own.lemma());
    }
}
