package org.constat.language.sentences.noun;

import java.util.Objects;
import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.preposition.ApposedLevel;
import org.constat.language.sentences.preposition.Partners;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.OpenClause;
import org.constat.language.sentences.state.State;
import org.constat.language.words.Morphology.GrammaticalNumber;
import org.jspecify.annotations.Nullable;

/** Gives a noun behind a comma its place: subject, apposition, member of an enumeration, or who speaks. */
final class NounBehindMark {
    private final Government government;
    private final PlainNoun plain;
    private final Apposition appositions;
    private final SpeakerAhead speakers;
    private final ApposedThought thoughts;
    private final LateObject lateObjects;
    private final AbsoluteClause absolute;

    NounBehindMark(Government government, PlainNoun plain) {
        this.government = government;
        this.plain = plain;
        this.appositions = new Apposition(government);
        this.speakers = new SpeakerAhead(government);
        this.thoughts = new ApposedThought(government);
        this.lateObjects = new LateObject(government);
        this.absolute = new AbsoluteClause(government);
    }

    void take(State state, Nominal nominal) {
        if (state.current.kind() == Clause.Kind.SPEAKER) {
            appositions.add(state, nominal);
        } else if (speakers.isAhead(state)) {
            SpeakerAhead.open(state, nominal);
        } else if (!government.isFrench() && bearer(state, nominal) == null && PlaceInPlace.is(state, nominal)) {
            PlaceInPlace.take(state, nominal);
        } else if (state.current.awaitsVerb()) {
            beforeVerb(state, nominal);
        } else if (thoughts.is(state, nominal.chunk())) {
            ApposedThought.take(state, nominal);
        } else {
            behindVerb(state, nominal);
        }
    }

    private void beforeVerb(State state, Nominal nominal) {
        if (state.current.subjects().isEmpty()) {
            beforeSubject(state, nominal);
        } else if (government.isFrench() && OpeningRole.is(state)) {
            OpeningRole.replace(state, nominal);
        } else {
            besideSubject(state, nominal);
        }
    }

    private void beforeSubject(State state, Nominal nominal) {
        if (InsertedNoun.is(state)) {
            appositions.add(state, nominal);
        } else {
            state.current.subject(nominal);
            state.place(nominal);
        }
    }

    private void besideSubject(State state, Nominal nominal) {
        Nominal partner = Partners.partner(state, nominal);
        if (partner == null) {
            return;
        }
        boolean alike = isListed(state, nominal)
                && Partners.isAlike(partner.chunk(), nominal.chunk())
                && !isVerbOfOne(state, partner);
        if (alike || SharedDeterminer.ofSubject(state, partner, nominal)) {
            partner.conjunct(nominal);
            state.chain.add(nominal);
        } else {
            appositions.addToSubject(state, partner, nominal);
        }
    }

    /** "Le maire, un avocat et éleveur, part": one does, whatever else he is. */
    private static boolean isVerbOfOne(State state, Nominal partner) {
        int verb = state.ahead.verbOf(state.index);
        return partner.chunk().morphology().number() == GrammaticalNumber.SINGULAR
                && partner.conjuncts().isEmpty()
                && state.ahead.isMark(verb - 1, PunctuationChunk.Kind.COMMA)
                && state.ahead.at(verb) instanceof VerbChunk chunk
                && chunk.agreement().number() == GrammaticalNumber.SINGULAR;
    }

    private void behindVerb(State state, Nominal nominal) {
        Clause awaiting = clauseAround(state);
        if (ApposedLevel.isMultiple(state, nominal)) {
            ApposedLevel.take(state, nominal);
        } else if (isNameOfDoer(state, nominal)) {
            appositions.add(state, nominal);
        } else if (awaiting != null && isNextName(state, nominal)) {
            Objects.requireNonNull(Partners.partner(state, nominal)).conjunct(nominal);
            state.chain.add(nominal);
        } else if (awaiting != null) {
            appositions.addInside(state, awaiting, nominal);
        } else if (isNewSubject(state)) {
            startClause(state, nominal);
        } else if (BareParticiple.isBefore(state)) {
            behindParticiple(state, nominal);
        } else {
            besideNoun(state, nominal);
        }
    }

    /** "300 toits arrachés, 40 routes coupées": each with a participle of its own. */
    private void behindParticiple(State state, Nominal nominal) {
        BareParticiple.leave(state);
        boolean own = BareParticiple.isPast(state.ahead.at(state.index + 1));
        if (own && state.current.verb() == null) {
            startClause(state, nominal);
        } else if (own) {
            plain.take(state, nominal);
        } else {
            besideNoun(state, nominal);
        }
    }

    /** "Défendue par la maire, Lise Perrot, la loi …": who did so, before the subject. */
    private static boolean isNameOfDoer(State state, Nominal nominal) {
        Nominal doer = state.outermost();
        return state.current.kind() == Clause.Kind.PARTICIPLE
                && state.root().awaitsVerb()
                && state.root().subjects().isEmpty()
                && nominal.chunk().isName()
                && doer != null
                && !doer.chunk().isName()
                && InsertedNoun.is(state);
    }

    /** "The trial, which involved 80 children in Ghana, Malawi and Tanzania, was led": a list of names goes on. */
    private static boolean isNextName(State state, Nominal nominal) {
        Nominal nearest = state.innermost();
        return nearest != null && nearest.chunk().isName() && nominal.chunk().isName() && isListed(state);
    }

    private void besideNoun(State state, Nominal nominal) {
        if (ComparedSum.is(state, nominal)) {
            return;
        }
        if (government.isFrench() && absolute.begins(state)) {
            AbsoluteClause.open(state, nominal);
            return;
        }
        if (ApposedLevel.is(state, nominal)) {
            ApposedLevel.take(state, nominal);
            return;
        }
        Nominal bearer = bearer(state, nominal);
        if (bearer != null) {
            NamedThere.take(state, bearer, nominal);
            return;
        }
        Nominal partner = Partners.partner(state, nominal);
        VerbChunk verb = state.current.verb();
        if (partner == null && verb != null && LateObject.isDoneToItself(verb, state.noun())) {
            return;
        }
        if (partner == null || lateObjects.is(state)) {
            plain.take(state, nominal);
        } else if (isMember(state, partner, nominal)) {
            partner.conjunct(nominal);
            state.chain.add(nominal);
        } else {
            appositions.add(state, nominal);
        }
    }

    /** "treated by a nurse in Lund, Ann Holm", but not "in Lund, Elm Hill and Turku". */
    private @Nullable Nominal bearer(State state, Nominal name) {
        return state.ahead.isListed(state.index) ? null : NamedThere.bearer(state, name.chunk(), government);
    }

    private boolean isMember(State state, Nominal partner, Nominal nominal) {
        return (isListed(state, nominal) && Partners.isAlike(partner.chunk(), nominal.chunk()))
                || Partners.isEnumerated(partner, nominal)
                || SharedDeterminer.ofObject(state, partner, nominal)
                || Partners.isListedWithoutAnd(partner, nominal);
    }

    private boolean isListed(State state, Nominal nominal) {
        return isListed(state) && !isTwofoldRole(state, nominal.chunk()) && !isNameOfOwn(state, nominal.chunk());
    }

    /** "Paul Holm et sa femme, Anne, son fils Luc et": between commas, the name of whom he has. */
    private boolean isNameOfOwn(State state, NounChunk name) {
        NounChunk own = state.innermost() == null ? null : state.innermost().chunk();
        return own != null
                && name.isName()
                && name.title() == null
                && own.determiner() == Determiner.POSSESSIVE
                && own.morphology().number() == GrammaticalNumber.SINGULAR
                && state.ahead.at(state.index - 2) == own
                && state.ahead.isMark(state.index + 1, PunctuationChunk.Kind.COMMA)
                && government.isSomebody(own);
    }

    /** "Nils Lund, un avocat et éleveur": one man, where the second noun has no article. */
    private static boolean isTwofoldRole(State state, NounChunk noun) {
        return noun.determiner() == Determiner.INDEFINITE
                && noun.morphology().number() == GrammaticalNumber.SINGULAR
                && state.ahead.at(state.index + 1) instanceof ConnectorChunk
                && state.ahead.at(state.index + 2) instanceof NounChunk next
                && Partners.isBare(next)
                && !next.isName()
                && next.quantity() == null;
    }

    private static boolean isListed(State state) {
        return state.ahead.isListed(state.index) && !state.chain.isEmpty();
    }

    private boolean isNewSubject(State state) {
        return state.ahead.verbOf(state.index) >= 0
                && !speakers.isBehindNextComma(state)
                && !(isListed(state) && !state.current.awaitsVerb() && isVerbFar(state));
    }

    private static boolean isVerbFar(State state) {
        return state.ahead.verbOf(state.index) > state.index + 6;
    }

    private static void startClause(State state, Nominal nominal) {
        OpenClause.goOn(state).subject(nominal);
        state.place(nominal);
    }

    /** Returns the clause that awaits its verb behind the next comma, where it has a subject; or null. */
    private static @Nullable Clause clauseAround(State state) {
        int verb = state.ahead.verbOf(state.index);
        boolean apart = verb >= 0 && state.ahead.isMark(verb - 1, PunctuationChunk.Kind.COMMA);
        for (Clause clause = state.current.parent(); apart && clause != null; clause = clause.parent()) {
            if (clause.awaitsVerb() && !clause.subjects().isEmpty()) {
                return clause;
            }
        }
        return null;
    }
}
