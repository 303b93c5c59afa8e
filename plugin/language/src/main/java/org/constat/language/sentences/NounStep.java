package org.constat.language.sentences;

import java.util.List;
import java.util.Objects;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;
import org.jspecify.annotations.Nullable;

/** Gives a noun its place: subject, object, apposition, member of an enumeration, time, or start of a clause. */
final class NounStep {
    private final Government government;
    private final PrepositionStep prepositions;

    NounStep(Government government, PrepositionStep prepositions) {
        this.government = government;
        this.prepositions = prepositions;
    }

    void take(State state, NounChunk noun) {
        Nominal nominal = new Nominal(noun);
        if (isEmphasis(state, noun)) {
            return;
        }
        if (state.excluded) {
            nominal.exclude();
            state.excluded = false;
        }
        if (state.preposition != null) {
            prepositions.attach(state, nominal);
        } else if (isYearOfName(state, noun)) {
            Objects.requireNonNull(state.innermost()).complement(new Prepositional(null, nominal));
        } else if (noun.time() && !isSubject(state) && !isMeasured(state) && !isSpent(state)) {
            state.current.argument(new Prepositional(null, nominal));
        } else if (state.afterCoordinator) {
            afterCoordinator(state, nominal);
        } else if (state.afterBoundary) {
            afterBoundary(state, nominal);
        } else {
            inside(state, nominal);
        }
        state.passed();
    }

    /** "the mayor himself": says nothing by itself. */
    private static boolean isEmphasis(State state, NounChunk noun) {
        return state.preposition == null
                && state.before() instanceof NounChunk
                && switch (noun.head().lemma()) {
                    case "himself", "herself", "itself", "themselves" -> true;
                    default -> false;
                };
    }

    /** "had a bad day", "spent two weeks": a time that is an object. */
    private boolean isSpent(State state) {
        VerbChunk verb = state.current.verb();
        return verb != null && !government.isFrench() && state.isAfterVerb() && government.takesTime(verb.lemma());
    }

    private static boolean isSubject(State state) {
        return state.ahead.isVerb(state.index + 1)
                && state.current.awaitsVerb()
                && state.current.subjects().isEmpty();
    }

    /** "le cadre de Genève 1954". */
    private static boolean isYearOfName(State state, NounChunk noun) {
        Nominal before = state.innermost();
        boolean year = noun.time()
                && noun.end() - noun.begin() == 1
                && Character.isDigit(noun.head().text().charAt(0));
        return year
                && before != null
                && state.before() == before.chunk()
                && before.chunk().isName();
    }

    /** "36 hours of rain": what is measured in time is no time itself. */
    private static boolean isMeasured(State state) {
        return state.isAfterVerb()
                && state.ahead.at(state.index + 1) instanceof PrepositionChunk preposition
                && (preposition.lemma().equals("of") || preposition.lemma().equals("de"));
    }

    private void afterCoordinator(State state, Nominal nominal) {
        if (isSecondTitle(state, nominal)) {
            replaceSubject(state, nominal);
            return;
        }
        boolean newSubject =
                state.current.verb() != null && state.ahead.verbOf(state.index) >= 0 && !isVerbAwaitedOutside(state);
        if (newSubject) {
            Clause sibling = isBehindComma(state) ? outerOf(state) : relativeFree(state.current);
            state.beside(sibling).subject(nominal);
            state.place(nominal);
        } else {
            conjoin(state, nominal);
        }
    }

    /** "The party, which has no leader and no money, lost": the verb ahead is that of the clause around. */
    private static boolean isVerbAwaitedOutside(State state) {
        for (Clause clause = state.current.parent(); clause != null; clause = clause.parent()) {
            if (clause.awaitsVerb() && !clause.subjects().isEmpty()) {
                return state.current.isRelative();
            }
        }
        return false;
    }

    /** "Founder and chief executive Priya Lendvay": one person with two roles. */
    private static boolean isSecondTitle(State state, Nominal nominal) {
        List<Nominal> subjects = state.current.subjects();
        return nominal.chunk().title() != null
                && state.current.awaitsVerb()
                && subjects.size() == 1
                && state.innermost() == subjects.get(0)
                && !subjects.get(0).chunk().isName()
                && isBare(subjects.get(0).chunk());
    }

    private static void replaceSubject(State state, Nominal nominal) {
        Nominal role = state.current.subjects().get(0);
        state.current.dropSubject(role);
        nominal.apposition(role);
        state.current.subject(nominal);
        state.place(nominal);
    }

    private static boolean isBehindComma(State state) {
        return state.ahead.isMark(state.index - 2, PunctuationChunk.Kind.COMMA);
    }

    private static Clause outerOf(State state) {
        return state.root();
    }

    /** A noun with a verb of its own goes on with the clause around a relative one or an infinitive. */
    private static Clause relativeFree(Clause clause) {
        Clause outer = clause;
        while (outer.parent() != null
                && (outer.isRelative()
                        || outer.kind() == Clause.Kind.INFINITIVE
                        || outer.kind() == Clause.Kind.PARTICIPLE
                        || outer.kind() == Clause.Kind.SPEAKER)) {
            outer = outer.parent();
        }
        return outer;
    }

    private void conjoin(State state, Nominal nominal) {
        Nominal partner = partner(state, nominal);
        if (partner == null) {
            inside(state, nominal);
            return;
        }
        partner.conjunct(nominal);
        while (state.innermost() != partner) {
            state.chain.remove(state.chain.size() - 1);
        }
        state.chain.set(state.chain.size() - 1, nominal);
        keepFirst(state, partner);
    }

    /** What follows hangs on the last member; further members still join the first. */
    private static void keepFirst(State state, Nominal partner) {
        state.chain.add(state.chain.size() - 1, partner);
    }

    /** "l'échange de prisonniers et le rapatriement": like goes with like, else with the nearest. */
    private static @Nullable Nominal partner(State state, Nominal nominal) {
        for (int i = state.chain.size() - 1; i >= 0; i--) {
            Nominal candidate = state.chain.get(i);
            boolean joins = i == 0
                    || (isBare(candidate.chunk()) == isBare(nominal.chunk()) && isBareOrSame(candidate, nominal));
            if (joins && isAlike(candidate.chunk(), nominal.chunk()) && !isMember(state, i)) {
                return candidate;
            }
        }
        return isBare(nominal.chunk()) ? state.innermost() : state.outermost();
    }

    /** A complement is joined by one that is introduced in the same way. */
    private static boolean isBareOrSame(Nominal candidate, Nominal nominal) {
        return candidate.chunk().determiner() == nominal.chunk().determiner()
                && (candidate.chunk().quantity() == null) == (nominal.chunk().quantity() == null);
    }

    private static boolean isMember(State state, int index) {
        return index > 0 && state.chain.get(index - 1).conjuncts().contains(state.chain.get(index));
    }

    private static boolean isAlike(NounChunk one, NounChunk other) {
        return one.isName() == other.isName() && isBare(one) == isBare(other);
    }

    private static boolean isBare(NounChunk chunk) {
        return chunk.determiner() == Determiner.NONE && chunk.quantity() == null;
    }

    private void afterBoundary(State state, Nominal nominal) {
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
        Chunk next = state.ahead.at(state.index + 1);
        return !government.isFrench()
                && next instanceof VerbChunk verb
                && verb.isFinite()
                && !verb.passive()
                && government.isSpeech(verb.lemma())
                && state.isAfterQuoteOrComma()
                && (state.root().verb() != null || !state.root().subjects().isEmpty() || hasContent(state))
                && state.ahead.endsSoon(state.index + 2);
    }

    private static boolean hasContent(State state) {
        return state.index > 2;
    }

    private static void beforeVerb(State state, Nominal nominal) {
        if (state.current.subjects().isEmpty()) {
            if (isInserted(state)) {
                appose(state, nominal);
            } else {
                state.current.subject(nominal);
                state.place(nominal);
            }
            return;
        }
        Nominal partner = partner(state, nominal);
        boolean listed = state.ahead.isListed(state.index) && partner != null;
        if (partner == null) {
            return;
        }
        if (listed && isAlike(partner.chunk(), nominal.chunk())) {
            partner.conjunct(nominal);
        } else {
            appositionTarget(state, partner).apposition(nominal);
        }
        state.chain.add(nominal);
    }

    /** "Selon la procureure, Alix Monterel, le camion …": the subject is yet to come. */
    private static boolean isInserted(State state) {
        return !state.chain.isEmpty()
                && state.ahead.isMark(state.index - 1, PunctuationChunk.Kind.COMMA)
                && state.ahead.isMark(state.index + 1, PunctuationChunk.Kind.COMMA)
                && state.ahead.at(state.index + 2) instanceof NounChunk next
                && !next.time()
                && state.ahead.verbOf(state.index + 2) >= 0;
    }

    /** "Le maire de Lormeuil, Gaston Perrichet": a name goes with the whole, not with the nearest name. */
    private static Nominal appositionTarget(State state, Nominal partner) {
        Nominal outermost = state.outermost();
        return outermost == null ? partner : outermost;
    }

    private void behindVerb(State state, Nominal nominal) {
        boolean listed = state.ahead.isListed(state.index) && !state.chain.isEmpty();
        boolean newSubject =
                state.ahead.verbOf(state.index) >= 0 && !(listed && !state.current.awaitsVerb() && isVerbFar(state));
        if (newSubject) {
            startClause(state, nominal);
            return;
        }
        Nominal partner = partner(state, nominal);
        if (partner == null || isLateObject(state)) {
            inside(state, nominal);
        } else if ((listed && isAlike(partner.chunk(), nominal.chunk())) || isEnumerated(partner, nominal)) {
            partner.conjunct(nominal);
            state.chain.add(nominal);
        } else {
            apposition(state, nominal);
        }
    }

    private static boolean isEnumerated(Nominal partner, Nominal nominal) {
        return partner.chunk().quantity() != null
                && nominal.chunk().quantity() != null
                && !nominal.chunk().isName();
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

    private static void apposition(State state, Nominal nominal) {
        Nominal target = nominal.chunk().isName() ? state.outermost() : state.innermost();
        if (target != null) {
            target.apposition(nominal);
            state.chain.add(nominal);
        }
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

    private void inside(State state, Nominal nominal) {
        Clause clause = state.current;
        VerbChunk verb = clause.verb();
        boolean ownVerb = verb != null
                && !government.isFrench()
                && government.takesBareContent(verb.lemma())
                && state.ahead.hasOwnVerb(state.index);
        if (clause.awaitsVerb() && clause.subjects().isEmpty()) {
            clause.subject(nominal);
        } else if (ownVerb && verb != null && state.isAfterVerb()) {
            state.open(clause, Clause.Kind.CONTENT, "", null).subject(nominal);
        } else if (isContact(state)) {
            state.open(clause, Clause.Kind.OBJECT_RELATIVE, "", state.innermost())
                    .subject(nominal);
        } else if (awaitsInvertedSubject(clause)) {
            clause.subject(nominal);
        } else if (verb == null) {
            appose(state, nominal);
            return;
        } else {
            clause.object(nominal);
        }
        state.place(nominal);
    }

    /** "the decision the court took". */
    private boolean isContact(State state) {
        return !government.isFrench()
                && state.before() instanceof NounChunk
                && !state.chain.isEmpty()
                && state.ahead.isVerb(state.index + 1);
    }

    /** "que jugent les syndicats", "a déclaré le maire". */
    private static boolean awaitsInvertedSubject(Clause clause) {
        boolean inverts = clause.kind() == Clause.Kind.OBJECT_RELATIVE
                || clause.kind() == Clause.Kind.OTHER_RELATIVE
                || clause.kind() == Clause.Kind.SPEAKER;
        return inverts && clause.verb() != null && clause.subjects().isEmpty();
    }

    private static void appose(State state, Nominal nominal) {
        Nominal target = state.innermost();
        if (target != null) {
            target.apposition(nominal);
            state.chain.add(nominal);
        }
    }
}
