package org.constat.language.sentences.verb;

import org.constat.language.phrases.AdjectiveChunk;
import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;
import org.constat.language.words.Morphology;
import org.constat.language.words.Morphology.GrammaticalNumber;

/**
 * Gives a verb its place: in the clause that awaits it, in a new one that shares a subject, or as a speaker's.
 *
 * @since 0.1
 */
public final class VerbStep {
    private final Government government;
    private final SmallClause small;
    private final ReducedRelative reduced;
    private final SpeakerVerb speakers;
    private final SharedSubject shared;
    private final SecondVerb second;
    private final InfinitiveStep infinitives;
    private final PresentParticipleStep presentParticiples;
    private final PastParticipleStep pastParticiples;
    private final SelfDescription selfDescription;
    private final PushedRelative pushed;
    private final NounOfDoing nounsOfDoing;

    public VerbStep(Government government) {
        this.government = government;
        this.small = new SmallClause(government);
        this.reduced = new ReducedRelative(government);
        this.speakers = new SpeakerVerb(government);
        this.shared = new SharedSubject(government);
        this.second = new SecondVerb(government, shared);
        this.infinitives = new InfinitiveStep(government, shared);
        this.pushed = new PushedRelative(government);
        this.selfDescription = new SelfDescription(government);
        this.nounsOfDoing = new NounOfDoing(government);
        this.presentParticiples = new PresentParticipleStep(government);
        this.pastParticiples = new PastParticipleStep(government);
    }

    public void take(State state, VerbChunk verb) {
        switch (verb.form()) {
            case FINITE, IMPERATIVE -> finite(state, verb);
            case INFINITIVE -> infinitives.take(state, verb);
            case PRESENT_PARTICIPLE -> presentParticiple(state, verb);
            case PAST_PARTICIPLE -> pastParticiple(state, verb);
        }
        state.passed();
    }

    private void presentParticiple(State state, VerbChunk verb) {
        if (!government.isFrench() && GerundSubject.isSubject(state)) {
            GerundSubject.take(state, verb);
        } else if (small.isDoing(state)) {
            small.take(state, verb);
        } else if (nounsOfDoing.isContent(state)) {
            NounOfDoing.take(state, verb);
        } else {
            presentParticiples.take(state, verb);
        }
    }

    private void pastParticiple(State state, VerbChunk verb) {
        if (small.begins(state, verb)) {
            small.take(state, verb);
        } else {
            pastParticiples.take(state, verb);
        }
    }

    /** "Did the minister know", "Will the plan work": the verb is still to come. */
    private boolean isInvertedAuxiliary(State state, VerbChunk verb) {
        boolean auxiliary = verb.lemma().equals("do") || government.isModal(verb);
        return !government.isFrench()
                && auxiliary
                && verb.end() - verb.begin() == 1
                && (state.index == 0 || state.isAfterMark(PunctuationChunk.Kind.QUOTE))
                && state.ahead.at(state.index + 1) instanceof NounChunk
                && state.ahead.hasVerbSoon(state.index + 2);
    }

    private void finite(State state, VerbChunk verb) {
        if (isInvertedAuxiliary(state, verb)) {
            return;
        }
        if (small.begins(state, verb)) {
            small.take(state, verb);
            return;
        }
        if (small.isState(state, verb)) {
            state.current.predicate(AdjectiveChunk.of(verb));
            return;
        }
        if (reduced.isBehindTime(state, verb)) {
            state.open(state.current, Clause.Kind.PARTICIPLE, "", null).verb(verb.asParticiple());
            return;
        }
        if (reduced.isReduced(state, verb)) {
            pastParticiples.take(state, verb.asParticiple());
            return;
        }
        leaveComparison(state);
        if (pushed.goesOn(state)) {
            PushedRelative.say(state, verb);
        } else if (speakers.isSpeakers(state, verb)) {
            SpeakerVerb.speaker(state, verb);
        } else if (state.current.verb() == null && !isStrandedRelative(state)) {
            state.current.verb(isElliptic(state, verb) ? verb.asPassiveFinite() : verb);
        } else if (isSecondParticiple(state, verb)) {
            pastParticiples.take(state, verb.asParticiple());
        } else if (isSecondInfinitive(state, verb)) {
            state.beside(InfinitiveStep.ofGerund(state.current)).verb(verb.asInfinitive());
        } else if (isBehindCoordinator(state)) {
            shared.share(state, verb, shared.sharing(state, verb));
        } else {
            second.take(state, verb);
        }
        selfDescription.take(state, verb);
        state.chain.clear();
    }

    /** "coûte plus cher que l'an passé, et inquiète": what it was compared with has no verb. */
    private static void leaveComparison(State state) {
        Clause compared = state.current;
        Clause around = compared.parent();
        boolean whole = compared.kind() == Clause.Kind.COMPARISON && compared.verb() == null;
        if (whole
                && around != null
                && !compared.isEmpty()
                && state.before() instanceof ConnectorChunk and
                && and.kind() == ConnectorChunk.Kind.COORDINATOR) {
            state.current = around;
        }
    }

    /** "If convicted, Holm faces two years": without a subject it is undergone. */
    private boolean isElliptic(State state, VerbChunk verb) {
        Clause clause = state.current;
        boolean beside = clause.kind() == Clause.Kind.CONDITION || clause.kind() == Clause.Kind.CIRCUMSTANCE;
        return !government.isFrench()
                && beside
                && clause.subjects().isEmpty()
                && state.isAfterConnector()
                && verb.isBare()
                && verb.agreement().time() == Morphology.Time.PAST
                && government.looksLikeParticiple(verb.lemma())
                && !government.isIntransitive(verb.lemma());
    }

    /** "The bridge, built in 1932 and closed in May, will reopen": it was closed. */
    private boolean isSecondParticiple(State state, VerbChunk verb) {
        Clause first = state.current;
        Clause around = first.parent();
        return !government.isFrench()
                && first.kind() == Clause.Kind.PARTICIPLE
                && first.verb() != null
                && first.verb().form() == VerbChunk.Form.PAST_PARTICIPLE
                && around != null
                && around.awaitsVerb()
                && verb.isBare()
                && verb.agreement().time() == Morphology.Time.PAST
                && government.looksLikeParticiple(verb.lemma())
                && isBehindCoordinator(state);
    }

    /** "plans to build homes, plant trees and create a park": without a second "to". */
    private boolean isSecondInfinitive(State state, VerbChunk verb) {
        VerbChunk first = InfinitiveStep.ofGerund(state.current).verb();
        return !government.isFrench()
                && state.current.kind() == Clause.Kind.INFINITIVE
                && first != null
                && first.form() == VerbChunk.Form.INFINITIVE
                && verb.isBase()
                && !isBehindBut(state)
                && (isBehindCoordinator(state) || state.isAfterMark(PunctuationChunk.Kind.COMMA));
    }

    /** "have agreed to talk but refuse to leave": the same people do both. */
    private static boolean isBehindBut(State state) {
        return state.before() instanceof ConnectorChunk connector
                && connector.lemma().equals("but")
                && state.root().subjects().stream()
                        .anyMatch(subject -> subject.chunk().morphology().number() == GrammaticalNumber.PLURAL);
    }

    /** "and closed", "and last year closed". */
    private static boolean isBehindCoordinator(State state) {
        boolean time = state.ahead.at(state.index - 1) instanceof NounChunk noun && noun.time();
        return state.ahead.follows(state.index, ConnectorChunk.Kind.COORDINATOR)
                || (time && state.ahead.follows(state.index - 1, ConnectorChunk.Kind.COORDINATOR));
    }

    private static boolean isStrandedRelative(State state) {
        return state.current.kind() == Clause.Kind.PARTICIPLE || state.current.kind() == Clause.Kind.INFINITIVE;
    }
}
