package org.constat.language.sentences;

import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.words.Morphology.GrammaticalNumber;
import org.jspecify.annotations.Nullable;

/** Knows where "de" only looks like a preposition: as an article of the subject or object, or before what somebody calls it. */
final class ObjectBehindDe {
    private final Government government;

    ObjectBehindDe(Government government) {
        this.government = government;
    }

    boolean isObject(State state, PrepositionChunk preposition) {
        return isMadeOf(state, preposition)
                || isSecondOfSome(state, preposition)
                || isBehindArticle(state, preposition)
                || isLabel(state);
    }

    /** "fait de Corvane le premier brasseur": of whom or what somebody makes something. */
    private boolean isMadeOf(State state, PrepositionChunk preposition) {
        VerbChunk verb = state.current.verb();
        return government.isFrench()
                && preposition.lemma().equals("de")
                && verb != null
                && verb.lemma().equals("faire")
                && !verb.passive()
                && state.current.objects().isEmpty()
                && state.isVerbBeforePreposition(verb)
                && state.noun() != null
                && state.ahead.at(state.index + 1) instanceof NounChunk made
                && !made.time()
                && made.determiner() != Determiner.NONE;
    }

    /** "De la neige est tombée", "Du sable recouvre la route": some of it, before its verb. */
    boolean isSubject(State state, PrepositionChunk preposition) {
        NounChunk noun = state.noun();
        boolean opens = state.index < 2
                || state.ahead.at(state.index - 2) instanceof PunctuationChunk
                || state.ahead.at(state.index - 2) instanceof ConnectorChunk;
        return government.isFrench()
                && opens
                && noun != null
                && preposition.lemma().equals("de")
                && (preposition.article() || noun.determiner() == Determiner.DEFINITE)
                && !noun.isName()
                && !noun.time()
                && state.current.awaitsVerb()
                && state.current.subjects().isEmpty()
                && state.ahead.at(state.index + 1) instanceof VerbChunk verb
                && verb.isFinite()
                && !government.governs(verb.lemma(), "de");
    }

    /** "fournira des tentes et de l'eau": some of both. */
    private boolean isSecondOfSome(State state, PrepositionChunk preposition) {
        VerbChunk verb = state.current.verb();
        NounChunk noun = state.noun();
        Nominal first = state.outermost();
        return government.isFrench()
                && state.afterCoordinator
                && verb != null
                && noun != null
                && preposition.lemma().equals("de")
                && !noun.isName()
                && first != null
                && first == state.innermost()
                && state.current.objects().contains(first)
                && (isSomeBesideMany(preposition, noun, first) || isSomeBesideSome(state, preposition, noun, first))
                && !government.governs(verb.lemma(), "de");
    }

    private static boolean isSomeBesideMany(PrepositionChunk preposition, NounChunk noun, Nominal first) {
        return !preposition.article()
                && noun.determiner() == Determiner.DEFINITE
                && first.chunk().determiner() == Determiner.INDEFINITE
                && isPlural(first.chunk());
    }

    /** "importe du blé et de la viande". */
    private static boolean isSomeBesideSome(State state, PrepositionChunk preposition, NounChunk noun, Nominal first) {
        boolean some = preposition.article() || noun.determiner() == Determiner.DEFINITE;
        return some
                && state.ahead.at(state.index - 3) == first.chunk()
                && state.ahead.at(state.index - 4) instanceof PrepositionChunk de
                && de.lemma().equals("de");
    }

    private boolean isBehindArticle(State state, PrepositionChunk preposition) {
        VerbChunk verb = state.current.verb();
        NounChunk noun = state.noun();
        return verb != null
                && noun != null
                && government.isFrench()
                && preposition.lemma().equals("de")
                && !verb.passive()
                && verb.form() != VerbChunk.Form.PAST_PARTICIPLE
                && state.current.objects().isEmpty()
                && (isBehindTime(state, preposition, verb, noun)
                        || isPartitive(state, preposition, verb, noun)
                        || isBehindRecipient(state, preposition, noun)
                        || isDeniedTo(state, preposition, verb, noun)
                        || isSomeBehindName(state, preposition, verb, noun)
                        || isGivenTo(state, preposition, verb, noun));
    }

    /** "a annoncé mardi des mesures": a day has no such complement. */
    private static boolean isBehindTime(State state, PrepositionChunk preposition, VerbChunk verb, NounChunk noun) {
        return preposition.article()
                && state.ahead.at(state.index - 2) instanceof NounChunk day
                && day.time()
                && day.determiner() == Determiner.NONE
                && state.ahead.at(state.index - 3) == verb
                && isPlural(noun)
                && !noun.time();
    }

    /** "gagner du temps", "n'a pas de veto": an object, unless the verb takes "de" or goes to a place. */
    private boolean isPartitive(State state, PrepositionChunk preposition, VerbChunk verb, NounChunk noun) {
        boolean takesDe = government.governs(verb.lemma(), "de");
        return state.isVerbBeforePreposition(verb)
                && !isGiver(state, verb)
                && ((verb.negative() && noun.determiner() != Determiner.POSSESSIVE) || hasArticle(preposition, noun))
                && (!takesDe || (verb.negative() && (government.isGiving(verb.lemma()) || isDoneTo(verb.lemma()))))
                && (!noun.isName() || isGoods(state, preposition, verb))
                && !noun.time()
                && !government.isPlace(noun);
    }

    /** "reçoit de l'État deux millions": from whom, as the object follows. */
    private static boolean isGiver(State state, VerbChunk verb) {
        return state.ahead.at(state.index + 1) instanceof NounChunk object
                && !object.time()
                && switch (verb.lemma()) {
                    case "recevoir", "obtenir", "percevoir", "toucher", "exiger", "attendre", "hériter" -> true;
                    default -> false;
                };
    }

    /** "prend du Cardilone": what is taken or sold like that is no place, whatever its name. */
    private static boolean isGoods(State state, PrepositionChunk preposition, VerbChunk verb) {
        boolean some =
                preposition.article() || (state.noun() != null && state.noun().determiner() == Determiner.DEFINITE);
        return some
                && !(state.ahead.at(state.index + 1) instanceof NounChunk)
                && switch (verb.lemma()) {
                    case "prendre",
                            "vendre",
                            "acheter",
                            "fabriquer",
                            "prescrire",
                            "administrer",
                            "consommer",
                            "boire" -> true;
                    default -> false;
                };
    }

    /** "ne prévoit pas d'autocars": verbs that have "de" before an infinitive alone. */
    private static boolean isDoneTo(String verb) {
        return switch (verb) {
            case "prévoir", "accepter", "envisager", "refuser", "ordonner", "craindre", "demander", "exiger" -> true;
            default -> false;
        };
    }

    private static boolean hasArticle(PrepositionChunk preposition, NounChunk noun) {
        boolean many = !noun.modifiers().isEmpty() && isPlural(noun);
        return preposition.article() || many || noun.determiner() == Determiner.DEFINITE;
    }

    /** "offrir à Lormeuil des garanties": a name has no such complement. */
    private static boolean isBehindRecipient(State state, PrepositionChunk preposition, NounChunk noun) {
        Nominal before = state.outermost();
        if (isBehindGiver(state, before)) {
            return preposition.article() && isPlural(noun) && noun.determiner() == Determiner.NONE;
        }
        return before != null
                && preposition.article()
                && isPlural(noun)
                && noun.determiner() == Determiner.NONE
                && before == state.innermost()
                && (before.chunk().isName() || before.chunk().head().lemma().equals("fois"))
                && !state.current.subjects().contains(before);
    }

    /** "ne peut donner à l'Irlande de garanties": what is denied of somebody. */
    private static boolean isDeniedTo(State state, PrepositionChunk preposition, VerbChunk verb, NounChunk noun) {
        Nominal recipient = state.innermost();
        return verb.negative()
                && !preposition.article()
                && noun.determiner() == Determiner.NONE
                && !noun.isName()
                && recipient != null
                && recipient.chunk().isName()
                && state.ahead.at(state.index - 2) == recipient.chunk()
                && state.ahead.at(state.index - 3) instanceof PrepositionChunk to
                && to.lemma().equals("à")
                && state.ahead.at(state.index - 4) == verb;
    }

    /** "remettre aux policiers des carnets": who gives to somebody gives something. */
    private boolean isGivenTo(State state, PrepositionChunk preposition, VerbChunk verb, NounChunk noun) {
        return government.isGiving(verb.lemma())
                && preposition.article()
                && isPlural(noun)
                && noun.determiner() == Determiner.NONE
                && isToSomebody(state, verb);
    }

    private static boolean isToSomebody(State state, VerbChunk verb) {
        return state.ahead.at(state.index - 2) instanceof NounChunk recipient
                && !recipient.time()
                && state.ahead.at(state.index - 3) instanceof PrepositionChunk to
                && to.lemma().equals("à")
                && state.ahead.at(state.index - 4) == verb;
    }

    /** "rencontre à Lormeuil de hauts magistrats": a name has no such complement. */
    private boolean isSomeBehindName(State state, PrepositionChunk preposition, VerbChunk verb, NounChunk noun) {
        Nominal before = state.outermost();
        return before != null
                && before == state.innermost()
                && before.chunk().isName()
                && !state.current.subjects().contains(before)
                && !preposition.article()
                && isPlural(noun)
                && noun.determiner() == Determiner.NONE
                && !noun.isName()
                && (!noun.modifiers().isEmpty() || noun.head().lemma().contains(" "))
                && !government.governs(verb.lemma(), "de");
    }

    /** "obtenir de ses partenaires des garanties": from whom, and then what. */
    private static boolean isBehindGiver(State state, @Nullable Nominal before) {
        VerbChunk verb = state.current.verb();
        return before != null
                && verb != null
                && before == state.innermost()
                && before.chunk().determiner() == Determiner.POSSESSIVE
                && state.current.arguments().stream().anyMatch(argument -> argument.nominal() == before)
                && switch (verb.lemma()) {
                    case "obtenir", "exiger", "réclamer", "recevoir", "attendre", "demander", "solliciter" -> true;
                    default -> false;
                };
    }

    private static boolean isPlural(NounChunk noun) {
        return noun.morphology().number() == GrammaticalNumber.PLURAL;
    }

    /** "qualifie la mesure d'injuste", "traite le maire de menteur": what somebody calls it. */
    boolean isLabel(State state) {
        VerbChunk verb = state.current.verb();
        PrepositionChunk preposition = state.preposition;
        return verb != null
                && isBareOrAdjective(state.noun())
                && preposition != null
                && preposition.lemma().equals("de")
                && government.isFrench()
                && (verb.lemma().equals("qualifier") || verb.lemma().equals("traiter"))
                && (verb.passive()
                        || verb.form() == VerbChunk.Form.PAST_PARTICIPLE
                        || !state.current.objects().isEmpty()
                        || !verb.clitics().isEmpty())
                && state.current.objects().size() < 2;
    }

    private static boolean isBareOrAdjective(@Nullable NounChunk noun) {
        return noun == null
                || (!noun.isName()
                        && (noun.determiner() == Determiner.NONE || noun.determiner() == Determiner.INDEFINITE));
    }
}
