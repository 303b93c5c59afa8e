package org.constat.language.sentences.preposition;

import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;
import org.jspecify.annotations.Nullable;

/** Knows where "de" is an article of what somebody before it is given, denied or asked for ("offrir à Lormeuil des garanties"). */
final class RecipientBeforeDe {
    private final Government government;

    RecipientBeforeDe(Government government) {
        this.government = government;
    }

    boolean isBefore(State state, PrepositionChunk preposition, VerbChunk verb, NounChunk noun) {
        return isBehindRecipient(state, preposition, noun)
                || isDeniedTo(state, preposition, verb, noun)
                || isSomeBehindName(state, preposition, verb, noun)
                || isGivenTo(state, preposition, verb, noun);
    }

    /** "offrir à Lormeuil des garanties": a name has no such complement. */
    private static boolean isBehindRecipient(State state, PrepositionChunk preposition, NounChunk noun) {
        Nominal before = state.outermost();
        if (isBehindGiver(state, before)) {
            return preposition.article() && SomeBehindDe.isPlural(noun) && noun.determiner() == Determiner.NONE;
        }
        return before != null
                && preposition.article()
                && SomeBehindDe.isPlural(noun)
                && noun.determiner() == Determiner.NONE
                && before == state.innermost()
                && (before.chunk().isName() || before.chunk().head().lemma().equals("fois"))
                && !state.current.subjects().contains(before);
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
                && SomeBehindDe.isPlural(noun)
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
                && SomeBehindDe.isPlural(noun)
                && noun.determiner() == Determiner.NONE
                && !noun.isName()
                && (!noun.modifiers().isEmpty() || noun.head().lemma().contains(" "))
                && !government.governs(verb.lemma(), "de");
    }
}
