package org.constat.language.sentences.verb;

import java.util.Objects;
import org.constat.language.phrases.AdjectiveChunk;
import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.state.Contrast;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;
import org.jspecify.annotations.Nullable;

/** Gives a past participle its place: beside the verb as a state, on the noun that it describes, or as a second verb with the same auxiliary. */
final class PastParticipleStep {
    private final Government government;
    private final SharedAuxiliary auxiliaries;
    private final HostOfParticiple described;

    PastParticipleStep(Government government) {
        this.government = government;
        this.auxiliaries = new SharedAuxiliary(government);
        this.described = new HostOfParticiple(government);
    }

    void take(State state, VerbChunk verb) {
        boolean denied = state.excluded;
        state.excluded = false;
        Clause parent = state.current;
        if (denied && state.afterCoordinator && government.isPredicative(parent)) {
            Contrast.deny(state, AdjectiveChunk.of(verb));
            return;
        }
        if ((government.isPredicative(parent) && state.isAfterVerb())
                || isFoundSo(state)
                || JudgedState.is(state, verb, government)) {
            parent.predicate(AdjectiveChunk.of(verb));
            return;
        }
        if (isSecondPassive(state)) {
            passive(state, parent, verb);
            return;
        }
        Clause sibling = auxiliaries.sibling(state, verb);
        if (sibling != null) {
            beside(state, sibling, verb, denied);
        } else if (state.afterCoordinator && parent.kind() == Clause.Kind.PARTICIPLE) {
            Clause around = parent.parent() == null ? parent : parent.parent();
            state.open(around, Clause.Kind.PARTICIPLE, "", parent.host()).verb(verb);
        } else {
            Nominal doer = verb.lemma().equals("survenir") ? deedThatHappened(state, verb) : doerOfDeed(state, verb);
            Clause clause =
                    state.open(parent, Clause.Kind.PARTICIPLE, "", doer == null ? described.of(state, verb) : doer);
            clause.verb(verb);
            ParticipleAdverb.give(state, clause);
        }
    }

    /** "were found guilty and given fines": what was done to the same people. */
    private boolean isSecondPassive(State state) {
        VerbChunk first = state.current.verb();
        return !government.isFrench()
                && first != null
                && first.isFinite()
                && first.passive()
                && !state.current.subjects().isEmpty()
                && state.before() instanceof ConnectorChunk and
                && and.kind() == ConnectorChunk.Kind.COORDINATOR;
    }

    private static void passive(State state, Clause first, VerbChunk verb) {
        Clause clause = state.beside(first);
        first.subjects().forEach(clause::subject);
        SharedCircumstances.share(first, clause);
        clause.verb(Objects.requireNonNull(first.verb()).helping(verb));
    }

    /** "la chute d'une grue survenue mardi": the fall, and no crane, has happened. */
    private @Nullable Nominal deedThatHappened(State state, VerbChunk verb) {
        return state.chain.stream()
                .filter(nominal -> government.isAction(nominal.chunk().head().lemma()))
                .filter(nominal -> HostOfParticiple.agrees(nominal.chunk().morphology(), verb.agreement()))
                .findFirst()
                .orElse(null);
    }

    /** "le départ de son directeur, remplacé par une ingénieure": the director, and not the departure; a "siège" is no deed. */
    private @Nullable Nominal doerOfDeed(State state, VerbChunk verb) {
        Nominal deed = state.outermost();
        Nominal doer = state.innermost();
        return government.isFrench()
                        && state.afterBoundary
                        && deed != null
                        && doer != null
                        && deed != doer
                        && government.isAction(deed.chunk().head().lemma())
                        && !government.canAct(deed.chunk())
                        && !government.isSite(deed.chunk())
                        && (doer.chunk().isName() || government.isSomebody(doer.chunk()))
                        && !government.isPlace(doer.chunk())
                        && HostOfParticiple.agrees(doer.chunk().morphology(), verb.agreement())
                ? doer
                : null;
    }

    /** "a soigné et sauvé la patiente": with the same auxiliary. */
    private static void beside(State state, Clause sibling, VerbChunk verb, boolean denied) {
        Clause clause = state.beside(sibling);
        sibling.subjects().forEach(clause::subject);
        SharedCircumstances.share(sibling, clause);
        VerbChunk likewise = verb.withAuxiliaryOf(sibling.verb());
        VerbChunk helped = Contrast.affirms(state, sibling.verb()) ? likewise.asAffirmative() : likewise;
        clause.verb(denied ? helped.asNegative() : helped);
        if (Objects.equals(state.ahead.at(state.index - 2), sibling.verb()) && !helped.passive()) {
            clause.sharesObjectWith(sibling);
        }
    }

    /** "a été retrouvée calcinée", "est mort noyé": in what state. */
    private boolean isFoundSo(State state) {
        VerbChunk verb = state.current.verb();
        boolean found = verb != null && (verb.passive() || verb.lemma().equals("mourir"));
        return found && government.isFrench() && state.before() == verb;
    }
}
