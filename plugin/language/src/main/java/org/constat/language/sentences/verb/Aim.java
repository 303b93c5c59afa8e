package org.constat.language.sentences.verb;

import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.state.Government;

/** Knows when an infinitive behind a noun says what something is done for, and nothing of the noun. */
final class Aim {
    private final Government government;

    Aim(Government government) {
        this.government = government;
    }

    /** "sold the car to pay the rent": an aim, unless the noun is one that takes an infinitive itself ("a plan to sell"). */
    boolean isAimOf(Clause parent, Nominal host) {
        VerbChunk verb = parent.verb();
        NounChunk noun = host.chunk();
        boolean ranked = noun.quantity() != null && noun.quantity().ordinal();
        return verb != null
                && !ranked
                && (isObject(parent, host) || isCircumstance(parent, host))
                && !government.isCopula(verb.lemma())
                && (!verb.lemma().equals("have")
                        || noun.time()
                        || government.isMoney(noun.head().lemma()))
                && !noun.isPronoun()
                && !isPlan(verb, noun.head().lemma());
    }

    /** "needs a draw to reach the final": what is needed is hardly what the infinitive says. */
    private boolean isPlan(VerbChunk verb, String noun) {
        return verb.lemma().equals("need") ? government.isPlan(noun) : government.takesInfinitive(noun);
    }

    /** "sent food and tents to help". */
    private static boolean isObject(Clause parent, Nominal host) {
        return parent.objects().stream().anyMatch(object -> object.members().contains(host));
    }

    /** "met in Oslo to discuss the war". */
    private static boolean isCircumstance(Clause parent, Nominal host) {
        return parent.arguments().stream().anyMatch(argument -> argument.nominal() == host);
    }
}
