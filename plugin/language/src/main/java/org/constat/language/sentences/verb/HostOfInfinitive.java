package org.constat.language.sentences.verb;

import org.constat.language.phrases.AdjectiveChunk;
import org.constat.language.phrases.AdverbChunk;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;
import org.jspecify.annotations.Nullable;

/** Knows which noun an infinitive completes ("la volonté de négocier"), and when it goes with the verb. */
final class HostOfInfinitive {
    private final Government government;
    private final DoerOfInfinitive doers;
    private final VerbOfInfinitive verbs;

    HostOfInfinitive(Government government) {
        this.government = government;
        this.doers = new DoerOfInfinitive(government);
        this.verbs = new VerbOfInfinitive(government, doers);
    }

    /** "la volonté de négocier": of the noun, unless the verb takes an infinitive with this preposition itself; or null. */
    @Nullable
    Nominal of(State state, Clause parent, String marker) {
        if (!isBound(marker) || state.chain.isEmpty() || !isBehindNoun(state, parent, marker)) {
            return null;
        }
        VerbChunk verb = parent.verb();
        if (verb == null) {
            return taker(state);
        }
        Nominal ranked = marker.isEmpty() || marker.equals("à") ? ranked(state, parent, before(state, marker)) : null;
        if (ranked != null) {
            return ranked;
        }
        if (isAble(state, marker)) {
            return state.innermost();
        }
        if (verbs.isHost(state, parent, verb, marker) || isBehindDay(state)) {
            return null;
        }
        Nominal planned = marker.isEmpty() ? null : planned(state, verb, marker);
        return planned == null ? unlessOfVerb(state, verb, marker) : planned;
    }

    /** "the risk of losing", "a deal on sharing water", "the debate about closing the school": of the noun; or null. */
    @Nullable
    Nominal ofGerund(State state, Clause parent, String marker) {
        return switch (marker) {
            case "of" -> of(state, parent, marker);
            case "on", "about", "over" -> discussed(state, parent, marker);
            default -> null;
        };
    }

    private @Nullable Nominal discussed(State state, Clause parent, String marker) {
        Nominal noun = state.innermost();
        if (noun == null || noun.chunk() != state.ahead.at(state.index - 2)) {
            return null;
        }
        String lemma = noun.chunk().head().lemma();
        VerbChunk verb = parent.verb();
        boolean discussed =
                government.takesInfinitive(lemma) || government.isSpeechNoun(lemma) || government.isEvent(noun.chunk());
        return discussed && (verb == null || !government.isExpression(verb.lemma(), lemma, marker)) ? noun : null;
    }

    /** "Les mesures pour aider les éleveurs", "malgré les tentatives pour sauver l'usine": what the noun is for; or null. */
    @Nullable
    Nominal withAim(State state, Clause parent) {
        boolean behind = government.isFrench()
                && !state.chain.isEmpty()
                && state.ahead.at(state.index - 2) instanceof NounChunk noun
                && !noun.time()
                && !noun.isPronoun()
                && !noun.isName();
        boolean own = parent.verb() == null ? !parent.subjects().isEmpty() : isBehindPreposition(state);
        return behind && own ? state.innermost() : null;
    }

    private boolean isBehindPreposition(State state) {
        Nominal noun = state.innermost();
        return noun != null
                && state.ahead.at(state.index - 3) instanceof PrepositionChunk preposition
                && !preposition.lemma().equals("à")
                && !preposition.lemma().equals("de")
                && government.takesInfinitive(noun.chunk().head().lemma());
    }

    /** "became the first woman in Norland to win", "le premier bourg de l'île à voter": the first does, and not the land. */
    private static @Nullable Nominal ranked(State state, Clause parent, int before) {
        int size = parent.objects().size();
        Nominal last = size == 0 ? null : parent.objects().get(size - 1);
        return last != null
                        && last.chunk().quantity() != null
                        && last.chunk().quantity().ordinal()
                        && state.ahead.at(before) instanceof NounChunk
                        && state.ahead.at(before - 1) instanceof PrepositionChunk
                        && state.ahead.at(before - 2) == last.chunk()
                ? last
                : null;
    }

    /** "met on Monday to talk", "blocked the gate on Monday to stop lorries": what for, where the verb takes no infinitive itself. */
    boolean isAimBehindDay(State state, Clause parent) {
        VerbChunk verb = parent.verb();
        boolean done = verb != null
                && !verb.passive()
                && !government.isFrench()
                && state.before() instanceof NounChunk
                && isBehindDay(state);
        if (done && verb != null && parent.objects().isEmpty()) {
            return doers.takesNoInfinitive(verb);
        }
        NounChunk object = done ? parent.objects().get(0).chunk() : null;
        return verb != null
                && object != null
                && !doers.takesTo(verb, object)
                && !government.takesInfinitive(object.head().lemma())
                && !government.isControl(verb.lemma());
    }

    /** "offered on Wednesday to host talks": a day has nothing to do. */
    private static boolean isBehindDay(State state) {
        Nominal before = state.innermost();
        return before != null
                && before.chunk().time()
                && before.chunk().quantity() == null
                && before.chunk().determiner() == Determiner.NONE;
    }

    /** "un lot de yaourts susceptibles de contenir du verre": what is said of the noun goes on. */
    private static boolean isAble(State state, String marker) {
        return state.ahead.at(before(state, marker)) instanceof NounChunk noun
                && noun.modifiers().stream()
                        .skip(Math.max(0, noun.modifiers().size() - 1))
                        .anyMatch(word -> switch (word.lemma()) {
                            case "able", "capable", "incapable", "susceptible", "apte" -> true;
                            default -> false;
                        });
    }

    private boolean isBound(String marker) {
        return switch (marker) {
            case "de", "à", "of" -> true;
            case "" -> !government.isFrench();
            default -> false;
        };
    }

    private boolean isBehindNoun(State state, Clause parent, String marker) {
        Chunk before = state.ahead.at(before(state, marker));
        return before instanceof NounChunk || (before instanceof AdjectiveChunk && !government.isPredicative(parent));
    }

    /** "the youngest player ever to win": whenever it was. */
    private static int before(State state, String marker) {
        boolean ever = state.ahead.at(state.index - 1) instanceof AdverbChunk adverb
                && adverb.word().lemma().equals("ever");
        return marker.isEmpty() && !ever ? state.index - 1 : state.index - 2;
    }

    /** "le refus du maire de signer": of the noun of an action, rather than of whose it is. */
    private @Nullable Nominal taker(State state) {
        for (int i = state.chain.size() - 1; i >= 0; i--) {
            Nominal nominal = state.chain.get(i);
            boolean ofPlan = i > 0 && isPlanOnly(state.chain.get(i - 1), nominal);
            if (!government.canAct(nominal.chunk()) && !ofPlan) {
                String noun = nominal.chunk().head().lemma();
                return government.isAction(noun) || government.isPlan(noun) ? nominal : state.innermost();
            }
        }
        return state.innermost();
    }

    /** "le refus de la chaîne de diffuser": of two nouns the one that takes an infinitive. */
    private boolean isPlanOnly(Nominal outer, Nominal inner) {
        return government.isPlan(outer.chunk().head().lemma())
                && !government.isPlan(inner.chunk().head().lemma());
    }

    private @Nullable Nominal unlessOfVerb(State state, VerbChunk verb, String marker) {
        Nominal nearest = state.innermost();
        boolean inside = nearest != null && marker.isEmpty() && (nearest.chunk().isName() || isSum(nearest));
        Nominal noun = inside ? state.outermost() : nearest;
        boolean ofVerb = noun != null
                && !isSeenAs(state, noun, marker)
                && ((doers.takesBoth(verb, noun, marker) && !isWhere(state, noun, marker))
                        || isExpression(state, verb, noun, marker));
        return ofVerb ? null : noun;
    }

    /** "a fee of five euros to enter": the fee is for that. */
    private boolean isSum(Nominal noun) {
        return noun.chunk().quantity() != null
                && government.isMoney(noun.chunk().head().lemma());
    }

    /** "took to the streets to protest", "brought the boat to Cork to sell it": where something is done, or is taken. */
    private boolean isWhere(State state, Nominal noun, String marker) {
        boolean nobody = !government.isDoer(noun.chunk());
        return marker.isEmpty()
                && (nobody || !state.current.objects().isEmpty())
                && state.current.arguments().stream().anyMatch(argument -> argument.nominal() == noun);
    }

    /** "see the deal as a way to cut costs": what it is seen as, and nothing that anybody sees done. */
    private boolean isSeenAs(State state, Nominal noun, String marker) {
        return state.ahead.at(before(state, marker) - 1) instanceof PrepositionChunk preposition
                && preposition.lemma().equals("as")
                && government.isPlan(noun.chunk().head().lemma());
    }

    /** "a l'intention d'agir", "est en mesure d'agir". */
    private boolean isExpression(State state, VerbChunk verb, Nominal noun, String marker) {
        String lemma = noun.chunk().head().lemma();
        String verbal = state.ahead.at(before(state, marker) - 1) instanceof PrepositionChunk preposition
                ? verb.lemma() + " " + preposition.lemma()
                : verb.lemma();
        return marker.isEmpty()
                ? government.isExpression(verbal, lemma, "to") || government.isExpression(verbal + " no", lemma, "to")
                : government.isExpression(verbal, lemma, marker);
    }

    /** "le refus du maire de négocier", "l'appel du pape à prier": of the noun that takes an infinitive, not the nearest. */
    private @Nullable Nominal planned(State state, VerbChunk verb, String marker) {
        Nominal whole = state.chain.get(0);
        String lemma = whole.chunk().head().lemma();
        boolean takes = government.takesInfinitive(lemma);
        if (state.chain.size() < 2 || government.governs(verb.lemma() + " " + lemma, marker)) {
            return null;
        }
        Nominal nearest = state.chain.get(state.chain.size() - 1);
        return takes && !government.isPlan(nearest.chunk().head().lemma()) ? whole : null;
    }
}
