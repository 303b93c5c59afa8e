package org.constat.language.sentences;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.constat.language.phrases.AdjectiveChunk;
import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.words.Morphology;
import org.constat.language.words.Morphology.GrammaticalNumber;
import org.jspecify.annotations.Nullable;

/** Gives a verb its place: in the clause that awaits it, in a new one that shares a subject, or as a speaker's. */
final class VerbStep {
    private final Government government;
    private final ReducedRelative reduced;

    VerbStep(Government government) {
        this.government = government;
        this.reduced = new ReducedRelative(government);
    }

    void take(State state, VerbChunk verb) {
        switch (verb.form()) {
            case FINITE, IMPERATIVE -> finite(state, verb);
            case INFINITIVE -> infinitive(state, verb);
            case PRESENT_PARTICIPLE -> presentParticiple(state, verb);
            case PAST_PARTICIPLE -> participle(state, verb);
        }
        state.passed();
    }

    private void finite(State state, VerbChunk verb) {
        if (reduced.isReduced(state, verb)) {
            participle(state, verb.asParticiple());
            return;
        }
        if (isSpeakers(state, verb)) {
            speaker(state, verb);
        } else if (state.current.verb() == null && !isStrandedRelative(state)) {
            state.current.verb(verb);
        } else if (state.ahead.follows(state.index, ConnectorChunk.Kind.COORDINATOR)) {
            share(state, verb, sharing(state, verb));
        } else {
            attachOutside(state, verb);
        }
        state.chain.clear();
    }

    private static boolean isStrandedRelative(State state) {
        return state.current.kind() == Clause.Kind.PARTICIPLE || state.current.kind() == Clause.Kind.INFINITIVE;
    }

    /** "…", a déclaré le maire; "…, a-t-il ajouté". */
    private boolean isSpeakers(State state, VerbChunk verb) {
        boolean boundary = state.isAfterQuoteOrComma() || state.isAfterMark(PunctuationChunk.Kind.DASH);
        if (!boundary || verb.passive() || state.index < 2) {
            return false;
        }
        boolean quoted = state.isAfterMark(PunctuationChunk.Kind.QUOTE)
                || state.ahead.isMark(state.index - 2, PunctuationChunk.Kind.QUOTE);
        boolean speaks = government.isSpeech(verb.lemma()) || quoted;
        if (verb.subject() != null) {
            return speaks || state.root().verb() != null;
        }
        boolean awaited = anyAwaits(state.current);
        return speaks && !awaited && subjectFollows(state) && !shared(state);
    }

    private static boolean shared(State state) {
        return state.ahead.follows(state.index, ConnectorChunk.Kind.COORDINATOR);
    }

    private static boolean anyAwaits(Clause from) {
        for (Clause clause = from; clause != null; clause = clause.parent()) {
            if (clause.awaitsVerb() && !clause.subjects().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static boolean subjectFollows(State state) {
        for (int i = state.index + 1; i < state.index + 6; i++) {
            if (state.ahead.at(i) instanceof NounChunk noun
                    && !noun.time()
                    && !(state.ahead.at(i - 1) instanceof PrepositionChunk)) {
                return !noun.isPronoun() || i == state.index + 1;
            }
            if (state.ahead.at(i) instanceof ConnectorChunk || state.ahead.at(i) instanceof VerbChunk) {
                return false;
            }
        }
        return false;
    }

    private static void speaker(State state, VerbChunk verb) {
        Clause speaker = new Clause(Clause.Kind.SPEAKER, null, "", null);
        speaker.verb(verb);
        if (verb.subject() != null) {
            speaker.subject(new Nominal(verb.subject()));
        }
        state.speak(speaker);
    }

    private void share(State state, VerbChunk verb, Clause sibling) {
        Clause clause = state.beside(sibling);
        sibling.subjects().forEach(clause::subject);
        clause.verb(verb);
    }

    /** Returns the clause whose subject a verb behind "and" shares: the nearest that agrees. */
    private Clause sharing(State state, VerbChunk verb) {
        Clause nearest = state.current.kind() == Clause.Kind.SPEAKER ? state.resumed : state.current;
        for (Clause clause = nearest; clause != null; clause = clause.parent()) {
            boolean hasSubject = !clause.subjects().isEmpty() || clause.kind() == Clause.Kind.SUBJECT_RELATIVE;
            if (clause.verb() != null && hasSubject && agrees(clause, verb) && !isPastSpeech(clause, verb)) {
                return clause;
            }
        }
        return state.root();
    }

    /** In "X said that A fell and announced B" the second verb of speech goes with the first. */
    private boolean isPastSpeech(Clause clause, VerbChunk verb) {
        Clause parent = clause.parent();
        VerbChunk outer = parent == null ? null : parent.verb();
        return clause.kind() == Clause.Kind.CONTENT
                && outer != null
                && outer.isFinite()
                && government.isSpeech(verb.lemma())
                && verb.perfect() == outer.perfect()
                && verb.tense() == outer.tense();
    }

    static boolean agrees(Clause clause, VerbChunk verb) {
        VerbChunk own = clause.verb();
        if (own == null) {
            return true;
        }
        Morphology one = own.agreement();
        Morphology other = verb.agreement();
        boolean number = one.number() == GrammaticalNumber.NONE
                || other.number() == GrammaticalNumber.NONE
                || one.number() == other.number();
        boolean person = one.person() == 0 || other.person() == 0 || one.person() == other.person();
        return number && person;
    }

    private void attachOutside(State state, VerbChunk verb) {
        for (Clause clause = state.current; clause != null; clause = clause.parent()) {
            if (clause.awaitsVerb()
                    && !(clause.subjects().isEmpty() && clause.parent() != null)
                    && !isStranded(clause)) {
                state.current = clause;
                clause.verb(verb);
                return;
            }
        }
        Clause root = state.root();
        if (root.awaitsVerb() && !root.subjects().isEmpty()) {
            state.current = root;
            root.verb(verb);
            return;
        }
        Nominal last = state.outermost();
        if (state.isAfterQuoteOrComma() || last == null) {
            share(state, verb, sharing(state, verb));
        } else {
            steal(state, verb, last);
        }
    }

    private static boolean isStranded(Clause clause) {
        return clause.kind() == Clause.Kind.PARTICIPLE || clause.kind() == Clause.Kind.INFINITIVE;
    }

    /** The noun that looked like an object turns out to be the subject of what follows. */
    private void steal(State state, VerbChunk verb, Nominal noun) {
        Clause from = state.current;
        VerbChunk outer = from.verb();
        from.dropObject(noun);
        boolean content = outer != null && government.isSpeech(outer.lemma());
        Clause clause = content ? state.open(from, Clause.Kind.CONTENT, "", null) : state.newMain();
        clause.subject(noun);
        clause.verb(verb);
    }

    private void infinitive(State state, VerbChunk verb) {
        PrepositionChunk preposition = state.preposition;
        String marker = preposition == null ? "" : preposition.lemma();
        Clause.Kind kind = Clause.Kind.INFINITIVE;
        if (state.isAfterConnector() && state.current.verb() == null) {
            state.current.verb(verb);
            return;
        }
        if (state.afterCoordinator && state.current.kind() == kind) {
            state.beside(state.current).verb(verb);
            return;
        }
        Clause parent = state.current.kind() == Clause.Kind.SPEAKER ? state.resumed : state.current;
        if (parent.verb() == null && parent.subjects().isEmpty() && preposition == null) {
            parent.verb(verb);
            return;
        }
        Nominal host = hostOfInfinitive(state, parent, marker);
        boolean aim = host != null && marker.isEmpty() && isAim(parent, host);
        state.open(parent, kind, aim ? "for" : marker, aim ? null : host).verb(verb);
    }

    /** "la volonté de négocier": of the noun, unless the verb takes an infinitive with this preposition itself. */
    private @Nullable Nominal hostOfInfinitive(State state, Clause parent, String marker) {
        boolean bound = marker.equals("de")
                || marker.equals("à")
                || marker.equals("of")
                || (marker.isEmpty() && !government.isFrench());
        int before = marker.isEmpty() ? state.index - 1 : state.index - 2;
        boolean behindNoun = state.ahead.at(before) instanceof NounChunk
                || (state.ahead.at(before) instanceof AdjectiveChunk && !isPredicative(parent));
        if (!bound || !behindNoun || state.chain.isEmpty()) {
            return null;
        }
        VerbChunk verb = parent.verb();
        Nominal noun = state.innermost();
        boolean ofVerb = verb != null && noun != null && takesBoth(verb, noun, marker);
        return ofVerb ? null : noun;
    }

    /** "sold the car to pay the rent": an aim, unless the noun is one that takes an infinitive itself ("a plan to sell"). */
    private boolean isAim(Clause parent, Nominal host) {
        VerbChunk verb = parent.verb();
        NounChunk noun = host.chunk();
        boolean ranked = noun.quantity() != null && noun.quantity().ordinal();
        return verb != null
                && !ranked
                && parent.objects().contains(host)
                && !government.isCopula(verb.lemma())
                && !verb.lemma().equals("have")
                && !noun.isPronoun()
                && !government.takesInfinitive(noun.head().lemma());
    }

    /** "asks the court to act", "accuse le maire d'avoir agi": somebody does what the infinitive says. */
    private boolean takesBoth(VerbChunk verb, Nominal noun, String marker) {
        boolean english = marker.isEmpty();
        String lemma = noun.chunk().head().lemma();
        boolean thing = english && !government.isAction(lemma);
        if (english && government.isControl(verb.lemma()) && !government.isPlan(lemma)) {
            return true;
        }
        boolean takes = !english || government.governs(verb.lemma(), "to") || government.isDirective(verb.lemma());
        boolean governed = !english && government.governs(verb.lemma(), marker) && !government.isAction(lemma);
        return takes && (government.canAct(noun.chunk()) || thing || governed);
    }

    /** "juge le format déséquilibré", "left the town divided". */
    private boolean isJudged(State state, VerbChunk participle) {
        VerbChunk verb = state.current.verb();
        boolean bare = state.isAfterVerb()
                || state.ahead.at(state.index + 1) == null
                || state.ahead.at(state.index + 1) instanceof PunctuationChunk;
        return verb != null
                && bare
                && government.isJudging(verb.lemma())
                && participle.adverbs().isEmpty();
    }

    private boolean isPredicative(Clause clause) {
        VerbChunk verb = clause.verb();
        return verb != null && government.isCopula(verb.lemma());
    }

    private void presentParticiple(State state, VerbChunk verb) {
        PrepositionChunk preposition = state.preposition;
        if (state.isAfterVerb() && (isPredicative(state.current) || isJudged(state, verb)) && government.isFrench()) {
            state.current.predicate(AdjectiveChunk.of(verb));
            return;
        }
        Clause speaker = state.justEnded();
        Clause parent = state.current.kind() == Clause.Kind.SPEAKER ? state.resumed : state.current;
        if (speaker != null && preposition == null) {
            state.open(speaker, Clause.Kind.PARTICIPLE, "", null).verb(verb);
        } else if (preposition != null) {
            boolean gerund = government.isFrench()
                    || preposition.lemma().equals("by")
                    || preposition.lemma().equals("while");
            Clause.Kind kind = gerund ? Clause.Kind.PARTICIPLE : Clause.Kind.INFINITIVE;
            state.open(parent, kind, preposition.lemma(), null).verb(verb);
        } else if (state.isAfterVerb() && !government.isFrench()) {
            state.open(parent, Clause.Kind.INFINITIVE, "", null).verb(verb);
        } else {
            boolean described = !state.afterBoundary && !state.chain.isEmpty() && !state.afterCoordinator;
            state.open(parent, Clause.Kind.PARTICIPLE, "", described ? state.innermost() : null)
                    .verb(verb);
        }
    }

    private void participle(State state, VerbChunk verb) {
        Clause parent = state.current;
        if ((isPredicative(parent) && state.isAfterVerb()) || isJudged(state, verb)) {
            parent.predicate(AdjectiveChunk.of(verb));
            return;
        }
        Nominal host = agreeing(state, parent, verb);
        if (state.afterCoordinator && parent.kind() == Clause.Kind.PARTICIPLE) {
            host = parent.host();
            parent = parent.parent() == null ? parent : parent.parent();
        }
        state.open(parent, Clause.Kind.PARTICIPLE, "", host).verb(verb);
    }

    /** Behind a comma a participle describes the whole noun, else the nearest; one that agrees in any case. */
    private static @Nullable Nominal agreeing(State state, Clause clause, VerbChunk verb) {
        List<Nominal> candidates = new ArrayList<>(state.chain);
        if (!state.afterBoundary) {
            Collections.reverse(candidates);
        }
        candidates.addAll(clause.objects());
        candidates.addAll(clause.subjects());
        for (Nominal nominal : candidates) {
            if (agrees(nominal.chunk().morphology(), verb.agreement())) {
                return nominal;
            }
        }
        return state.innermost();
    }

    static boolean agrees(Morphology noun, Morphology participle) {
        boolean number = noun.number() == GrammaticalNumber.NONE
                || participle.number() == GrammaticalNumber.NONE
                || noun.number() == participle.number();
        boolean gender = noun.gender() == Morphology.Gender.NONE
                || participle.gender() == Morphology.Gender.NONE
                || noun.gender() == participle.gender();
        return number && gender;
    }
}
