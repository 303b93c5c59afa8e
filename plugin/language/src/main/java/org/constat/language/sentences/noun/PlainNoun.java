package org.constat.language.sentences.noun;

import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;
import org.constat.language.sentences.verb.AmongOthers;
import org.constat.language.sentences.verb.ValuedAt;

/** Gives a noun behind neither comma nor "and" its place: subject, object, or start of a clause. */
final class PlainNoun {
    private final Government government;
    private final Apposition appositions;
    private final PersonNames names;

    PlainNoun(Government government) {
        this.government = government;
        this.appositions = new Apposition(government);
        this.names = new PersonNames(government);
    }

    void take(State state, Nominal nominal) {
        Nominal holder = state.before() instanceof NounChunk ? names.holder(state, nominal) : null;
        if (holder != null) {
            holder.apposition(nominal);
            state.chain.add(nominal);
            return;
        }
        if (isNativeLand(state, nominal)) {
            appositions.add(state, nominal);
            return;
        }
        Clause clause = state.current;
        VerbChunk verb = clause.verb();
        boolean ownVerb = verb != null
                && !government.isFrench()
                && government.takesBareContent(verb.lemma())
                && !isDescribedFind(state, verb)
                && !ValuedAt.is(state.ahead, state.index + 1)
                && !isCharged(state, verb)
                && !isVerbOfClauseAround(state)
                && !isOnlyObject(state, nominal)
                && state.ahead.hasOwnVerb(state.index);
        if (clause.awaitsVerb() && clause.subjects().isEmpty()) {
            clause.subject(nominal);
        } else if (AmongOthers.isSubjectBehind(clause)) {
            AmongOthers.subject(clause, nominal);
        } else if (verb != null && isListener(state, verb)) {
            clause.object(nominal);
        } else if (verb != null && isToldOf(state, verb)) {
            state.open(clause, Clause.Kind.CONTENT, "", null).subject(nominal);
        } else if (ownVerb && verb != null && isRightBehind(state, verb)) {
            state.open(clause, Clause.Kind.CONTENT, "", null).subject(nominal);
        } else if (isContact(state)) {
            state.open(clause, Clause.Kind.OBJECT_RELATIVE, "", state.innermost())
                    .subject(nominal);
        } else if (InvertedSubject.isAwaited(clause, nominal.chunk(), government)) {
            clause.subject(nominal);
        } else if (verb == null) {
            appose(state, nominal);
            return;
        } else {
            clause.object(nominal);
        }
        state.place(nominal);
    }

    /** "dans son pays natal l'Islande": which land that is. */
    private static boolean isNativeLand(State state, Nominal nominal) {
        return nominal.chunk().isName()
                && state.before() instanceof NounChunk home
                && !home.isName()
                && home.modifiers().stream().anyMatch(word -> word.lemma().equals("natal"));
    }

    /** "said in a statement it had won": behind the verb and how or where it is said, unless "that" is still to come. */
    private static boolean isRightBehind(State state, VerbChunk verb) {
        int at = state.index - 1;
        while (state.ahead.at(at) instanceof NounChunk && state.ahead.at(at - 1) instanceof PrepositionChunk) {
            at -= 2;
        }
        boolean behind = state.ahead.at(at) == verb;
        return state.isAfterVerb() || (behind && !isThatAhead(state));
    }

    private static boolean isThatAhead(State state) {
        return state.ahead.chunks().subList(state.index, state.ahead.chunks().size()).stream()
                .anyMatch(chunk ->
                        chunk instanceof ConnectorChunk connector && connector.kind() == ConnectorChunk.Kind.CONTENT);
    }

    /** "accused the union of breaking a deal signed in May": with what somebody did, and no sentence without "that". */
    private boolean isCharged(State state, VerbChunk verb) {
        return government.takesOf(verb.lemma())
                && state.ahead.at(state.index + 1) instanceof PrepositionChunk
                && state.ahead.at(state.index + 2) instanceof VerbChunk charge
                && charge.form() == VerbChunk.Form.PRESENT_PARTICIPLE;
    }

    /** "told reporters the plan was dead": who hears it. */
    private boolean isListener(State state, VerbChunk verb) {
        return !government.isFrench()
                && government.takesListener(verb.lemma())
                && state.isAfterVerb()
                && state.ahead.at(state.index + 1) instanceof NounChunk next
                && !next.time()
                && state.ahead.hasOwnVerb(state.index + 1);
    }

    /** "told reporters the plan was dead": what they hear, without "that". */
    private boolean isToldOf(State state, VerbChunk verb) {
        return !government.isFrench()
                && government.takesListener(verb.lemma())
                && state.current.objects().size() == 1
                && state.before() instanceof NounChunk
                && state.ahead.hasOwnVerb(state.index);
    }

    /** "Cooks who recommend it say it lasts": "it say" is no clause. */
    private static boolean isOnlyObject(State state, Nominal nominal) {
        return nominal.chunk().head().lemma().equals("it")
                && state.ahead.at(state.index + 1) instanceof VerbChunk next
                && next.isBase()
                && state.current.parent() != null
                && state.current.parent().awaitsVerb();
    }

    /** "The decision to close the school angers parents": the one verb to come is awaited outside; but "those who say it works are wrong". */
    private static boolean isVerbOfClauseAround(State state) {
        for (Clause clause = state.current.parent(); clause != null; clause = clause.parent()) {
            if (clause.awaitsVerb() && !clause.subjects().isEmpty()) {
                int verb = state.ahead.verbOf(state.index);
                boolean two = state.ahead.at(verb + 1) instanceof VerbChunk next && next.isFinite();
                return verb >= 0 && !two && !state.ahead.hasFiniteAhead(verb + 1);
            }
        }
        return false;
    }

    /** "found the weapon used in the attack", "called off a strike planned for May": a thing, not a sentence without "that". */
    private boolean isDescribedFind(State state, VerbChunk verb) {
        boolean finds = verb.lemma().equals("find") || verb.lemma().equals("discover");
        return (finds || verb.hasParticle())
                && state.ahead.at(state.index + 1) instanceof VerbChunk next
                && next.end() - next.begin() == 1
                && government.looksLikeParticiple(next.lemma())
                && (state.ahead.at(state.index + 2) instanceof PrepositionChunk || isThought(state, next));
    }

    /** "found a frog thought to be extinct". */
    private boolean isThought(State state, VerbChunk thought) {
        return government.verbs().isThoughtTo(thought.lemma())
                && state.ahead.at(state.index + 2) instanceof VerbChunk next
                && next.form() == VerbChunk.Form.INFINITIVE;
    }

    /** "the decision the court took". */
    private boolean isContact(State state) {
        return !government.isFrench()
                && state.before() instanceof NounChunk
                && !state.chain.isEmpty()
                && state.ahead.isVerb(state.index + 1);
    }

    private static void appose(State state, Nominal nominal) {
        Nominal target = state.innermost();
        if (target != null) {
            target.apposition(nominal);
            state.chain.add(nominal);
        }
    }
}
