package org.constat.language.sentences.verb;

import org.constat.language.phrases.AdjectiveChunk;
import org.constat.language.phrases.AdverbChunk;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;
import org.constat.language.words.Morphology;
import org.jspecify.annotations.Nullable;

/** Tells an English past form that describes a noun ("the water used on the site") from the verb of a clause. */
final class ReducedRelative {
    private static final int FARTHEST = 12;

    private final Government government;

    ReducedRelative(Government government) {
        this.government = government;
    }

    boolean isReduced(State state, VerbChunk verb) {
        boolean past = verb.agreement().time() == Morphology.Time.PAST
                || government.verbs().hasUnchangedPast(verb.lemma());
        boolean simplePast = verb.isBare() && !verb.passive() && past;
        return simplePast && !government.isFrench() && (isThoughtObject(state, verb) || isParticiple(state, verb));
    }

    /** "appeared in court on Monday charged with theft": a day does nothing, so the subject is described. */
    boolean isBehindTime(State state, VerbChunk verb) {
        return !government.isFrench()
                && verb.isBare()
                && !verb.passive()
                && verb.agreement().time() == Morphology.Time.PAST
                && state.before() instanceof NounChunk noun
                && (noun.time() || isInCourt(state, noun))
                && state.ahead.at(state.index + 1) instanceof PrepositionChunk
                && state.current.verb() != null
                && SecondVerb.awaiting(state) == null
                && government.looksLikeParticiple(verb.lemma())
                && !government.isIntransitive(verb.lemma());
    }

    /** "appeared in court charged with theft": no court is charged. */
    private static boolean isInCourt(State state, NounChunk noun) {
        return noun.head().lemma().equals("court")
                && noun.determiner() == Determiner.NONE
                && noun.modifiers().isEmpty()
                && state.ahead.at(state.index - 2) instanceof PrepositionChunk;
    }

    private boolean isParticiple(State state, VerbChunk verb) {
        return government.looksLikeParticiple(verb.lemma())
                && !government.isIntransitive(verb.lemma())
                && (ValuedAt.is(state.ahead, state.index)
                        || isInsideSubject(state)
                        || isInserted(state)
                        || isInOpening(state)
                        || isBehindFullClause(state)
                        || isAddedBehindComma(state, verb)
                        || isNamed(state, verb)
                        || isMeant(state, verb)
                        || isJudgedObject(state, verb)
                        || isJudgedThought(state));
    }

    /** "the water used on the site will be recycled": the real verb is still to come. */
    private boolean isInsideSubject(State state) {
        int verb = state.ahead.verbOf(state.index);
        return isBehindNoun(state)
                && awaitsVerb(state)
                && !(isSpeakers(state, verb) && !state.ahead.hasFiniteAhead(verb + 1))
                && !(state.ahead.at(state.index) instanceof VerbChunk saying
                        && saying.lemma().equals("say"))
                && (state.ahead.at(state.index + 1) instanceof PrepositionChunk || isWhere(state, verb))
                && verb >= 0
                && !state.ahead.isMark(verb - 1, PunctuationChunk.Kind.COMMA)
                && !SecondSubject.isBefore(state, verb)
                && !state.current.isRelative();
    }

    /** "In a vote held in May, members rejected the deal": what opens a sentence behind a preposition does nothing. */
    private static boolean isInOpening(State state) {
        Clause clause = state.current;
        return clause.kind() == Clause.Kind.MAIN
                && clause.awaitsVerb()
                && clause.subjects().isEmpty()
                && state.before() instanceof NounChunk noun
                && !noun.time()
                && state.ahead.at(state.index - 2) instanceof PrepositionChunk
                && state.ahead.hasFiniteAhead(state.index + 1);
    }

    /** "Miners trapped underground since Tuesday were saved": nothing but an adverb and prepositions before the verb. */
    private static boolean isWhere(State state, int verb) {
        return state.ahead.at(state.index + 1) instanceof AdverbChunk
                && verb >= 0
                && state.ahead.leadsToVerb(state.index + 1);
    }

    /** "Sales rose 4%, helped by", "a group, believed to be in Brazil": by somebody else, and not done by the subject. */
    private boolean isAddedBehindComma(State state, VerbChunk verb) {
        boolean behind = state.isAfterMark(PunctuationChunk.Kind.COMMA)
                || (isBetween(state.before()) && state.ahead.isMark(state.index - 2, PunctuationChunk.Kind.COMMA));
        boolean thought = state.ahead.at(state.index + 1) instanceof VerbChunk next
                && next.form() == VerbChunk.Form.INFINITIVE
                && government.verbs().isThoughtTo(verb.lemma());
        return behind && state.current.verb() != null && (hasAgent(state) || thought);
    }

    /** "…, partly helped by", "…, both run by". */
    private static boolean isBetween(@Nullable Chunk before) {
        return before instanceof AdverbChunk
                || (before instanceof NounChunk noun
                        && noun.isPronoun()
                        && noun.head().lemma().matches("both|all|each"));
    }

    /** "a man named Lund was held", "met a man called Lund": how he is called, and not what he does. */
    private static boolean isNamed(State state, VerbChunk verb) {
        boolean name = state.ahead.at(state.index + 1) instanceof NounChunk noun && noun.isName() && !noun.time();
        boolean held = awaitsVerb(state) ? state.ahead.hasFiniteAhead(state.index + 1) : state.current.verb() != null;
        return NamedNoun.isNaming(verb)
                && name
                && held
                && state.before() instanceof NounChunk host
                && !host.isName()
                && host.determiner() == Determiner.INDEFINITE;
    }

    /** "A system designed to stop trams had been switched off": meant for that, with the real verb to come. */
    private boolean isMeant(State state, VerbChunk verb) {
        return government.verbs().isMeantTo(verb.lemma())
                && isBehindNoun(state)
                && awaitsVerb(state)
                && state.ahead.at(state.index + 1) instanceof VerbChunk next
                && next.form() == VerbChunk.Form.INFINITIVE
                && state.ahead.hasFiniteAhead(state.index + 2)
                && !state.current.isRelative();
    }

    /** "found a frog thought to be extinct": what is thought of it by somebody else. */
    private boolean isThoughtObject(State state, VerbChunk verb) {
        VerbChunk own = state.current.verb();
        return government.verbs().isThoughtTo(verb.lemma())
                && isBehindNoun(state)
                && own != null
                && !saysBareContent(own)
                && state.ahead.at(state.index + 1) instanceof VerbChunk next
                && next.form() == VerbChunk.Form.INFINITIVE;
    }

    /** "removed posts deemed hateful": judged by somebody, and not judging. */
    private boolean isJudgedObject(State state, VerbChunk verb) {
        return government.isJudging(verb.lemma())
                && isBehindNoun(state)
                && state.current.verb() != null
                && !state.current.objects().isEmpty()
                && state.ahead.at(state.index + 1) instanceof AdjectiveChunk;
    }

    /** "proposed a tax, a move called unfair by unions": what is set apart is not who does it. */
    private boolean isJudgedThought(State state) {
        return state.before() instanceof NounChunk noun
                && government.sumsUp(noun.head().lemma())
                && state.current.verb() != null
                && state.ahead.isMark(state.index - 2, PunctuationChunk.Kind.COMMA)
                && AgentAhead.isBehind(state, state.index);
    }

    /** "The ship, named Aurora, left the port": between commas, with the verb behind the second. */
    private boolean isInserted(State state) {
        int joined = joinedParticiple(state);
        int verb = state.ahead.verbOf(joined < 0 ? state.index : joined);
        int comma = state.before() instanceof AdverbChunk ? state.index - 2 : state.index - 1;
        return state.ahead.isMark(comma, PunctuationChunk.Kind.COMMA)
                && state.ahead.at(comma - 1) instanceof NounChunk
                && awaitsVerb(state)
                && verb >= 0
                && state.ahead.isMark(verb - 1, PunctuationChunk.Kind.COMMA);
    }

    /** "The ship, named Aurora and built by a Dane, left": returns the second participle, else -1. */
    private int joinedParticiple(State state) {
        for (int i = state.index + 1;
                i < state.index + FARTHEST && !(state.ahead.at(i) instanceof PunctuationChunk);
                i++) {
            if (state.ahead.at(i) instanceof VerbChunk verb) {
                boolean participle = verb.isBare() && !verb.passive() && government.looksLikeParticiple(verb.lemma());
                return participle && state.ahead.follows(i, ConnectorChunk.Kind.COORDINATOR) ? i : -1;
            }
        }
        return -1;
    }

    /** "No damage was seen in the houses built there": the clause has its verb already. */
    private boolean isBehindFullClause(State state) {
        VerbChunk verb = state.current.verb();
        return isBehindNoun(state)
                && !isLastForSubject(state)
                && verb != null
                && (state.ahead.at(state.index - 2) instanceof PrepositionChunk
                        || hasAgent(state)
                        || isBehindObject(state, verb))
                && endsPhrase(state);
    }

    /** "A bus carrying pupils overturned on the bridge": the subject waits for its verb, and no other follows. */
    private boolean isLastForSubject(State state) {
        Clause around = state.current;
        while (around.kind() == Clause.Kind.PARTICIPLE && around.parent() != null) {
            around = around.parent();
        }
        return around != state.current
                && around.awaitsVerb()
                && !around.subjects().isEmpty()
                && !hasOwnVerbAhead(state);
    }

    /** "…, police said, …": who speaks is no verb to wait for. */
    private boolean hasOwnVerbAhead(State state) {
        int spoken = state.index + 1;
        while (state.ahead.at(spoken) != null && !state.ahead.isVerb(spoken)) {
            spoken++;
        }
        return state.ahead.hasFiniteAhead(isSpeakers(state, spoken) ? spoken + 1 : state.index + 1);
    }

    /** "…, police said". */
    private boolean isSpeakers(State state, int at) {
        return state.ahead.at(at) instanceof VerbChunk verb
                && government.isSpeech(verb.lemma())
                && state.ahead.isMark(at - 2, PunctuationChunk.Kind.COMMA);
    }

    /** "found the weapon used in the attack", "freed the man accused", but not "said the weapon fired at once". */
    private boolean isBehindObject(State state, VerbChunk verb) {
        Chunk next = state.ahead.at(state.index + 1);
        return state.ahead.at(state.index - 2) instanceof VerbChunk
                && (next instanceof PrepositionChunk || next instanceof PunctuationChunk)
                && !saysBareContent(verb);
    }

    /** What is found, discovered or called off is far more often a thing than a sentence without "that". */
    private boolean saysBareContent(VerbChunk verb) {
        return government.takesBareContent(verb.lemma())
                && !verb.hasParticle()
                && !verb.lemma().equals("find")
                && !verb.lemma().equals("discover");
    }

    private static boolean hasAgent(State state) {
        return state.ahead.at(state.index + 1) instanceof PrepositionChunk preposition
                && preposition.lemma().equals("by");
    }

    private static boolean endsPhrase(State state) {
        return state.ahead.at(state.index + 1) == null
                || (state.ahead.at(state.index + 1) instanceof NounChunk noun && noun.time())
                || state.ahead.at(state.index + 1) instanceof PrepositionChunk
                || state.ahead.at(state.index + 1) instanceof PunctuationChunk
                || state.ahead.at(state.index + 1) instanceof ConnectorChunk;
    }

    private static boolean isBehindNoun(State state) {
        return state.before() instanceof NounChunk noun && !noun.isPronoun() && !noun.time();
    }

    private static boolean awaitsVerb(State state) {
        return state.current.awaitsVerb() && !state.current.subjects().isEmpty();
    }
}
