package org.constat.language.sentences;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.constat.Quantity;
import org.constat.language.phrases.AdjectiveChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.words.Morphology;
import org.constat.language.words.Morphology.GrammaticalNumber;
import org.jspecify.annotations.Nullable;

/** Gives a participle its place: on the noun that it describes, or beside the clause whose subject it borrows. */
final class ParticipleStep {
    private final Government government;
    private final SharedAuxiliary auxiliaries;

    ParticipleStep(Government government) {
        this.government = government;
        this.auxiliaries = new SharedAuxiliary(government);
    }

    void present(State state, VerbChunk verb) {
        PrepositionChunk preposition = state.preposition;
        if (state.isAfterVerb()
                && (government.isPredicative(state.current) || isJudged(state, verb))
                && government.isFrench()) {
            state.current.predicate(AdjectiveChunk.of(verb));
            return;
        }
        Clause speaker = state.justEnded();
        Clause inner = state.current.kind() == Clause.Kind.SPEAKER ? state.resumed : state.current;
        Clause parent = state.isAfterQuoteOrComma() || isBehindComma(state) ? outer(inner, verb) : inner;
        if (speaker != null && preposition == null) {
            state.open(speaker, Clause.Kind.PARTICIPLE, "", null).verb(verb);
        } else if (preposition != null) {
            boolean gerund = government.isFrench()
                    || preposition.lemma().equals("by")
                    || preposition.lemma().equals("while");
            parent = government.isFrench() ? outOfDescriptions(parent) : parent;
            Clause.Kind kind = gerund ? Clause.Kind.PARTICIPLE : Clause.Kind.INFINITIVE;
            state.open(parent, kind, preposition.lemma(), null).verb(verb);
        } else if (state.isAfterVerb() && !government.isFrench()) {
            state.open(parent, Clause.Kind.INFINITIVE, "", null).verb(verb);
        } else {
            boolean described = !state.afterBoundary && !state.chain.isEmpty() && !state.afterCoordinator;
            state.open(parent, Clause.Kind.PARTICIPLE, "", described ? state.innermost() : null)
                    .verb(verb);
        }
    }

    void past(State state, VerbChunk verb) {
        Clause parent = state.current;
        if ((government.isPredicative(parent) && state.isAfterVerb()) || isFoundSo(state) || isJudged(state, verb)) {
            parent.predicate(AdjectiveChunk.of(verb));
            return;
        }
        Clause sibling = auxiliaries.sibling(state, verb);
        if (sibling != null) {
            Clause clause = state.beside(sibling);
            sibling.subjects().forEach(clause::subject);
            VerbChunk helped = verb.withAuxiliaryOf(sibling.verb());
            clause.verb(helped);
            if (Objects.equals(state.ahead.at(state.index - 2), sibling.verb()) && !helped.passive()) {
                clause.sharesObjectWith(sibling);
            }
            return;
        }
        Nominal host = agreeing(state, parent, verb);
        if (state.afterCoordinator && parent.kind() == Clause.Kind.PARTICIPLE) {
            host = parent.host();
            parent = parent.parent() == null ? parent : parent.parent();
        }
        state.open(parent, Clause.Kind.PARTICIPLE, "", host).verb(verb);
    }

    /** "vend les pommes cueillies en chantant": whoever sells sings. */
    private static Clause outOfDescriptions(Clause from) {
        Clause clause = from;
        while (clause.kind() == Clause.Kind.PARTICIPLE && clause.host() != null && clause.parent() != null) {
            clause = clause.parent();
        }
        return clause;
    }

    private static boolean isBehindComma(State state) {
        return state.preposition != null && state.ahead.isMark(state.index - 2, PunctuationChunk.Kind.COMMA);
    }

    /** "veut négocier sans délai, ajoutant que …": set apart, it goes with the clause that has a subject of its own. */
    private Clause outer(Clause from, VerbChunk participle) {
        Clause clause = from;
        while (clause.parent() != null && isLeft(clause, participle)) {
            clause = clause.parent();
        }
        return clause;
    }

    private boolean isLeft(Clause clause, VerbChunk participle) {
        return switch (clause.kind()) {
            case INFINITIVE, PARTICIPLE -> true;
            case SUBJECT_RELATIVE, OBJECT_RELATIVE, OTHER_RELATIVE -> !government.isFrench();
            case CONTENT -> government.isSpeech(participle.lemma());
            default -> false;
        };
    }

    /** "a été retrouvée calcinée": in what state. */
    private boolean isFoundSo(State state) {
        VerbChunk verb = state.current.verb();
        return verb != null && government.isFrench() && verb.passive() && state.before() == verb;
    }

    /** "juge le format déséquilibré", "left the town divided". */
    private boolean isJudged(State state, VerbChunk participle) {
        VerbChunk verb = state.current.verb();
        boolean bare = state.isAfterVerb()
                || state.ahead.at(state.index + 1) == null
                || state.ahead.at(state.index + 1) instanceof PunctuationChunk;
        return verb != null
                && bare
                && government.isJudging(verb.lemma())
                && participle.adverbs().isEmpty();
    }

    /** Behind a comma a participle describes the whole noun, else the nearest; one that agrees in any case. */
    private static @Nullable Nominal agreeing(State state, Clause clause, VerbChunk verb) {
        List<Nominal> candidates = new ArrayList<>(state.chain);
        if (!state.afterBoundary) {
            Collections.reverse(candidates);
        }
        candidates.addAll(clause.objects());
        candidates.addAll(clause.subjects());
        for (Nominal nominal : candidates) {
            if ((!nominal.chunk().time() || nominal.chunk().quantity() != null)
                    && agrees(nominal.chunk().morphology(), verb.agreement())
                    && !(nominal.chunk().isName() && isPricing(verb.lemma()))
                    && !isOneOfMany(nominal, verb)) {
                return nominal;
            }
        }
        return state.innermost();
    }

    /** "un sommet de 35 pays surnommé": several are not called so in the singular. */
    private static boolean isOneOfMany(Nominal nominal, VerbChunk participle) {
        Quantity quantity = nominal.chunk().quantity();
        return participle.agreement().number() == GrammaticalNumber.SINGULAR
                && nominal.chunk().morphology().number() == GrammaticalNumber.NONE
                && quantity != null
                && !quantity.ordinal()
                && quantity.unit() == null
                && quantity.value().compareTo(BigDecimal.ONE) > 0;
    }

    /** "un contrat avec Moreau, évalué à 180.000 euros": nobody bears a price. */
    private static boolean isPricing(String verb) {
        return switch (verb) {
            case "évaluer", "estimer", "chiffrer", "facturer", "value", "estimate", "budget", "price" -> true;
            default -> false;
        };
    }

    static boolean agrees(Morphology noun, Morphology participle) {
        boolean number = noun.number() == GrammaticalNumber.NONE
                || participle.number() == GrammaticalNumber.NONE
                || noun.number() == participle.number();
        boolean gender = noun.gender() == Morphology.Gender.NONE
                || participle.gender() == Morphology.Gender.NONE
                || noun.gender() == participle.gender();
        return number && gender;
    }
}
