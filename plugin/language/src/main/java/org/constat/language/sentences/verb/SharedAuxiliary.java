package org.constat.language.sentences.verb;

import java.util.stream.Stream;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;
import org.constat.language.words.Morphology;
import org.jspecify.annotations.Nullable;

/** Finds the verb whose auxiliary a further participle shares ("a vendu l'usine et licencié le personnel"). French alone. */
final class SharedAuxiliary {
    private static final int FARTHEST = 12;

    private final Government government;

    SharedAuxiliary(Government government) {
        this.government = government;
    }

    /** Returns the clause of that verb, or null. */
    @Nullable
    Clause sibling(State state, VerbChunk participle) {
        boolean listed = state.afterCoordinator || (state.isAfterMark(PunctuationChunk.Kind.COMMA) && isListed(state));
        if (!government.isFrench() || !listed || state.current.kind() == Clause.Kind.PARTICIPLE) {
            return null;
        }
        for (Clause clause = outOfRelative(state); clause != null; clause = clause.parent()) {
            VerbChunk verb = clause.verb();
            boolean helped = verb != null && (isPerfectInfinitive(clause, verb) || verb.isFinite());
            if (helped
                    && verb != null
                    && clause.kind() != Clause.Kind.SPEAKER
                    && !isPastSpeech(state, clause, participle)) {
                return fits(state, clause, verb, participle) ? clause : null;
            }
        }
        return null;
    }

    /** "accusé d'avoir volé un vélo et brûlé un chalet". */
    private static boolean isPerfectInfinitive(Clause clause, VerbChunk verb) {
        return clause.kind() == Clause.Kind.INFINITIVE && verb.perfect();
    }

    /** "a déploré que le port ait fermé et averti que": whoever speaks goes on to do so. */
    private boolean isPastSpeech(State state, Clause clause, VerbChunk participle) {
        Clause parent = clause.parent();
        VerbChunk outer = parent == null ? null : parent.verb();
        return clause.kind() == Clause.Kind.CONTENT
                && outer != null
                && outer.perfect()
                && government.isSpeech(outer.lemma())
                && (government.isSpeech(participle.lemma()) || isWarning(state, participle));
    }

    /** "mis en garde". */
    private static boolean isWarning(State state, VerbChunk participle) {
        return participle.lemma().equals("mettre")
                && state.ahead.at(state.index + 2) instanceof NounChunk noun
                && noun.head().lemma().equals("garde");
    }

    /** "a racheté la forge, qui perdait de l'argent, et rouvert l'atelier": behind a comma the relative clause is over. */
    private static Clause outOfRelative(State state) {
        Clause clause = state.current;
        boolean apart = state.afterCoordinator && state.ahead.isMark(state.index - 2, PunctuationChunk.Kind.COMMA);
        while (apart && clause.isRelative() && clause.parent() != null) {
            clause = clause.parent();
        }
        return clause;
    }

    private boolean fits(State state, Clause clause, VerbChunk verb, VerbChunk participle) {
        if (verb.passive()) {
            return doneTo(clause)
                    .anyMatch(nominal -> HostOfParticiple.agrees(nominal.chunk().morphology(), participle.agreement()));
        }
        return verb.perfect()
                && isUninflected(participle.agreement())
                && ((government.isSpeech(participle.lemma()) && !isCharged(state, participle))
                        || !describesLastNoun(state, participle));
    }

    /** "un élu qui a été exclu du parti et jugé": what the relative clause describes stands for its subject. */
    private static Stream<Nominal> doneTo(Clause clause) {
        return clause.kind() == Clause.Kind.SUBJECT_RELATIVE
                        && clause.subjects().isEmpty()
                        && clause.host() != null
                ? Stream.of(clause.host())
                : clause.subjects().stream();
    }

    /** "un homme cagoulé et accusé de vol": who says of what somebody is accused says first whom he accuses. */
    private boolean isCharged(State state, VerbChunk participle) {
        return government.takesOf(participle.lemma())
                && state.ahead.at(state.index + 1) instanceof PrepositionChunk preposition
                && preposition.isOf();
    }

    private static boolean isUninflected(Morphology form) {
        return form.number() != Morphology.GrammaticalNumber.PLURAL && form.gender() != Morphology.Gender.FEMININE;
    }

    /** "un homme grand et armé d'un couteau": without an object it may describe the noun before. */
    private boolean describesLastNoun(State state, VerbChunk participle) {
        boolean object = isObject(state, state.index + 1)
                || isObjectBehindPlace(state)
                || undertakes(state, participle)
                || isNeverSuffered(participle);
        Nominal last = state.innermost();
        return !object && last != null && HostOfParticiple.agrees(last.chunk().morphology(), participle.agreement());
    }

    /** "et renoncé à la grève": nobody is renounced. */
    private static boolean isNeverSuffered(VerbChunk participle) {
        return switch (participle.lemma()) {
            case "renoncer", "participer", "assister", "succéder", "résister", "échapper", "contribuer", "procéder" ->
                true;
            case "réussir", "échouer", "hésiter", "plaider", "manifester", "insister", "recourir", "voter" -> true;
            default -> false;
        };
    }

    private static boolean isObject(State state, int at) {
        return state.ahead.at(at) instanceof NounChunk noun && !noun.time();
    }

    /** "et placé en garde à vue le caissier": what it was done to follows where. */
    private static boolean isObjectBehindPlace(State state) {
        return state.ahead.at(state.index + 1) instanceof PrepositionChunk
                && state.ahead.at(state.index + 2) instanceof NounChunk
                && isObject(state, state.index + 3)
                && state.ahead.at(state.index + 3) instanceof NounChunk object
                && object.determiner() != Determiner.NONE;
    }

    /** "et refusé de voter": nobody is refused to vote, as one is accused of voting. */
    private boolean undertakes(State state, VerbChunk participle) {
        Chunk next = state.ahead.at(state.index + 1);
        Chunk deed = next instanceof PrepositionChunk preposition && preposition.isOf()
                ? state.ahead.at(state.index + 2)
                : next;
        return deed instanceof VerbChunk verb
                && verb.form() == VerbChunk.Form.INFINITIVE
                && government.isDeliberate(participle.lemma())
                && !government.takesOf(participle.lemma());
    }

    /** Returns whether "et" and another participle, or an object, follow. */
    private static boolean isListed(State state) {
        if (state.ahead.at(state.index + 1) instanceof NounChunk noun && !noun.time()) {
            return true;
        }
        for (int i = state.index + 1; i < state.index + FARTHEST; i++) {
            if (state.ahead.at(i) instanceof ConnectorChunk connector
                    && connector.kind() == ConnectorChunk.Kind.COORDINATOR) {
                return state.ahead.at(i + 1) instanceof VerbChunk next && next.form() == VerbChunk.Form.PAST_PARTICIPLE;
            }
            if (state.ahead.at(i) instanceof VerbChunk next && next.form() != VerbChunk.Form.PAST_PARTICIPLE) {
                return false;
            }
        }
        return false;
    }
}
