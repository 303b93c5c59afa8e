package org.constat.language.sentences.verb;

import org.constat.Modality;
import org.constat.Tense;
import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.state.Contrast;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;
import org.constat.language.words.Morphology;
import org.constat.language.words.Morphology.GrammaticalNumber;

/** Finds the clause whose subject a further verb shares. */
final class SharedSubject {
    private final Government government;

    SharedSubject(Government government) {
        this.government = government;
    }

    void share(State state, VerbChunk verb, Clause sibling) {
        Clause clause = state.beside(sibling);
        sibling.subjects().forEach(clause::subject);
        SharedCircumstances.share(sibling, clause);
        VerbChunk first = sibling.verb();
        VerbChunk own = first != null && first.passive() && isHelped(state, verb) ? first.helping(verb) : verb;
        own = first != null && isHelpedToo(state, first, verb) ? own.withModalOf(first) : own;
        own = Contrast.affirms(state, first) ? own.asAffirmative() : own;
        clause.verb(isBehind(state, "nor") || isNot(verb) ? own.asNegative() : own);
        if (first != null && isOfOneObject(state, sibling, first, own)) {
            clause.sharesObjectWith(sibling);
        }
    }

    /** "builds and sells boats": with nothing but "and" between, both do it to the same; but "denies and sues the paper". */
    private boolean isOfOneObject(State state, Clause sibling, VerbChunk first, VerbChunk second) {
        return (state.ahead.at(state.index - 1) instanceof ConnectorChunk || isListed(state))
                && state.ahead.at(state.index - 2) == first
                && sibling.objects().isEmpty()
                && sibling.children().isEmpty()
                && !first.passive()
                && !second.passive()
                && first.tense() == second.tense()
                && first.clitics().isEmpty()
                && !first.lemma().startsWith("se ")
                && !first.lemma().startsWith("s'")
                && !government.isCopula(first.lemma())
                && !(government.isSpeech(first.lemma()) && isBehind(state, government.isFrench() ? "et" : "and"))
                && !government.isIntransitive(first.lemma());
    }

    /** "buys, repairs and sells boats": between two other verbs. */
    private static boolean isListed(State state) {
        return state.isAfterMark(PunctuationChunk.Kind.COMMA)
                && state.ahead.at(state.index + 1) instanceof ConnectorChunk joins
                && joins.kind() == ConnectorChunk.Kind.COORDINATOR
                && state.ahead.at(state.index + 2) instanceof VerbChunk;
    }

    /** "can be borrowed but not sold": with "not" alone before it. */
    private static boolean isNot(VerbChunk verb) {
        return verb.negative() && verb.end() - verb.begin() == 2 && verb.main() == verb.begin() + 1;
    }

    /** "was designed by a Dane and built with stone", but "was arrested and remained in custody": one auxiliary for both, as no object follows. */
    private boolean isHelped(State state, VerbChunk verb) {
        boolean past = (verb.isBare() || isNot(verb)) && verb.agreement().time() == Morphology.Time.PAST;
        return past
                && !government.isFrench()
                && government.looksLikeParticiple(verb.lemma())
                && (!government.isIntransitive(verb.lemma()) || verb.lemma().equals("agree"))
                && !(state.ahead.at(state.index + 1) instanceof NounChunk noun && !noun.time());
    }

    /** "The firm will sell the land and keep the plant": a base form has the auxiliary of the first verb. */
    private boolean isHelpedToo(State state, VerbChunk first, VerbChunk verb) {
        if (government.isFrench() || !verb.isBase()) {
            return false;
        }
        boolean modal = first.tense() == Tense.FUTURE || first.modality() != Modality.ASSERTED || first.conditional();
        boolean neither = first.negative() && isBehind(state, "or");
        return neither || (modal && !first.negative());
    }

    private static boolean isBehind(State state, String connective) {
        return state.before() instanceof ConnectorChunk connector
                && connector.lemma().equals(connective);
    }

    /** Returns the clause whose subject a verb behind "and" shares: the nearest that agrees. */
    Clause sharing(State state, VerbChunk verb) {
        Clause nearest = state.current.kind() == Clause.Kind.SPEAKER ? state.resumed : state.current;
        for (Clause clause = nearest; clause != null; clause = clause.parent()) {
            boolean hasSubject = !clause.subjects().isEmpty() || clause.kind() == Clause.Kind.SUBJECT_RELATIVE;
            boolean other = isPastSpeech(clause, verb) || isOfSpeaker(state, clause, verb) || isAsked(clause, verb);
            other |= isOfOtherTime(clause, verb);
            if (clause.verb() != null && hasSubject && agrees(clause, verb) && !other) {
                return clause;
            }
        }
        return state.root();
    }

    /** "asked the rich to pay and left": a past verb goes on with no infinitive. */
    private boolean isAsked(Clause clause, VerbChunk verb) {
        VerbChunk own = clause.verb();
        return !government.isFrench()
                && clause.kind() == Clause.Kind.INFINITIVE
                && own != null
                && own.form() == VerbChunk.Form.INFINITIVE
                && verb.isFinite()
                && !verb.isBase();
    }

    /** "dismissed those who rely on it and left": what is past goes with what is past around the relative clause. */
    private static boolean isOfOtherTime(Clause clause, VerbChunk verb) {
        VerbChunk own = clause.verb();
        boolean inner = clause.kind() == Clause.Kind.SUBJECT_RELATIVE
                || (clause.kind() == Clause.Kind.CONTENT && own != null && own.conditional());
        return (inner && own != null && own.tense() != verb.tense() && isAround(clause, verb))
                || isToComeBehindPast(clause, verb);
    }

    /** "resigned before the trial began and will be heard in June": what began is over. */
    private static boolean isToComeBehindPast(Clause clause, VerbChunk verb) {
        VerbChunk own = clause.verb();
        boolean then = clause.kind() == Clause.Kind.CIRCUMSTANCE || clause.kind() == Clause.Kind.PURPOSE;
        return then
                && own != null
                && own.isFinite()
                && own.tense() == Tense.PAST
                && verb.tense() == Tense.FUTURE
                && clause.parent() != null
                && !clause.parent().subjects().isEmpty();
    }

    private static boolean isAround(Clause inner, VerbChunk verb) {
        for (Clause clause = inner.parent(); clause != null; clause = clause.parent()) {
            VerbChunk own = clause.verb();
            if (own != null && own.isFinite() && own.tense() == verb.tense() && agrees(clause, verb)) {
                return true;
            }
        }
        return false;
    }

    /** In "X said that A fell and announced B" the second verb of speech goes with the first. */
    private boolean isPastSpeech(Clause clause, VerbChunk verb) {
        Clause parent = clause.parent();
        VerbChunk outer = parent == null ? null : parent.verb();
        return clause.kind() == Clause.Kind.CONTENT
                && parent != null
                && outer != null
                && outer.isFinite()
                && (government.isSpeech(verb.lemma()) || government.isDirective(verb.lemma()))
                && verb.perfect() == outer.perfect()
                && verb.tense() == outer.tense()
                && agrees(parent, verb);
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

    /** "Le ministre juge la dette soutenable et refuse de …": what only somebody does goes with whoever speaks. */
    private boolean isOfSpeaker(State state, Clause clause, VerbChunk verb) {
        Clause parent = clause.parent();
        boolean content = parent != null
                && clause.kind() == Clause.Kind.CONTENT
                && parent.verb() != null
                && !clause.subjects().isEmpty()
                && !parent.subjects().isEmpty()
                && agrees(parent, verb);
        return parent != null
                && content
                && !government.isDoer(clause.subjects().get(0).chunk())
                && government.isDoer(parent.subjects().get(0).chunk())
                && (government.isSpeech(verb.lemma()) || isWillful(state));
    }

    /** "refuse de céder": a will. */
    private static boolean isWillful(State state) {
        return state.ahead.at(state.index) instanceof VerbChunk verb
                && switch (verb.lemma()) {
                    case "refuser",
                            "accepter",
                            "promettre",
                            "menacer",
                            "décider",
                            "proposer",
                            "envisager",
                            "prévoir",
                            "tenter",
                            "essayer",
                            "vouloir",
                            "souhaiter",
                            "espérer",
                            "exiger",
                            "réclamer",
                            "entendre",
                            "appeler",
                            "compter",
                            "choisir" -> true;
                    default -> false;
                };
    }
}
