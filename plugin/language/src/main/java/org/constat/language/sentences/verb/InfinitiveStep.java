package org.constat.language.sentences.verb;

import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Outcomes;
import org.constat.language.sentences.Prepositional;
import org.constat.language.sentences.preparation.AbleNouns;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;
import org.jspecify.annotations.Nullable;

/** Gives an infinitive its place: on the verb, or on the noun before it. */
final class InfinitiveStep {
    private static final int LONGEST_AIM = 10;

    private final Government government;
    private final HostOfInfinitive hosts;
    private final Aim aims;
    private final SharedSubject shared;
    private final DoerOfInfinitive doers;

    InfinitiveStep(Government government, SharedSubject shared) {
        this.government = government;
        this.shared = shared;
        this.hosts = new HostOfInfinitive(government);
        this.aims = new Aim(government);
        this.doers = new DoerOfInfinitive(government);
    }

    void take(State state, VerbChunk verb) {
        if (isDemanded(state, verb)) {
            state.current.verb(verb.asFinite());
        } else if (state.preposition == null && government.isFrench() && GerundSubject.isSubject(state)) {
            GerundSubject.take(state, verb);
        } else if (state.preposition != null && GerundSubject.isComplement(state, state.preposition)) {
            GerundSubject.complete(state, state.preposition, verb);
        } else if (state.isAfterConnector() && state.current.verb() == null) {
            state.current.verb(verb);
        } else {
            open(state, verb, state.preposition);
        }
    }

    private void open(State state, VerbChunk verb, @Nullable PrepositionChunk preposition) {
        String marker = preposition == null ? "" : preposition.lemma();
        Clause speaker = speaker(state);
        Clause same = listed(state, marker);
        Clause modal = same == null && government.isFrench() ? SharedModal.sibling(state, marker) : null;
        if (speaker != null && preposition != null && !preposition.role().equals("for")) {
            state.open(speaker, Clause.Kind.INFINITIVE, marker, null).verb(verb);
        } else if (same != null) {
            state.beside(same).verb(verb);
        } else if (modal != null && modal.verb() != null) {
            shared.share(state, verb.withModalOf(modal.verb()), modal);
        } else {
            inside(state, outOfDescription(state, preposition), verb, marker);
        }
    }

    private static @Nullable Clause speaker(State state) {
        return state.current.kind() == Clause.Kind.SPEAKER && state.current.verb() != null
                ? state.current
                : state.endedBeforePreposition();
    }

    private void inside(State state, Clause parent, VerbChunk verb, String marker) {
        if (isOpeningAim(state, parent)) {
            state.open(parent, Clause.Kind.INFINITIVE, "for", null).verb(verb);
            return;
        }
        if (parent.verb() == null && parent.subjects().isEmpty() && state.preposition == null) {
            parent.verb(verb);
            return;
        }
        joinPlace(state, parent, marker);
        Nominal doer = doer(state, parent);
        if (doer != null) {
            Clause content = state.open(parent, Clause.Kind.INFINITIVE, "", null);
            content.subject(doer);
            content.verb(verb);
            return;
        }
        Nominal host = marker.equals("pour") && !verb.perfect()
                ? hosts.withAim(state, parent)
                : hosts.of(state, parent, marker);
        boolean outcome = marker.isEmpty() && parent.verb() != null && Outcomes.isOf(parent.verb(), verb);
        boolean aim = outcome
                || (marker.isEmpty() && isAimOfAgent(state, parent))
                || (host == null && marker.isEmpty() && hosts.isAimBehindDay(state, parent))
                || (host != null && marker.isEmpty() && !AbleNouns.isAble(host.chunk()) && aims.isAimOf(parent, host));
        state.open(parent, Clause.Kind.INFINITIVE, aim ? "for" : marker, aim ? null : host)
                .verb(verb);
    }

    /** "wants the market in Lund to close": the market of Lund does. */
    private void joinPlace(State state, Clause parent, String marker) {
        VerbChunk verb = parent.verb();
        Nominal placed = government.isFrench() || !marker.isEmpty() || parent != state.current || verb == null
                ? null
                : PlacedObject.of(state);
        boolean wished = placed != null
                && verb != null
                && !verb.passive()
                && government.verbs().isWishing(verb.lemma())
                && doers.takesTo(verb, placed.chunk());
        if (wished && placed != null) {
            PlacedObject.join(state, placed);
        }
    }

    /** "efforts made by the town to save the park": what the town made them for. */
    private boolean isAimOfAgent(State state, Clause parent) {
        VerbChunk verb = parent.verb();
        int last = parent.arguments().size() - 1;
        Prepositional agent = last < 0 ? null : parent.arguments().get(last);
        return agent != null
                && verb != null
                && !government.isFrench()
                && parent.kind() == Clause.Kind.PARTICIPLE
                && verb.form() == VerbChunk.Form.PAST_PARTICIPLE
                && agent.nominal() == state.innermost()
                && agent.preposition() != null
                && agent.preposition().lemma().equals("by")
                && (verb.lemma().equals("make") || doers.takesNoInfinitive(verb));
    }

    /** "To fill the gap, the council will": what for, and the subject is still to come. */
    private boolean isOpeningAim(State state, Clause parent) {
        return !government.isFrench()
                && (state.index == 0 || state.isAfterMark(PunctuationChunk.Kind.QUOTE))
                && parent.verb() == null
                && parent.subjects().isEmpty()
                && state.preposition == null
                && isSubjectBehindComma(state);
    }

    private static boolean isSubjectBehindComma(State state) {
        for (int i = state.index + 1; i < state.index + LONGEST_AIM; i++) {
            if (state.ahead.isMark(i, PunctuationChunk.Kind.COMMA)) {
                return state.ahead.at(i + 1) instanceof NounChunk && state.ahead.verbOf(i + 1) >= 0;
            }
        }
        return false;
    }

    /** "told to keep digging or leave": the infinitive on which a gerund right behind it depends, else the clause itself. */
    static Clause ofGerund(Clause clause) {
        VerbChunk gerund = clause.verb();
        Clause parent = clause.parent();
        boolean inside = clause.kind() == Clause.Kind.INFINITIVE
                && clause.marker().isEmpty()
                && gerund != null
                && gerund.form() == VerbChunk.Form.PRESENT_PARTICIPLE
                && parent != null
                && parent.kind() == Clause.Kind.INFINITIVE;
        return inside && parent != null ? parent : clause;
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
        boolean aim = apart && preposition != null && preposition.role().equals("for");
        return aim && isMoment(clause) && clause.parent() != null ? clause.parent() : clause;
    }

    /** "est monté à bord lorsqu'il a accosté, pour le nettoyer": what for he went aboard. */
    private static boolean isMoment(Clause clause) {
        Clause around = clause.parent();
        boolean moment = switch (clause.marker()) {
            case "lorsque", "quand", "dès que", "après que", "aussitôt que", "when", "once", "after" -> true;
            default -> false;
        };
        return moment && clause.verb() != null && around != null && around.verb() != null;
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
}
