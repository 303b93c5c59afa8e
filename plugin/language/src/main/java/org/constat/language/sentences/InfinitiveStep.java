package org.constat.language.sentences;

import org.constat.language.phrases.AdjectiveChunk;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;
import org.jspecify.annotations.Nullable;

/** Gives an infinitive its place: on the verb, or on the noun before it. */
final class InfinitiveStep {
    private final Government government;

    InfinitiveStep(Government government) {
        this.government = government;
    }

    void take(State state, VerbChunk verb) {
        PrepositionChunk preposition = state.preposition;
        String marker = preposition == null ? "" : preposition.lemma();
        Clause.Kind kind = Clause.Kind.INFINITIVE;
        if (isDemanded(state, verb)) {
            state.current.verb(verb.asFinite());
            return;
        }
        if (preposition == null && government.isFrench() && GerundSubject.isSubject(state)) {
            GerundSubject.take(state, verb);
            return;
        }
        if (state.isAfterConnector() && state.current.verb() == null) {
            state.current.verb(verb);
            return;
        }
        Clause speaker = state.current.kind() == Clause.Kind.SPEAKER && state.current.verb() != null
                ? state.current
                : state.endedBeforePreposition();
        if (speaker != null && preposition != null && !preposition.role().equals("for")) {
            state.open(speaker, kind, marker, null).verb(verb);
            return;
        }
        Clause same = listed(state, marker);
        if (same != null) {
            state.beside(same).verb(verb);
            return;
        }
        Clause parent = outOfDescription(state, preposition);
        if (parent.verb() == null && parent.subjects().isEmpty() && preposition == null) {
            parent.verb(verb);
            return;
        }
        Nominal doer = doer(state, parent);
        if (doer != null) {
            Clause content = state.open(parent, kind, "", null);
            content.subject(doer);
            content.verb(verb);
            return;
        }
        Nominal host = hostOfInfinitive(state, parent, marker);
        boolean aim = host != null && marker.isEmpty() && isAim(parent, host);
        state.open(parent, kind, aim ? "for" : marker, aim ? null : host).verb(verb);
    }

    /** "demands that the fee be paid": the English subjunctive looks like an infinitive without "to". */
    private boolean isDemanded(State state, VerbChunk verb) {
        return !government.isFrench()
                && verb.isBare()
                && state.preposition == null
                && state.current.kind() == Clause.Kind.CONTENT
                && state.current.awaitsVerb()
                && !state.current.subjects().isEmpty();
    }

    /** "signed the plans drawn by Moreau, before leaving": behind a comma a circumstance is none of a description. */
    private static Clause outOfDescription(State state, @Nullable PrepositionChunk preposition) {
        Clause clause = state.current.kind() == Clause.Kind.SPEAKER ? state.resumed : state.current;
        boolean apart = preposition != null && state.ahead.isMark(state.index - 2, PunctuationChunk.Kind.COMMA);
        while (apart && clause.host() != null && isDescription(clause) && clause.parent() != null) {
            clause = clause.parent();
        }
        return clause;
    }

    private static boolean isDescription(Clause clause) {
        return clause.verb() != null && (clause.isRelative() || clause.kind() == Clause.Kind.PARTICIPLE);
    }

    /** "asks for the stage to be shortened", "calls on the mayor to resign": who does it stands between. */
    private @Nullable Nominal doer(State state, Clause parent) {
        int last = parent.arguments().size() - 1;
        boolean behindNoun = state.preposition == null && state.before() instanceof NounChunk;
        if (government.isFrench() || !behindNoun || last < 0 || parent.verb() == null) {
            return null;
        }
        Prepositional argument = parent.arguments().get(last);
        PrepositionChunk preposition = argument.preposition();
        boolean leads = preposition != null
                && switch (preposition.lemma()) {
                    case "for" -> true;
                    case "on", "upon" -> parent.objects().isEmpty();
                    default -> false;
                };
        return leads && !argument.nominal().chunk().time() && argument.nominal() == state.innermost()
                ? argument.nominal()
                : null;
    }

    /** "la volonté de négocier": of the noun, unless the verb takes an infinitive with this preposition itself. */
    private @Nullable Nominal hostOfInfinitive(State state, Clause parent, String marker) {
        boolean bound = marker.equals("de")
                || marker.equals("à")
                || marker.equals("of")
                || (marker.isEmpty() && !government.isFrench());
        int before = marker.isEmpty() ? state.index - 1 : state.index - 2;
        boolean behindNoun = state.ahead.at(before) instanceof NounChunk
                || (state.ahead.at(before) instanceof AdjectiveChunk && !government.isPredicative(parent));
        if (!bound || !behindNoun || state.chain.isEmpty()) {
            return null;
        }
        VerbChunk verb = parent.verb();
        if (verb != null && isControlled(state, parent, verb, marker)) {
            return null;
        }
        Nominal planned = verb != null && !marker.isEmpty() ? planned(state, verb, marker) : null;
        if (planned != null) {
            return planned;
        }
        Nominal noun = verb == null ? taker(state) : state.innermost();
        boolean ofVerb = verb != null
                && noun != null
                && (takesBoth(verb, noun, marker) || isExpression(state, verb, noun, marker, before));
        return ofVerb ? null : noun;
    }

    /** "le refus du maire de signer": of the noun of an action, rather than of whose it is. */
    private @Nullable Nominal taker(State state) {
        for (int i = state.chain.size() - 1; i >= 0; i--) {
            Nominal nominal = state.chain.get(i);
            if (!government.canAct(nominal.chunk())) {
                String noun = nominal.chunk().head().lemma();
                return government.isAction(noun) || government.isPlan(noun) ? nominal : state.innermost();
            }
        }
        return state.innermost();
    }

    /** "a l'intention d'agir", "est en mesure d'agir". */
    private boolean isExpression(State state, VerbChunk verb, Nominal noun, String marker, int at) {
        String lemma = noun.chunk().head().lemma();
        String verbal = state.ahead.at(at - 1) instanceof PrepositionChunk preposition
                ? verb.lemma() + " " + preposition.lemma()
                : verb.lemma();
        return government.isExpression(verbal, lemma, marker);
    }

    /** "sold the car to pay the rent": an aim, unless the noun is one that takes an infinitive itself ("a plan to sell"). */
    private boolean isAim(Clause parent, Nominal host) {
        VerbChunk verb = parent.verb();
        NounChunk noun = host.chunk();
        boolean ranked = noun.quantity() != null && noun.quantity().ordinal();
        return verb != null
                && !ranked
                && (parent.objects().contains(host) || isCircumstance(parent, host))
                && !government.isCopula(verb.lemma())
                && !verb.lemma().equals("have")
                && !noun.isPronoun()
                && !government.takesInfinitive(noun.head().lemma());
    }

    /** "met in Oslo to discuss the war". */
    private static boolean isCircumstance(Clause parent, Nominal host) {
        return parent.arguments().stream().anyMatch(argument -> argument.nominal() == host);
    }

    /** "asks the court to act", "accuse le maire d'avoir agi": somebody does what the infinitive says. */
    private boolean takesBoth(VerbChunk verb, Nominal noun, String marker) {
        boolean english = marker.isEmpty();
        String lemma = noun.chunk().head().lemma();
        boolean thing = english && !government.isAction(lemma);
        if (!english && government.governs(verb.lemma() + " " + lemma, marker)) {
            return true;
        }
        if (government.isCopula(verb.lemma())) {
            return false;
        }
        boolean controls = english
                ? government.isControl(verb.lemma()) && (!government.isPlan(lemma) || isKnown(verb, noun.chunk()))
                : marker.equals(government.markerOfControl(verb.lemma())) && !government.takesInfinitive(lemma);
        if (controls) {
            return true;
        }
        boolean takes = !english || government.governs(verb.lemma(), "to") || government.isDirective(verb.lemma());
        if (!english && government.isDirective(verb.lemma()) && !government.isAction(lemma)) {
            return true;
        }
        boolean governed = !english && government.governs(verb.lemma(), marker) && !government.isAction(lemma);
        return takes && (government.canAct(noun.chunk()) || thing || governed);
    }

    /** "expects the plan to fail", "wants any deal to last": a plan that is spoken of already does what follows. */
    private static boolean isKnown(VerbChunk verb, NounChunk noun) {
        boolean strong = switch (verb.lemma()) {
            case "expect", "allow", "enable", "force", "cause", "permit", "want", "require", "forbid" -> true;
            default -> false;
        };
        return strong && (noun.determiner() == Determiner.DEFINITE || noun.determiner() == Determiner.UNIVERSAL);
    }

    /** "de vendre l'usine, de payer ses dettes et de partir": beside the infinitive that is introduced in the same way. */
    private static @Nullable Clause listed(State state, String marker) {
        if (state.afterCoordinator && state.current.kind() == Clause.Kind.INFINITIVE) {
            return withMarker(state.current, marker) == null ? state.current : withMarker(state.current, marker);
        }
        boolean listed = !marker.isEmpty() && (state.afterCoordinator || state.afterBoundary);
        return listed ? withMarker(state.current, marker) : null;
    }

    private static @Nullable Clause withMarker(Clause from, String marker) {
        for (Clause clause = from; clause != null; clause = clause.parent()) {
            if (clause.kind() == Clause.Kind.INFINITIVE && clause.marker().equals(marker)) {
                return clause;
            }
            if (clause.kind() == Clause.Kind.CONTENT) {
                return null;
            }
        }
        return null;
    }

    /** "accuse l'auteur du projet d'avoir menti": whoever is accused is meant, however long the noun. */
    private boolean isControlled(State state, Clause parent, VerbChunk verb, String marker) {
        Nominal whole = state.chain.get(0);
        boolean ofVerb = parent.objects().contains(whole)
                || parent.arguments().stream().anyMatch(argument -> argument.nominal() == whole);
        return !marker.isEmpty()
                && ofVerb
                && marker.equals(government.markerOfControl(verb.lemma()))
                && !government.takesInfinitive(whole.chunk().head().lemma());
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
