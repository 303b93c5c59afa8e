package org.constat.language.sentences.mark;

import java.util.List;
import org.constat.language.phrases.AdjectiveChunk;
import org.constat.language.phrases.AdverbChunk;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.InterruptedRelative;
import org.constat.language.sentences.state.State;
import org.jspecify.annotations.Nullable;

/**
 * Closes what a punctuation mark closes.
 *
 * @since 0.1
 */
public final class MarkStep {
    private static final int LONGEST_PARENTHESIS = 30;

    private final Government government;
    private final AnnouncedContent announced;
    private final CircumstancesInParentheses circumstances;
    private final QuotedBehindColon quoted;
    private final NamedBehindColon named;

    public MarkStep(Government government) {
        this.government = government;
        this.announced = new AnnouncedContent(government);
        this.circumstances = new CircumstancesInParentheses(government);
        this.quoted = new QuotedBehindColon(government);
        this.named = new NamedBehindColon(government);
    }

    public void take(State state, PunctuationChunk mark) {
        switch (mark.kind()) {
            case COMMA, DASH -> boundary(state);
            case QUOTE -> quote(state);
            case OPEN -> parenthesis(state);
            case COLON -> colon(state);
            case SEMICOLON, STOP -> stop(state);
            case QUESTION -> question(state);
            case CLOSE -> close(state);
            case OTHER -> state.preposition = null;
        }
    }

    private void boundary(State state) {
        if (!isAppositionOfSpeaker(state)) {
            endSpeaker(state);
        }
        closeListRelative(state);
        ClosedParticiple.leave(state);
        state.afterBoundary = true;
        state.preposition = null;
    }

    /** "…, a raconté Samira Ouldine, une étudiante". */
    private boolean isAppositionOfSpeaker(State state) {
        boolean ended = !government.isFrench() && state.isAfterVerb();
        return !ended
                && state.current.kind() == Clause.Kind.SPEAKER
                && !state.current.subjects().isEmpty()
                && goesOnWithoutVerb(state);
    }

    private static boolean goesOnWithoutVerb(State state) {
        Chunk next = state.ahead.at(state.index + 1);
        if (isRelative(next)) {
            return true;
        }
        boolean described = next instanceof NounChunk noun ? !noun.isPronoun() : isDescription(next);
        return described && !state.ahead.hasFiniteAhead(state.index + 1);
    }

    /** "…, said the mayor, who leads the party". */
    private static boolean isRelative(@Nullable Chunk next) {
        return next instanceof ConnectorChunk connector
                && (connector.lemma().equals("who")
                        || connector.lemma().equals("qui")
                        || connector.lemma().equals("whose")
                        || connector.lemma().equals("dont")
                        || connector.lemma().endsWith(" qui")
                        || connector.lemma().matches("(à la|au|aux|de la|du|des)?quel.*|(à|de) laquelle|.*lequel.*"));
    }

    private static boolean isDescription(@Nullable Chunk next) {
        return next instanceof AdjectiveChunk
                || next instanceof AdverbChunk
                || (next instanceof PrepositionChunk preposition && !preposition.isSource())
                || (next instanceof VerbChunk verb && verb.form() == VerbChunk.Form.PAST_PARTICIPLE);
    }

    /** "27 blessés, dont cinq graves, …": without a verb it is over. */
    private static void closeListRelative(State state) {
        Clause clause = state.current;
        boolean list = clause.kind() == Clause.Kind.OTHER_RELATIVE
                && clause.verb() == null
                && !InterruptedRelative.goesOn(state, clause);
        if (list
                && !clause.subjects().isEmpty()
                && clause.parent() != null
                && clause.marker().equals("dont")
                && !isDescribed(state, clause.subjects().get(0))) {
            state.current = clause.parent();
            state.chain.clear();
        }
    }

    /** "dont le stade, rénové en 2019, sera vendu": the verb is still to come. */
    private static boolean isDescribed(State state, Nominal subject) {
        return subject.chunk().quantity() == null
                && state.ahead.at(state.index + 1) instanceof VerbChunk participle
                && participle.form() == VerbChunk.Form.PAST_PARTICIPLE
                && state.ahead.hasOwnVerb(state.index - 1);
    }

    private static void endSpeaker(State state) {
        if (state.current.kind() == Clause.Kind.SPEAKER
                && !state.current.subjects().isEmpty()
                && state.current.verb() != null) {
            state.endSpeaker();
        }
    }

    private static void quote(State state) {
        if (state.current.verb() != null && state.current.kind() == Clause.Kind.SPEAKER) {
            endSpeaker(state);
        }
    }

    private void parenthesis(State state) {
        for (int i = state.index + 1; i < state.index + LONGEST_PARENTHESIS; i++) {
            if (state.ahead.isMark(i, PunctuationChunk.Kind.CLOSE)) {
                circumstances.read(state, i);
                ShareInParentheses.read(state, i);
                Abbreviation.read(state, i);
                state.index = i;
                return;
            }
        }
    }

    private static void close(State state) {
        ClosedParticiple.leaveParentheses(state);
        state.preposition = null;
    }

    /** Behind "X a déclaré :" and "X dément :" comes what X says, behind "X a une exigence :" what X asks; behind anything else a sentence of its own. */
    private void colon(State state) {
        Clause root = state.root();
        VerbChunk verb = root.verb();
        boolean speech = verb != null
                && root.objects().isEmpty()
                && government.isSpeech(verb.lemma())
                && !isReason(state, verb)
                && !isToldWhatToDo(root, verb)
                && !quoted.isSaidBehind(state)
                && root.children().stream().noneMatch(MarkStep::isContent);
        Nominal noun = speech ? null : announced.noun(state, root);
        if (named.take(state, root)) {
            state.afterBoundary = false;
            return;
        }
        if (verb != null && government.isDenial(verb.lemma()) && root.subjects().size() == 1) {
            state.newSection();
            state.newMain().source(root.subjects().get(0));
        } else if (speech || noun != null) {
            state.open(root, Clause.Kind.CONTENT, ":", noun);
        } else if (verb != null && quoted.isSpoken(state, root, verb)) {
            state.newSection();
            state.newMain().source(root.subjects().get(0));
        } else {
            state.newSection();
            state.newMain();
        }
        state.afterBoundary = true;
        state.afterCoordinator = false;
        state.preposition = null;
    }

    /** "Les éleveurs s'inquiètent : la sécheresse gagne": what worries them is so. */
    private boolean isReason(State state, VerbChunk verb) {
        return government.isReacting(verb.lemma()) && !state.ahead.isMark(state.index + 1, PunctuationChunk.Kind.QUOTE);
    }

    /** "La ville appelle à économiser l'eau : la nappe a baissé": what is asked for stands before the colon. */
    private boolean isToldWhatToDo(Clause root, VerbChunk verb) {
        return government.isDirective(verb.lemma())
                && root.children().stream()
                        .anyMatch(child -> child.kind() == Clause.Kind.INFINITIVE
                                && child.host() == null
                                && !child.marker().equals("pour"));
    }

    private static boolean isContent(Clause clause) {
        return clause.kind() == Clause.Kind.CONTENT;
    }

    private static void endSpeakerAndStart(State state) {
        endSpeaker(state);
        if (!isInsideQuotation(state)) {
            state.newSection();
        }
        state.newMain();
        state.afterBoundary = true;
        state.afterCoordinator = false;
        state.preposition = null;
    }

    /** '"Il neige ; la route ferme", dit le maire': he says both. */
    private static boolean isInsideQuotation(State state) {
        return state.ahead.chunks().subList(0, state.index).stream()
                                .filter(chunk -> chunk instanceof PunctuationChunk mark
                                        && mark.kind() == PunctuationChunk.Kind.QUOTE)
                                .count()
                        % 2
                == 1;
    }

    private static void question(State state) {
        asked(state.root()).forEach(Clause::ask);
        stop(state);
    }

    /** "La maire a dit : « Qui paiera ? »": what she says is asked, not that she does. */
    private static List<Clause> asked(Clause root) {
        List<Clause> spoken = root.children().stream()
                .filter(child -> isContent(child) && child.marker().equals(":"))
                .toList();
        return spoken.isEmpty() ? List.of(root) : spoken;
    }

    private static void stop(State state) {
        if (!isSpeakerBehindQuote(state)) {
            endSpeakerAndStart(state);
        }
    }

    /** '"Que faire ?", demande le patron': the sentence goes on. */
    private static boolean isSpeakerBehindQuote(State state) {
        int comma = state.index + 2;
        return state.ahead.isMark(state.index + 1, PunctuationChunk.Kind.QUOTE)
                && state.ahead.isVerb(state.ahead.isMark(comma, PunctuationChunk.Kind.COMMA) ? comma + 1 : comma);
    }
}
