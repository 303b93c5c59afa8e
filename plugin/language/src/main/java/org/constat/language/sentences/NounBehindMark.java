package org.constat.language.sentences;

import java.util.List;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.words.Morphology.GrammaticalNumber;
import org.jspecify.annotations.Nullable;

/** Gives a noun behind a comma its place: subject, apposition, member of an enumeration, or who speaks. */
final class NounBehindMark {
    private final Government government;
    private final PlainNoun plain;

    NounBehindMark(Government government, PlainNoun plain) {
        this.government = government;
        this.plain = plain;
    }

    void take(State state, Nominal nominal) {
        if (state.current.kind() == Clause.Kind.SPEAKER) {
            apposition(state, nominal);
        } else if (isSpeakerAhead(state)) {
            Clause speaker = new Clause(Clause.Kind.SPEAKER, null, "", null);
            speaker.subject(nominal);
            state.speak(speaker);
            state.place(nominal);
        } else if (state.current.awaitsVerb()) {
            beforeVerb(state, nominal);
        } else {
            behindVerb(state, nominal);
        }
    }

    /** "…, she said, …": a subject with a verb of speech and nothing else before the next mark. */
    private boolean isSpeakerAhead(State state) {
        int at = verbOfSpeaker(state);
        return !government.isFrench()
                && state.ahead.at(at) instanceof VerbChunk verb
                && verb.isFinite()
                && !verb.passive()
                && government.isSpeech(verb.lemma())
                && state.isAfterQuoteOrComma()
                && (state.root().verb() != null || !state.root().subjects().isEmpty() || hasContent(state))
                && state.ahead.endsSoon(behindListener(state, verb, at + 1));
    }

    /** "researchers at Kell University estimate": behind the noun and what hangs on it. */
    private static int verbOfSpeaker(State state) {
        int at = state.index + 1;
        while (at < state.index + 6
                && state.ahead.at(at) instanceof PrepositionChunk
                && state.ahead.at(at + 1) instanceof NounChunk) {
            at += 2;
        }
        return at;
    }

    /** "the widow told the Gazette". */
    private int behindListener(State state, VerbChunk verb, int at) {
        boolean listener = government.takesListener(verb.lemma()) && state.ahead.at(at) instanceof NounChunk;
        return listener ? at + 1 : at;
    }

    private static boolean hasContent(State state) {
        return state.index > 2;
    }

    private void beforeVerb(State state, Nominal nominal) {
        if (state.current.subjects().isEmpty()) {
            if (isInserted(state)) {
                PlainNoun.appose(state, nominal);
            } else {
                state.current.subject(nominal);
                state.place(nominal);
            }
            return;
        }
        if (government.isFrench() && isOpeningRole(state)) {
            CoordinatedNoun.replaceSubject(state, nominal);
            return;
        }
        Nominal partner = Partners.partner(state, nominal);
        boolean listed = state.ahead.isListed(state.index) && partner != null;
        if (partner == null) {
            return;
        }
        if (listed && Partners.isAlike(partner.chunk(), nominal.chunk())) {
            partner.conjunct(nominal);
        } else {
            appositionTarget(state, partner).apposition(nominal);
        }
        state.chain.add(nominal);
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
                && state.ahead.verbOf(comma + 1) >= 0;
    }

    /** "Le maire de Lormeuil, Gaston Perrichet": a name goes with the whole, not with the nearest name. */
    private Nominal appositionTarget(State state, Nominal partner) {
        Nominal outermost = state.outermost();
        if (outermost == null) {
            return partner;
        }
        Nominal nearest = state.chain.get(state.chain.size() - 1);
        if (isNamedAlready(state, outermost)) {
            return nearest;
        }
        boolean action = government.isAction(outermost.chunk().head().lemma())
                && government.isSomebody(nearest.chunk())
                && !nearest.chunk().isName();
        if (!action && canBeCalled(outermost)) {
            return outermost;
        }
        boolean person = government.isSomebody(nearest.chunk())
                || government.isAction(outermost.chunk().head().lemma());
        return person && !nearest.chunk().isName() ? nearest : outermost;
    }

    /** "Novalis est une filiale du groupe, Kessel": the one has its name, and the other gets one. */
    private boolean isNamedAlready(State state, Nominal predicate) {
        return government.isPredicative(state.current)
                && state.current.objects().contains(predicate)
                && state.current.subjects().stream()
                        .anyMatch(subject -> subject.chunk().isName());
    }

    /** "le soutien de l'émir, Omar Rafi": a person's name says who a person is. */
    private boolean canBeCalled(Nominal nominal) {
        return nominal.chunk().isName() || government.isSomebody(nominal.chunk()) || government.canAct(nominal.chunk());
    }

    private void behindVerb(State state, Nominal nominal) {
        boolean listed = state.ahead.isListed(state.index) && !state.chain.isEmpty();
        Clause awaiting = clauseAround(state);
        if (awaiting != null) {
            insideSubject(state, awaiting, nominal);
            return;
        }
        boolean newSubject = state.ahead.verbOf(state.index) >= 0
                && !isBeforeSpeaker(state)
                && !(listed && !state.current.awaitsVerb() && isVerbFar(state));
        if (newSubject) {
            startClause(state, nominal);
            return;
        }
        Nominal partner = Partners.partner(state, nominal);
        if (partner == null || isLateObject(state)) {
            plain.take(state, nominal);
        } else if ((listed && Partners.isAlike(partner.chunk(), nominal.chunk()))
                || Partners.isEnumerated(partner, nominal)
                || Partners.isListedWithoutAnd(partner, nominal)) {
            partner.conjunct(nominal);
            state.chain.add(nominal);
        } else {
            apposition(state, nominal);
        }
    }

    private static boolean isVerbFar(State state) {
        return state.ahead.verbOf(state.index) > state.index + 6;
    }

    /** "Le maire a rejeté, pour la troisième fois, la demande": the object follows an insertion. */
    private static boolean isLateObject(State state) {
        VerbChunk verb = state.current.verb();
        boolean awaits = verb != null
                && !verb.passive()
                && state.current.objects().isEmpty()
                && state.current.predicates().isEmpty()
                && state.current.children().isEmpty();
        return awaits && state.ahead.isBehindInsertion(state.index - 1);
    }

    private void apposition(State state, Nominal nominal) {
        Nominal nearest = state.innermost();
        Nominal target = nominal.chunk().isName() && nearest != null ? appositionTarget(state, nearest) : nearest;
        target = isRoleOfPerson(state, nominal) ? state.outermost() : target;
        if (target != null && government.isFrench() && isOneOfManyThings(target.chunk(), nominal.chunk())) {
            state.chain.add(nominal);
            return;
        }
        if (target != null && !isNoRole(target, nominal)) {
            target.apposition(nominal);
            state.chain.add(nominal);
        }
    }

    /** "le Nils Lund d'Aldane, directeur des ventes": the man, and not his company. */
    private boolean isRoleOfPerson(State state, Nominal role) {
        Nominal first = state.outermost();
        Nominal last = state.innermost();
        return first != null
                && last != null
                && first != last
                && first.chunk().isName()
                && first.chunk().head().lemma().indexOf(' ') > 0
                && last.chunk().isName()
                && government.isSomebody(role.chunk());
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
                && state.ahead.verbOf(state.index) >= 0;
    }

    /** "dirigée par un ingénieur, Hugo Tran, a gagné": says more of the nearest noun, else of the whole subject. */
    private static void insideSubject(State state, Clause awaiting, Nominal nominal) {
        Nominal nearest = state.innermost();
        boolean near = nearest != null
                && !nearest.chunk().isName()
                && ParticipleStep.agrees(
                        nearest.chunk().morphology(), nominal.chunk().morphology());
        Nominal target = near && nearest != null ? nearest : awaiting.subjects().get(0);
        target.apposition(nominal);
        state.chain.add(nominal);
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

    /** "à Orléans, son plus haut niveau", "de l'Alliance, la reconnaissance": what a name cannot be. */
    private boolean isNoRole(Nominal target, Nominal nominal) {
        boolean ranked = nominal.chunk().modifiers().stream()
                .anyMatch(word -> word.lemma().equals("plus") || word.lemma().equals("moins"));
        return government.isFrench()
                && target.chunk().isName()
                && !nominal.chunk().isName()
                && (ranked || government.isAction(nominal.chunk().head().lemma()))
                && !government.isSomebody(nominal.chunk());
    }

    /** "des réunions, une idée rejetée": several are not one, unless it is a group. */
    private boolean isOneOfManyThings(NounChunk target, NounChunk noun) {
        return target.morphology().number() == GrammaticalNumber.PLURAL
                && !target.isName()
                && target.quantity() == null
                && noun.morphology().number() == GrammaticalNumber.SINGULAR
                && noun.determiner() == Determiner.INDEFINITE
                && !noun.isName()
                && !government.canAct(noun);
    }

    /** "…, des suites d'un cancer, a annoncé sa famille": that verb has a subject behind it. */
    private boolean isBeforeSpeaker(State state) {
        int at = state.ahead.verbOf(state.index);
        return government.isFrench()
                && state.ahead.isMark(at - 1, PunctuationChunk.Kind.COMMA)
                && state.ahead.at(at) instanceof VerbChunk verb
                && !verb.passive()
                && government.isSpeech(verb.lemma())
                && state.ahead.at(at + 1) instanceof NounChunk subject
                && !subject.time()
                && state.ahead.endsClauseSoon(at + 2);
    }
}
