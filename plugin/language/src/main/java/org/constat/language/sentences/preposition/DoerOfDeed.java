package org.constat.language.sentences.preposition;

import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;
import org.constat.language.words.Morphology.GrammaticalNumber;
import org.jspecify.annotations.Nullable;

/** Knows when "par" or "by" tells who does what a noun before it names ("le rachat par Norda", "a strike by pilots"). */
final class DoerOfDeed {
    private final Government government;

    DoerOfDeed(Government government) {
        this.government = government;
    }

    boolean isBehindNearest(State state, PrepositionChunk preposition) {
        return (isDoerBehind(state, preposition) && !isOfSeen(state))
                || isDeed(state, preposition)
                || isWork(state, preposition);
    }

    /** "s'est vu retirer le droit de pêche par la préfecture": by whom somebody has it done to them. */
    private static boolean isOfSeen(State state) {
        Clause around = state.current.parent();
        VerbChunk seeing = around == null ? null : around.verb();
        return seeing != null
                && seeing.lemma().equals("se voir")
                && state.current.kind() == Clause.Kind.INFINITIVE
                && state.current.host() == null;
    }

    /** "le rachat par Norda": who does it. */
    private boolean isDoerBehind(State state, PrepositionChunk preposition) {
        Nominal deed = state.innermost();
        return government.isFrench()
                && preposition.lemma().equals("par")
                && deed != null
                && deed.chunk().determiner() == Determiner.DEFINITE
                && !isReasoned(state)
                && government.isAction(deed.chunk().head().lemma())
                && isKnown(state.noun());
    }

    /** "explique le retard par le gel": why, and not by whom. */
    private static boolean isReasoned(State state) {
        VerbChunk verb = state.current.verb();
        return verb != null
                && switch (verb.lemma()) {
                    case "expliquer", "justifier", "motiver" -> true;
                    default -> false;
                };
    }

    /** "l'invasion de l'île par la flotte": the fleet invades. */
    boolean isBehindFirst(State state, PrepositionChunk preposition) {
        Nominal action = state.outermost();
        return government.isFrench()
                && preposition.lemma().equals("par")
                && action != null
                && state.chain.size() > 1
                && government.isAction(action.chunk().head().lemma())
                && isKnown(state.noun())
                && !isOfSeen(state);
    }

    private static boolean isKnown(@Nullable NounChunk noun) {
        return noun != null && !noun.time() && (noun.isName() || noun.determiner() == Determiner.DEFINITE);
    }

    /** "is based on a novel by Lund", "was inspired by two songs by Lund": whose work it is, whatever is done to it. */
    private boolean isWork(State state, PrepositionChunk preposition) {
        Nominal last = state.innermost();
        NounChunk noun = state.noun();
        return !government.isFrench()
                && preposition.lemma().equals("by")
                && last != null
                && noun != null
                && (noun.isName() || last.chunk().determiner() != Determiner.DEFINITE)
                && government.isWork(last.chunk().head().lemma())
                && (isDoer(noun) || isCrew(noun));
    }

    /** "blamed a strike by pilots": behind an active verb and its object, whose deed it is. */
    private boolean isDeed(State state, PrepositionChunk preposition) {
        VerbChunk verb = state.current.verb();
        Nominal last = state.innermost();
        return !government.isFrench()
                && preposition.lemma().equals("by")
                && verb != null
                && !verb.passive()
                && verb.isFinite()
                && last != null
                && (state.current.objects().contains(last) || isDeedBeside(state, last))
                && last.chunk().quantity() == null
                && (isDoer(state.noun()) || isCrew(state.noun()));
    }

    /** "cancelled the flight because of a strike by pilots". */
    private boolean isDeedBeside(State state, Nominal last) {
        return government.isAction(last.chunk().head().lemma())
                && state.current.arguments().stream().anyMatch(argument -> argument.nominal() == last);
    }

    /** "by cabin crew": those who act, without an article too. */
    private boolean isCrew(@Nullable NounChunk noun) {
        return noun != null && !noun.time() && noun.quantity() == null && government.canAct(noun);
    }

    private static boolean isDoer(@Nullable NounChunk noun) {
        return noun != null
                && !noun.time()
                && !isBare(noun)
                && switch (noun.head().lemma()) {
                    case "majority", "margin", "vote", "landslide", "head", "whisker", "hand", "arm" -> false;
                    case "end", "start", "beginning", "middle", "turn", "deadline", "date", "dawn", "time" -> false;
                    default -> noun.quantity() == null;
                };
    }

    private static boolean isBare(NounChunk noun) {
        return !noun.isName()
                && noun.determiner() == Determiner.NONE
                && noun.morphology().number() != GrammaticalNumber.PLURAL;
    }

    /** "le rachat par Norda de son rival": the rival is bought, and belongs to nobody yet; or null. */
    @Nullable
    Nominal deedBefore(State state) {
        Nominal deed = state.chain.size() > 1 ? state.chain.get(state.chain.size() - 2) : null;
        Nominal doer = state.innermost();
        boolean done = deed != null
                && government.isFrench()
                && deed.complements().stream()
                        .anyMatch(complement -> complement.nominal() == doer
                                && complement.preposition() != null
                                && complement.preposition().lemma().equals("par"))
                && deed.complements().size() == 1;
        return done ? deed : null;
    }
}
