package org.constat.language.sentences.preposition;

import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;
import org.constat.language.sentences.verb.GerundSubject;
import org.jspecify.annotations.Nullable;

/** Knows which of the nouns before it a preposition hangs on, and when it hangs on none of them but on the clause. */
final class HostOfPreposition {
    private final HostlessPreposition clauses;
    private final OfVerb ofVerb;
    private final KindBehindTo kinds;
    private final TimeOfEvent times;
    private final MaterialBehindEn materials;
    private final ObjectOfDeed objects;
    private final DoerOfDeed doers;
    private final DatedDeed datedDeeds;
    private final DeedAmongListed listed;
    private final DescribedPerson described;
    private final StanceOfNoun stances;
    private final DeedBeforeInsertion parts;
    private final PartnerInCause partners;
    private final Government government;

    HostOfPreposition(Government government) {
        this.government = government;
        this.clauses = new HostlessPreposition(government);
        this.ofVerb = new OfVerb(government);
        this.kinds = new KindBehindTo(government);
        this.times = new TimeOfEvent(government);
        this.materials = new MaterialBehindEn(government);
        this.objects = new ObjectOfDeed(government);
        this.doers = new DoerOfDeed(government);
        this.datedDeeds = new DatedDeed(government);
        this.listed = new DeedAmongListed(government);
        this.described = new DescribedPerson(government);
        this.stances = new StanceOfNoun(government);
        this.parts = new DeedBeforeInsertion(government);
        this.partners = new PartnerInCause(government);
    }

    /** Returns the noun, or null for the clause. */
    @Nullable
    Nominal of(State state, PrepositionChunk preposition) {
        if (state.chain.isEmpty()
                || HostlessPreposition.isBehindPredicate(state)
                || clauses.isOfExpression(state, preposition)) {
            return null;
        }
        if (state.afterCoordinator) {
            return SamePreposition.host(state, preposition);
        }
        if (GerundSubject.isComplement(state, preposition)) {
            return state.innermost();
        }
        Nominal parted = parts.deed(state, preposition);
        if (parted != null) {
            return parted;
        }
        if (preposition.isOf()) {
            return behindOf(state, preposition);
        }
        Nominal part = NamedPart.host(state, preposition);
        if (part != null) {
            return part;
        }
        return state.isNounBeforePreposition() ? nounBefore(state, preposition) : null;
    }

    private @Nullable Nominal behindOf(State state, PrepositionChunk preposition) {
        Nominal dated = datedDeeds.before(state);
        if (dated != null) {
            return dated;
        }
        if (clauses.isBehindDate(state) || HostlessPreposition.isBehindBlame(state)) {
            return null;
        }
        Nominal deed = doers.deedBefore(state);
        if (deed != null) {
            return deed;
        }
        return ofVerb.takes(state, preposition) ? null : state.innermost();
    }

    private @Nullable Nominal nounBefore(State state, PrepositionChunk preposition) {
        if (times.isIn(state, preposition)) {
            return state.outermost();
        }
        Nominal shared = partners.host(state, preposition);
        if (shared != null) {
            return shared;
        }
        if (isOfNearest(state, preposition)) {
            return state.innermost();
        }
        if (doers.isBehindFirst(state, preposition) || listed.isBehindFirst(state, preposition)) {
            return state.outermost();
        }
        Nominal role = described.role(state);
        if (role != null) {
            return role;
        }
        if (described.isSource(state, preposition) || DescribedPerson.isApposed(state)) {
            return state.innermost();
        }
        return isOfSubject(state) && !isDayOfDeed(state, preposition) ? state.outermost() : null;
    }

    private boolean isOfNearest(State state, PrepositionChunk preposition) {
        return ApposedLevel.isBefore(state)
                || materials.isIn(state, preposition)
                || kinds.is(state, preposition)
                || objects.isIn(state, preposition)
                || Remit.isIn(state, preposition)
                || stances.isIn(state, preposition)
                || OutOfHowMany.isIn(state, preposition)
                || PartInPlace.isIn(state, preposition)
                || DescribedSite.isBefore(state, preposition, government)
                || PlaceOfCause.isIn(state, preposition)
                || doers.isBehindNearest(state, preposition)
                || listed.isBehindLast(state, preposition);
    }

    /** "the bridge over the river closed", "…, a survey by the bank shows": before the verb it says more of the subject. */
    private static boolean isOfSubject(State state) {
        return state.current.verb() == null && !state.current.subjects().isEmpty() && !state.afterBoundary;
    }

    /** "The mayor on Monday blocked the sale": when it was done by somebody who is of no day. */
    private boolean isDayOfDeed(State state, PrepositionChunk preposition) {
        return preposition.lemma().equals("on")
                && state.noun() != null
                && state.noun().time()
                && state.ahead.isVerb(state.index + 1)
                && state.current.subjects().stream().noneMatch(this::isEvent);
    }

    private boolean isEvent(Nominal nominal) {
        return !government.canAct(nominal.chunk())
                && !government.isSomebody(nominal.chunk())
                && government.isAction(nominal.chunk().head().lemma());
    }
}
