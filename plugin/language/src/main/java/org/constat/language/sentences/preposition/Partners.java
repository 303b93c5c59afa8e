package org.constat.language.sentences.preposition;

import java.util.List;
import org.constat.Quantity;
import org.constat.Word;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.constat.language.sentences.state.State;
import org.constat.language.words.Morphology.GrammaticalNumber;
import org.jspecify.annotations.Nullable;

/**
 * Finds the noun that another one is joined with.
 *
 * @since 0.1
 */
public final class Partners {
    private Partners() {}

    /** "l'échange de prisonniers et le rapatriement": like goes with like, else with the nearest. */
    public static @Nullable Nominal partner(State state, Nominal nominal) {
        Nominal sure = countedObject(state, nominal);
        sure = sure == null ? firstSide(state) : sure;
        sure = sure == null ? objectBeforeTo(state, nominal) : sure;
        if (sure != null) {
            return sure;
        }
        for (int i = state.chain.size() - 1; i >= 0; i--) {
            Nominal candidate = state.chain.get(i);
            boolean joins = i == 0
                    || (isBare(candidate.chunk()) == isBare(nominal.chunk()) && isBareOrSame(candidate, nominal));
            boolean other = i > 0 && isOfAnother(state, i, nominal);
            if (joins && !other && isAlike(candidate.chunk(), nominal.chunk()) && !candidate.isMember()) {
                return candidate;
            }
        }
        return isBare(nominal.chunk()) ? firstOfNearest(state) : state.outermost();
    }

    /** "Lund, Oslo and other towns": the first of the list. */
    private static @Nullable Nominal firstOfNearest(State state) {
        Nominal nearest = state.innermost();
        return nearest == null || !nearest.isMember()
                ? nearest
                : state.chain.stream()
                        .filter(first -> first.conjuncts().contains(nearest))
                        .findFirst()
                        .orElse(nearest);
    }

    /** "a treaty between Lund and the rebels": what something is between has a second side; not so "between the clubs". */
    private static @Nullable Nominal firstSide(State state) {
        for (int i = state.chain.size() - 1; i > 0; i--) {
            Nominal side = state.chain.get(i);
            boolean one = side.chunk().morphology().number() != GrammaticalNumber.PLURAL
                    && (side.conjuncts().isEmpty() || state.ahead.isMark(state.index - 3, PunctuationChunk.Kind.COMMA));
            if (one && isBetween(side, state.chain.get(i - 1))) {
                return side;
            }
        }
        return null;
    }

    private static boolean isBetween(Nominal side, Nominal whole) {
        return whole.complements().stream()
                .filter(complement -> complement.nominal() == side)
                .map(Prepositional::preposition)
                .anyMatch(
                        preposition -> preposition != null && preposition.role().equals("between"));
    }

    /** "la fermeture de l'usine et la perte de 210 emplois": French says "de" again, English goes on in the same way. */
    private static boolean isOfAnother(State state, int at, Nominal nominal) {
        Nominal candidate = state.chain.get(at);
        Nominal whole = state.chain.get(at - 1);
        boolean determined = nominal.chunk().determiner() == Determiner.DEFINITE
                && !nominal.chunk().isName();
        return determined
                && isAlike(state.chain.get(0).chunk(), nominal.chunk())
                && whole.complements().stream()
                        .filter(complement -> complement.nominal() == candidate)
                        .map(Prepositional::preposition)
                        .anyMatch(preposition -> preposition != null
                                && (preposition.lemma().equals("de")
                                        || (preposition.lemma().equals("of") && isOfAhead(state))));
    }

    /** "prévoit 140 mutations à Saint-Lou, distant de 20 kilomètres, et 65 départs": what is counted goes with what is counted. */
    private static @Nullable Nominal countedObject(State state, Nominal nominal) {
        List<Nominal> objects = state.current.objects();
        Nominal object = objects.isEmpty() ? null : objects.get(objects.size() - 1);
        boolean counted = object != null
                && !state.chain.contains(object)
                && isCounted(object.chunk())
                && isCounted(nominal.chunk());
        return counted ? object : null;
    }

    /** "est la clé d'accès à la mer et la fierté du port": French would say "à" again. */
    private static @Nullable Nominal objectBeforeTo(State state, Nominal nominal) {
        List<Nominal> objects = state.current.objects();
        Nominal object = objects.isEmpty() ? null : objects.get(objects.size() - 1);
        return object != null
                        && nominal.chunk().determiner() == Determiner.DEFINITE
                        && isOfAhead(state)
                        && isBareOrSame(object, nominal)
                        && isAlike(object.chunk(), nominal.chunk())
                        && isBehindTo(state, object)
                ? object
                : null;
    }

    /** "est la clé d'accès à la mer et la fierté du port": what gives access to the sea does so alone. */
    public static void keepGoal(State state, Nominal role) {
        VerbChunk verb = state.current.verb();
        if (verb != null && verb.lemma().equals("être") && isBehindTo(state, role)) {
            state.current.arguments().stream()
                    .filter(argument -> argument.nominal() == state.outermost())
                    .toList()
                    .forEach(argument -> {
                        state.current.dropArgument(argument);
                        role.complement(argument);
                    });
        }
    }

    /** Returns whether nothing but one "à" and its noun stands between an object and the coordinator. */
    private static boolean isBehindTo(State state, Nominal object) {
        Nominal goal = state.outermost();
        return goal != null
                && object.chunk().begin() < goal.chunk().begin()
                && state.current.arguments().stream()
                        .filter(argument -> argument.nominal() == goal)
                        .map(Prepositional::preposition)
                        .anyMatch(preposition ->
                                preposition != null && preposition.lemma().equals("à"));
    }

    private static boolean isCounted(NounChunk noun) {
        Quantity quantity = noun.quantity();
        return quantity != null
                && !quantity.ordinal()
                && !noun.time()
                && !noun.isName()
                && noun.head().kind() == Word.Kind.NOUN
                && switch (noun.head().lemma()) {
                    case "euro",
                            "dollar",
                            "pound",
                            "kilomètre",
                            "mètre",
                            "degré",
                            "point",
                            "mile",
                            "metre",
                            "percent" -> false;
                    default -> true;
                };
    }

    private static boolean isOfAhead(State state) {
        return state.ahead.at(state.index + 1) instanceof PrepositionChunk preposition && preposition.isOf();
    }

    /** A complement is joined by one that is introduced in the same way. */
    static boolean isBareOrSame(Nominal candidate, Nominal nominal) {
        return candidate.chunk().determiner() == nominal.chunk().determiner()
                && (candidate.chunk().quantity() == null) == (nominal.chunk().quantity() == null);
    }

    public static boolean isAlike(NounChunk one, NounChunk other) {
        return one.isName() == other.isName() && (one.isName() || isBare(one) == isBare(other));
    }

    public static boolean isBare(NounChunk chunk) {
        return chunk.determiner() == Determiner.NONE && chunk.quantity() == null;
    }

    /** "les pommes, le miel, les noix": one is not another name of the other where their numbers differ. */
    public static boolean isListedWithoutAnd(Nominal partner, Nominal nominal) {
        return isCommonDefinite(partner.chunk())
                && isCommonDefinite(nominal.chunk())
                && partner.appositions().isEmpty()
                && (!partner.conjuncts().isEmpty() || isOneBesideMany(partner.chunk(), nominal.chunk()));
    }

    private static boolean isOneBesideMany(NounChunk one, NounChunk other) {
        GrammaticalNumber first = one.morphology().number();
        GrammaticalNumber second = other.morphology().number();
        return first != GrammaticalNumber.NONE && second != GrammaticalNumber.NONE && first != second;
    }

    private static boolean isCommonDefinite(NounChunk chunk) {
        return chunk.determiner() == Determiner.DEFINITE
                && !chunk.isName()
                && chunk.title() == null
                && chunk.quantity() == null;
    }

    public static boolean isEnumerated(Nominal partner, Nominal nominal) {
        Quantity second = nominal.chunk().quantity();
        return partner.chunk().quantity() != null
                && second != null
                && !second.ordinal()
                && !nominal.chunk().isName();
    }
}
