package org.constat.language.sentences.verb;

import org.constat.language.phrases.AdjectiveChunk;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;
import org.jspecify.annotations.Nullable;

/** Gives a present participle its place: on the noun that it describes, or beside the clause whose subject it borrows. */
final class PresentParticipleStep {
    private final Government government;
    private final HostOfInfinitive hosts;

    PresentParticipleStep(Government government) {
        this.government = government;
        this.hosts = new HostOfInfinitive(government);
    }

    void take(State state, VerbChunk verb) {
        Clause absolute = awaiting(state.current);
        if (absolute != null) {
            absolute.verb(verb);
            state.current = absolute;
            return;
        }
        if (government.isFrench() && state.isAfterVerb() && isSaidOf(state, verb)) {
            state.current.predicate(AdjectiveChunk.of(verb));
            return;
        }
        PrepositionChunk preposition = state.preposition;
        Clause speaker = state.justEnded();
        Clause parent = parent(state, verb);
        boolean inside = state.current.kind() == Clause.Kind.SPEAKER && state.current.verb() != null;
        Clause speaking = inside ? state.current : state.endedBeforePreposition();
        if (speaking != null && preposition != null && isWhile(preposition)) {
            state.open(speaking, Clause.Kind.PARTICIPLE, preposition.lemma(), null)
                    .verb(verb);
        } else if (preposition != null) {
            behindPreposition(state, preposition, parent).verb(verb);
        } else if (speaker != null) {
            state.open(speaker, Clause.Kind.PARTICIPLE, "", null).verb(verb);
        } else if (state.isAfterVerb() && !government.isFrench()) {
            state.open(parent, Clause.Kind.INFINITIVE, "", null).verb(verb);
        } else if (isJoined(state)) {
            state.open(parent.parent() == null ? parent : parent.parent(), Clause.Kind.PARTICIPLE, "", parent.host())
                    .verb(verb);
        } else {
            boolean missing = isLeftOut(state);
            boolean described = !state.afterBoundary
                    && !state.chain.isEmpty()
                    && !state.afterCoordinator
                    && !(!government.isFrench() && Pastime.is(state, parent, verb));
            Nominal host = described ? nearest(state) : ChangedObject.of(state, parent, verb, government);
            state.open(parent, Clause.Kind.PARTICIPLE, "", host).verb(missing ? verb.asNegative() : verb);
        }
    }

    /** "…, une barge échouée près de la rive ayant heurté une pile": returns the clause of the barge; or null. */
    private static @Nullable Clause awaiting(Clause from) {
        for (Clause clause = from;
                clause != null && clause.kind() == Clause.Kind.PARTICIPLE;
                clause = clause.parent()) {
            if (clause.awaitsVerb() && !clause.subjects().isEmpty()) {
                return clause;
            }
        }
        return null;
    }

    /** "a shop in Oslo selling bread": the shop sells it; "un projet de parc visant à": the project aims at it. */
    private static @Nullable Nominal nearest(State state) {
        Nominal located = LocatedNoun.of(state);
        Nominal last = state.innermost();
        return located != null || last == null ? located : BareComplement.whole(state, last);
    }

    /** "une crèche gérée par l'État et ouvrant le soir": both describe the same noun. */
    private boolean isJoined(State state) {
        return state.afterCoordinator && state.current.kind() == Clause.Kind.PARTICIPLE && state.current.host() != null;
    }

    /** "acted without the board knowing": it did not know. */
    private static boolean isLeftOut(State state) {
        return state.ahead.at(state.index - 1) instanceof NounChunk
                && state.ahead.at(state.index - 2) instanceof PrepositionChunk preposition
                && preposition.lemma().equals("without");
    }

    /** '"…", said the mayor, while admitting that': the speaker does both. */
    private static boolean isWhile(PrepositionChunk preposition) {
        return switch (preposition.lemma()) {
            case "en", "tout en", "while" -> true;
            default -> false;
        };
    }

    private boolean isSaidOf(State state, VerbChunk participle) {
        return government.isPredicative(state.current) || JudgedState.is(state, participle, government);
    }

    private Clause parent(State state, VerbChunk participle) {
        Clause inner = state.current.kind() == Clause.Kind.SPEAKER ? state.resumed : state.current;
        return state.isAfterQuoteOrComma() || isBehindComma(state) ? outer(inner, participle) : inner;
    }

    /** "en chantant", "by selling": how; "before selling", "without selling": like an infinitive. */
    private Clause behindPreposition(State state, PrepositionChunk preposition, Clause parent) {
        if (government.isFrench() && preposition.lemma().equals("tout en") && isBehindComma(state)) {
            return state.open(state.root(), Clause.Kind.PARTICIPLE, preposition.lemma(), null);
        }
        if (government.isFrench()) {
            return state.open(outOfDescriptions(parent), Clause.Kind.PARTICIPLE, preposition.lemma(), null);
        }
        if (isCharge(preposition, parent)) {
            return state.open(parent, Clause.Kind.INFINITIVE, "of", null);
        }
        boolean gerund = preposition.lemma().equals("by") || preposition.lemma().equals("while");
        Clause.Kind kind = gerund ? Clause.Kind.PARTICIPLE : Clause.Kind.INFINITIVE;
        return state.open(parent, kind, preposition.lemma(), hosts.ofGerund(state, parent, preposition.lemma()));
    }

    /** "blames the bank for hiding losses": accuses it of that. */
    private boolean isCharge(PrepositionChunk preposition, Clause parent) {
        return preposition.lemma().equals("for")
                && parent.verb() != null
                && parent.objects().size() == 1
                && government.verbs().isCharging(parent.verb().lemma());
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
            case SUBJECT_RELATIVE -> !government.isFrench() || participle.form() == VerbChunk.Form.PRESENT_PARTICIPLE;
            case OBJECT_RELATIVE, OTHER_RELATIVE -> !government.isFrench();
            case CIRCUMSTANCE -> FailedEvent.isToldOf(clause, government);
            case CONTENT -> government.isSpeech(participle.lemma()) || isGivingGrounds(participle.lemma());
            default -> false;
        };
    }

    /** "said prices would fall, citing a report": whoever says so cites it. */
    private static boolean isGivingGrounds(String verb) {
        return switch (verb) {
            case "cite",
                    "quote",
                    "invoke",
                    "blame",
                    "accuse",
                    "citer",
                    "invoquer",
                    "évoquer",
                    "pointer",
                    "arguer",
                    "prétexter" -> true;
            default -> false;
        };
    }
}
