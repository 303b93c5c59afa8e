package org.constat.language.sentences.noun;

import java.util.List;
import java.util.Objects;
import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.preposition.ApposedLevel;
import org.constat.language.sentences.preposition.Partners;
import org.constat.language.sentences.state.Government;
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
        } else if (!government.isFrench() && PlaceInPlace.is(state, nominal)) {
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
        } else if (government.isFrench() && isOpeningRole(state)) {
            replaceSubject(state, nominal);
        } else {
            besideSubject(state, nominal);
        }
    }

    private void beforeSubject(State state, Nominal nominal) {
        if (isInserted(state)) {
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
        } else {
            appositions.bearer(state, partner, nominal).apposition(nominal);
        }
        state.chain.add(nominal);
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

    /** "Visée par un rapport, la préfète, Ann Roy, part": the name says who the subject is, and the report is no prefect. */
    private static boolean isNamedBehind(State state, NounChunk name, int behind) {
        return state.ahead.at(state.index) instanceof NounChunk role
                && !role.isName()
                && name.isName()
                && state.ahead.isMark(behind, PunctuationChunk.Kind.COMMA)
                && state.ahead.isVerb(behind + 1);
    }

    /** "Selon la procureure, Alix Monterel, le camion …": the subject is yet to come. */
    private static boolean isInserted(State state) {
        int comma = state.index + 1;
        while (state.ahead.at(comma) instanceof PrepositionChunk && state.ahead.at(comma + 1) instanceof NounChunk) {
            comma += 2;
        }
        return !state.chain.isEmpty()
                && state.ahead.isMark(state.index - 1, PunctuationChunk.Kind.COMMA)
                && state.ahead.isMark(comma, PunctuationChunk.Kind.COMMA)
                && state.ahead.at(comma + 1) instanceof NounChunk next
                && !next.time()
                && !isNamedBehind(state, next, comma + 2)
                && state.ahead.verbOf(comma + 1) >= 0
                && !isSubjectItself(state, state.ahead.verbOf(comma + 1));
    }

    /** "D'après la police, le suspect, un homme de 34 ans, a avoué": the last insertion says more of the subject. */
    private static boolean isSubjectItself(State state, int verb) {
        int commas = 0;
        for (int i = state.index + 1; i < verb; i++) {
            if (state.ahead.isMark(i, PunctuationChunk.Kind.COMMA)) {
                commas++;
            } else if (!(state.ahead.at(i) instanceof NounChunk) && !(state.ahead.at(i) instanceof PrepositionChunk)) {
                return false;
            }
        }
        return commas == 2 && state.ahead.isMark(verb - 1, PunctuationChunk.Kind.COMMA);
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
                && isInserted(state);
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
        Clause root = state.root();
        if (root.awaitsVerb() && root.subjects().isEmpty()) {
            state.current = root;
        } else {
            state.newMain();
        }
        state.current.subject(nominal);
        state.place(nominal);
    }

    /** "Maire de la ville depuis 2001, elle …": what a bare noun says of the subject that follows. */
    private static boolean isOpeningRole(State state) {
        List<Nominal> subjects = state.current.subjects();
        NounChunk role = subjects.get(0).chunk();
        return subjects.size() == 1
                && role.begin() <= 1
                && state.isAfterMark(PunctuationChunk.Kind.COMMA)
                && !role.isName()
                && !role.isPronoun()
                && role.title() == null
                && Partners.isBare(role)
                && role.morphology().number() == GrammaticalNumber.SINGULAR
                && !state.ahead.isListed(state.index)
                && state.ahead.verbOf(state.index) >= 0
                && !(isBehindName(state) && !state.ahead.hasOwnVerb(state.index));
    }

    /** "Recueil de textes par Ida Holm, l'une des autrices du pays, sa force est": what follows a name tells who she is. */
    private static boolean isBehindName(State state) {
        Nominal last = state.innermost();
        return last != null && last != state.outermost() && last.chunk().isName();
    }

    /** "Recueil de poèmes, sa force est": the force is that of the volume, and no volume itself. */
    private static void replaceSubject(State state, Nominal nominal) {
        if (nominal.chunk().determiner() != Determiner.POSSESSIVE) {
            CoordinatedNoun.replaceSubject(state, nominal);
            return;
        }
        state.newMain().subject(nominal);
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
