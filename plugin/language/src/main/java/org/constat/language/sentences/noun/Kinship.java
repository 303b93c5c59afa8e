package org.constat.language.sentences.noun;

import java.util.List;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.constat.language.sentences.preposition.Partners;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;
import org.constat.language.words.Morphology;
import org.constat.language.words.Morphology.GrammaticalNumber;
import org.jspecify.annotations.Nullable;

/** "the support of Norway and several Baltic states": in English the kinds of nouns tell what "and" joins. */
final class Kinship {
    private enum Kind {
        ACTOR,
        ACTION,
        THING
    }

    private final Government government;

    Kinship(Government government) {
        this.government = government;
    }

    /** Returns the complement of an action that a noun is akin to, where the noun is no action itself; or null. */
    @Nullable
    Nominal kin(State state, Nominal nominal) {
        boolean alike = state.ahead.at(state.index + 1) instanceof PrepositionChunk preposition && preposition.isOf();
        if (government.isFrench() || alike || state.chain.size() != 2) {
            return null;
        }
        Nominal whole = state.chain.get(0);
        Nominal part = state.chain.get(1);
        boolean of = whole.complements().stream()
                .anyMatch(complement -> complement.nominal() == part
                        && complement.preposition() != null
                        && complement.preposition().isOf());
        Kind kind = kind(nominal.chunk());
        boolean akin = kind(whole.chunk()) == Kind.ACTION && kind != Kind.ACTION && kind == kind(part.chunk());
        return of && akin ? part : null;
    }

    /** "The head of the museum and the mayor sign": one of them alone would not take this form of the verb; or null. */
    @Nullable
    Nominal manyBeforeVerb(State state, Nominal nominal) {
        Clause clause = state.current;
        boolean subject = clause.awaitsVerb() && clause.subjects().size() == 1 && state.chain.size() > 1;
        if (!subject || !state.chain.get(0).equals(clause.subjects().get(0))) {
            return null;
        }
        Nominal whole = clause.subjects().get(0);
        boolean one = !whole.isPlural() && whole.chunk().quantity() == null;
        boolean alike = kind(whole.chunk()) == kind(nominal.chunk());
        return one && alike && whole.conjuncts().isEmpty() && isPluralVerbAhead(state) ? whole : null;
    }

    /** "dined with Lund in Oslo and the head of the bank": with both of them, and not in two places; or null. */
    @Nullable
    Nominal companion(State state, Nominal partner, Nominal nominal) {
        List<Prepositional> arguments = state.current.arguments();
        Prepositional last = arguments.isEmpty() ? null : arguments.get(arguments.size() - 1);
        boolean where = last != null
                && last.nominal() == partner
                && government.isPlace(partner.chunk())
                && isSite(last.preposition());
        if (!where || !government.isSomebody(nominal.chunk()) || government.isPlace(nominal.chunk())) {
            return null;
        }
        return arguments.subList(0, arguments.size() - 1).stream()
                .map(Prepositional::nominal)
                .filter(other -> other.chunk().isName() || government.isSomebody(other.chunk()))
                .filter(other ->
                        !government.isPlace(other.chunk()) && !other.chunk().time())
                .reduce((first, second) -> second)
                .orElse(null);
    }

    /** "condamné pour vol en réunion et recel": for both, and not in two ways; or null. */
    @Nullable
    Nominal charge(State state, Nominal partner, Nominal nominal) {
        List<Prepositional> arguments = state.current.arguments();
        int last = arguments.size() - 1;
        boolean how = last > 0
                && Partners.isBare(nominal.chunk())
                && Partners.isBare(partner.chunk())
                && arguments.get(last).nominal() == partner
                && isLemma(arguments.get(last).preposition(), "en");
        if (!how) {
            return null;
        }
        NounChunk first = arguments.get(last - 1).nominal().chunk();
        boolean charged = isLemma(arguments.get(last - 1).preposition(), "pour")
                && Partners.isBare(first)
                && !first.isName()
                && partner.chunk().begin() - first.end() == 1;
        return charged ? arguments.get(last - 1).nominal() : null;
    }

    private static boolean isLemma(@Nullable PrepositionChunk preposition, String lemma) {
        return preposition != null && preposition.lemma().equals(lemma);
    }

    private static boolean isSite(@Nullable PrepositionChunk preposition) {
        return preposition != null
                && switch (preposition.lemma()) {
                    case "en", "à", "dans", "in", "at" -> true;
                    default -> false;
                };
    }

    private boolean isPluralVerbAhead(State state) {
        if (!(state.ahead.at(state.ahead.verbOf(state.index)) instanceof VerbChunk verb)) {
            return false;
        }
        Morphology form = verb.agreement();
        boolean base = !government.isFrench()
                && verb.isBare()
                && !verb.passive()
                && form.time() == Morphology.Time.PRESENT
                && form.person() != 3;
        return form.number() == GrammaticalNumber.PLURAL || base;
    }

    private Kind kind(NounChunk noun) {
        if (government.canAct(noun) || government.isPlace(noun)) {
            return Kind.ACTOR;
        }
        return government.isAction(noun.head().lemma()) ? Kind.ACTION : Kind.THING;
    }
}
