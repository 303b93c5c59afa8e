package org.constat.language.sentences.verb;

import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.state.Government;

/** Knows when a verb has the noun beside it do what an infinitive says ("asks the court to act"). */
final class DoerOfInfinitive {
    private final Government government;

    DoerOfInfinitive(Government government) {
        this.government = government;
    }

    /** "asks the court to act", "accuse le maire d'avoir agi": somebody does what the infinitive says. */
    boolean takesBoth(VerbChunk verb, Nominal noun, String marker) {
        String lemma = noun.chunk().head().lemma();
        boolean english = marker.isEmpty();
        if (!english && government.governs(verb.lemma() + " " + lemma, marker)) {
            return true;
        }
        if (government.isCopula(verb.lemma())) {
            return false;
        }
        if (marker.equals("of") && government.takesOf(verb.lemma())) {
            return true;
        }
        return english ? takesTo(verb, noun.chunk()) : takesPreposition(verb, noun.chunk(), marker);
    }

    /** "met on Monday to talk", but "agreed on Monday to talk". */
    boolean takesNoInfinitive(VerbChunk verb) {
        return !verb.hasParticle()
                && !government.isControl(verb.lemma())
                && !government.isDirective(verb.lemma())
                && !government.isSpeech(verb.lemma())
                && !government.governs(verb.lemma(), "to");
    }

    boolean takesTo(VerbChunk verb, NounChunk noun) {
        String lemma = noun.head().lemma();
        if (noun.time() || isNeededOrMoved(verb, noun) || government.isMoney(lemma)) {
            return false;
        }
        if (government.isControl(verb.lemma()) && (!government.isPlan(lemma) || isKnown(verb, noun))) {
            return true;
        }
        boolean takes = government.governs(verb.lemma(), "to") || government.isDirective(verb.lemma());
        return takes && (government.canAct(noun) || !(government.isAction(lemma) || government.isPlan(lemma)));
    }

    /** "drove their tractors to Lund to protest", "raised funds to win": what is moved, needed or raised does nothing. */
    private boolean isNeededOrMoved(VerbChunk verb, NounChunk noun) {
        boolean moves = switch (verb.lemma()) {
            case "drive", "bring", "move", "carry", "need", "raise", "find", "collect", "spend" -> true;
            default -> false;
        };
        return moves && !government.isDoer(noun);
    }

    private boolean takesPreposition(VerbChunk verb, NounChunk noun, String marker) {
        String lemma = noun.head().lemma();
        boolean controls =
                marker.equals(government.markerOfControl(verb.lemma())) && !government.takesInfinitive(lemma);
        boolean takes = government.isDirective(verb.lemma()) || government.governs(verb.lemma(), marker);
        return controls
                || government.canAct(noun)
                || (takes && !government.isAction(lemma) && !government.isPlan(lemma));
    }

    /** "expects the plan to fail", "wants any deal to last": a plan that is spoken of already does what follows. */
    private boolean isKnown(VerbChunk verb, NounChunk noun) {
        boolean known = switch (noun.determiner()) {
            case DEFINITE, UNIVERSAL, DEMONSTRATIVE, POSSESSIVE -> true;
            default -> false;
        };
        return known && government.verbs().isLettingDo(verb.lemma());
    }
}
