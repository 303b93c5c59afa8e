package org.constat.language.sentences.connector;

import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;
import org.jspecify.annotations.Nullable;

/** Knows when the noun between a verb of speech and its content is told so, or when or where: nothing that "that" describes. */
final class Listener {
    private final Government government;

    Listener(Government government) {
        this.government = government;
    }

    /** "told the court that …", "said in a letter that …": what stands between is no antecedent. */
    boolean isTold(State state) {
        VerbChunk verb = state.current.verb();
        if (verb == null || !DescribedNoun.isBefore(state) || !subjectFollows(state) || isApposed(state)) {
            return false;
        }
        boolean listener =
                state.current.objects().size() == 1 && government.takesListener(verb.lemma()) && lacksContent(state);
        return listener
                || isLearnt(state, verb)
                || (isSaying(state, verb) && (government.isFrench() ? isCircumstance(state) : !isTopic(state, verb)));
    }

    /** "learned from a neighbour that": of whom somebody has it; but "learned from the letter that the bank sent". */
    private boolean isLearnt(State state, VerbChunk verb) {
        String from = government.isFrench() ? "par" : "from";
        boolean learns = switch (verb.lemma()) {
            case "learn", "hear", "gather", "apprendre" -> true;
            default -> false;
        };
        return learns
                && state.current.objects().isEmpty()
                && lacksContent(state)
                && state.ahead.at(state.index - 2) instanceof PrepositionChunk preposition
                && (preposition.lemma().equals(from) || preposition.lemma().equals("de"))
                && state.before() instanceof NounChunk informant
                && (informant.isName() || government.isSomebody(informant));
    }

    /** "insists on terms that the firm rejects": what the verb is about is described. */
    private boolean isTopic(State state, VerbChunk verb) {
        return state.ahead.at(state.index - 3) == verb
                && state.ahead.at(state.index - 2) instanceof PrepositionChunk preposition
                && government.governs(verb.lemma(), preposition.lemma());
    }

    private boolean isSaying(State state, VerbChunk verb) {
        return state.current.objects().isEmpty()
                && !verb.passive()
                && government.isSpeech(verb.lemma())
                && lacksContent(state);
    }

    /** "a annoncé jeudi à Lyon que …", "a assuré devant la presse que …": the verb still lacks what it says. */
    private static boolean isCircumstance(State state) {
        Nominal outermost = state.outermost();
        return outermost != null
                && state.current.arguments().stream().anyMatch(argument -> argument.nominal() == outermost);
    }

    /** "says that the dam is safe, a claim that …" has said it. */
    private static boolean lacksContent(State state) {
        return state.current.children().stream().noneMatch(child -> child.kind() == Clause.Kind.CONTENT);
    }

    /** "called for a boycott, a step that …": what is set apart is described, and nobody is told. */
    private static boolean isApposed(State state) {
        return state.before() instanceof NounChunk noun
                && !noun.time()
                && state.ahead.isMark(state.index - 2, PunctuationChunk.Kind.COMMA)
                && state.chain.size() > 1;
    }

    /** "a prévenu le maire que", "a déclaré à la presse que": a verb of speech has its addressee before its content. */
    boolean isAddressed(State state) {
        VerbChunk verb = state.current.verb();
        return verb != null
                && government.isSpeech(verb.lemma())
                && subjectFollows(state)
                && (isSomebody(state, state.innermost()) || isBehindTo(state));
    }

    private boolean isSomebody(State state, @Nullable Nominal noun) {
        return noun != null
                && !noun.chunk().isPronoun()
                && (!government.isFrench() || isWholeAndClose(state, noun))
                && government.canAct(noun.chunk());
    }

    private static boolean isWholeAndClose(State state, Nominal noun) {
        return noun == state.outermost() && !state.isAfterMark(PunctuationChunk.Kind.COMMA);
    }

    private boolean isBehindTo(State state) {
        return government.isFrench()
                && state.ahead.at(state.index - 2) instanceof PrepositionChunk preposition
                && preposition.lemma().equals("à");
    }

    private static boolean subjectFollows(State state) {
        return state.ahead.at(state.index + 1) instanceof NounChunk
                || (state.ahead.at(state.index + 1) instanceof ConnectorChunk connector
                        && isCircumstance(connector)
                        && state.ahead.at(state.index + 2) instanceof NounChunk);
    }

    /** "told reporters that once the work ended, the road would reopen". */
    private static boolean isCircumstance(ConnectorChunk connector) {
        return switch (connector.kind()) {
            case CONDITION, CAUSE, CIRCUMSTANCE -> true;
            default -> false;
        };
    }
}
