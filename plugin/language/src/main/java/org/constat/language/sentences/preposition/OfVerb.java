package org.constat.language.sentences.preposition;

import org.constat.language.phrases.AdjectiveChunk;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;
import org.jspecify.annotations.Nullable;

/** Knows when "de" or "of" behind an object goes with the verb ("accuse X de fraude"), and does not say whose it is. */
final class OfVerb {
    private final Government government;
    private final OwnOf own;

    OfVerb(Government government) {
        this.government = government;
        this.own = new OwnOf(government);
    }

    boolean takes(State state, PrepositionChunk preposition) {
        return state.isAfterVerb() || isBehindPredicate(state) || isArgument(state, preposition);
    }

    /** "found the banker guilty of fraud": of what somebody is guilty. */
    private boolean isBehindPredicate(State state) {
        return !government.isFrench()
                && state.ahead.at(state.index - 2) instanceof AdjectiveChunk
                && !state.current.predicates().isEmpty();
    }

    private boolean isArgument(State state, PrepositionChunk preposition) {
        VerbChunk verb = state.current.verb();
        if (verb == null) {
            return false;
        }
        if (state.ahead.at(state.index - 2) instanceof VerbChunk) {
            return true;
        }
        Nominal object = bareObject(state);
        if (object == null) {
            return isOfTaker(verb, preposition) && own.isSecond(state, verb);
        }
        return !isAge(state)
                && !own.isFirst(state, verb)
                && ((isOfTaker(verb, preposition) && !isMeasure(object.chunk()))
                        || isGotFrom(state, verb, preposition, object)
                        || isDealt(state, verb, preposition, object)
                        || isCharge(state, verb, preposition)
                        || isGoverned(state, verb, preposition, object));
    }

    /** "arrête une femme de 34 ans": how old she is. */
    private static boolean isAge(State state) {
        NounChunk years = state.noun();
        return years != null && years.quantity() != null && years.head().lemma().equals("an");
    }

    private static @Nullable Nominal bareObject(State state) {
        Nominal object = state.outermost();
        boolean bare = object != null
                && object == state.innermost()
                && state.current.objects().contains(object);
        return bare ? object : null;
    }

    /** "robs the town of its park". */
    private boolean isOfTaker(VerbChunk verb, PrepositionChunk preposition) {
        return preposition.lemma().equals("of") && government.takesOf(verb.lemma());
    }

    /** "cleared three tonnes of plastic": what is measured. */
    private static boolean isMeasure(NounChunk noun) {
        return noun.quantity() != null
                && switch (noun.head().lemma()) {
                    case "tonne", "ton", "kilo", "kilogram", "litre", "liter", "gallon", "pound", "acre", "hectare" ->
                        true;
                    default -> false;
                };
    }

    /** "a reçu deux millions d'euros de Norda": no sum belongs to a name. */
    private boolean isGotFrom(State state, VerbChunk verb, PrepositionChunk preposition, Nominal object) {
        NounChunk noun = state.noun();
        return government.isFrench()
                && preposition.lemma().equals("de")
                && noun != null
                && noun.isName()
                && object.chunk().quantity() != null
                && government.isMoney(object.chunk().head().lemma())
                && government.verbs().isGettingMoney(verb.lemma());
    }

    /** "informe les riverains de la fermeture", "remercie le Chili de son aide": of what, and not whose. */
    private boolean isDealt(State state, VerbChunk verb, PrepositionChunk preposition, Nominal object) {
        NounChunk noun = state.noun();
        return government.isFrench()
                && preposition.lemma().equals("de")
                && government.takesOf(verb.lemma())
                && noun != null
                && !government.canAct(noun)
                && !government.isPlace(noun)
                && (object.chunk().isName() || isDeed(noun) || isTakenOrGiven(verb, noun))
                && !isOfDeed(preposition, noun, object)
                && !government.isNamedByDeed(object.chunk().head().lemma());
    }

    /** "prive des foyers d'électricité", "dote la ville d'un tramway". */
    private boolean isTakenOrGiven(VerbChunk verb, NounChunk noun) {
        boolean open = noun.determiner() == Determiner.NONE || noun.determiner() == Determiner.INDEFINITE;
        return open
                && (government.verbs().isDepriving(verb.lemma())
                        || government.verbs().isCharging(verb.lemma()));
    }

    /** "écarte une demande d'interdiction": of what is asked. */
    private boolean isOfDeed(PrepositionChunk preposition, NounChunk noun, Nominal object) {
        return !preposition.article()
                && noun.determiner() == Determiner.NONE
                && !object.chunk().isName()
                && government.takesInfinitive(object.chunk().head().lemma());
    }

    private boolean isDeed(NounChunk noun) {
        return government.isAction(noun.head().lemma())
                || noun.determiner() == Determiner.POSSESSIVE
                || noun.head().lemma().equals("danger")
                || noun.head().lemma().equals("risque");
    }

    /** "accuse les deux camps de crimes", "soupçonne le trio de fraude". */
    private boolean isCharge(State state, VerbChunk verb, PrepositionChunk preposition) {
        NounChunk noun = state.noun();
        return government.isFrench()
                && preposition.lemma().equals("de")
                && !preposition.article()
                && government.governs(verb.lemma(), "de")
                && "de".equals(government.markerOfControl(verb.lemma()))
                && !government.isControlByDative(verb.lemma())
                && noun != null
                && !noun.isName()
                && noun.determiner() == Determiner.NONE;
    }

    /** "prive le maire de sa voix": of somebody, where what follows is not theirs by an article, nor their name. */
    private boolean isGoverned(State state, VerbChunk verb, PrepositionChunk preposition, Nominal object) {
        boolean owned = government.isFrench() && preposition.lemma().equals("de") && preposition.article();
        return !government.isCopula(verb.lemma())
                && !owned
                && government.canAct(object.chunk())
                && !isNameOf(state.noun(), object)
                && !isDepartment(state.noun(), object)
                && government.governs(verb.lemma(), preposition.lemma());
    }

    /** "limoge son ministre de la Défense": what somebody is in charge of has a capital. */
    private boolean isDepartment(@Nullable NounChunk noun, Nominal object) {
        return government.isFrench()
                && noun != null
                && noun.determiner() == Determiner.DEFINITE
                && Character.isUpperCase(noun.head().text().charAt(0))
                && government.isSomebody(object.chunk());
    }

    private static boolean isNameOf(@Nullable NounChunk name, Nominal object) {
        return name != null
                && name.isName()
                && name.determiner() == Determiner.NONE
                && !object.chunk().isName();
    }
}
