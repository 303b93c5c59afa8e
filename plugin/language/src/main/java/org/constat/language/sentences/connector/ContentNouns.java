package org.constat.language.sentences.connector;

import java.util.Objects;
import org.constat.language.phrases.AdverbChunk;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;
import org.jspecify.annotations.Nullable;

/** Finds the noun that "que" or "that" tells the content of: "l'idée que", "la promesse du maire que". */
final class ContentNouns {
    private final Government government;

    ContentNouns(Government government) {
        this.government = government;
    }

    @Nullable
    Nominal of(State state) {
        Nominal nearest = state.innermost();
        if (nearest == null || !isRightBehind(state)) {
            return null;
        }
        if (takesContent(nearest) && ((isKnown(nearest) && !isPublished(state)) || isWhole(state)) && !isGiven(state)) {
            return nearest;
        }
        for (int i = state.chain.size() - 2; i >= 0; i--) {
            Nominal nominal = state.chain.get(i);
            boolean ofName = government.isFrench() && nearest.chunk().isName();
            if (takesContent(nominal) && (ofName || isWhole(state))) {
                return nominal;
            }
        }
        return null;
    }

    /** "la promesse du maire que le préfet salue": the promise is welcome, rather than the mayor. */
    @Nullable
    Nominal orNearest(State state, @Nullable Nominal nearest) {
        return state.chain.stream()
                .filter(nominal -> Objects.equals(nearest, state.innermost()) && takesContent(nominal))
                .findFirst()
                .orElse(nearest);
    }

    private static boolean isRightBehind(State state) {
        int before = state.index - 1;
        while (state.ahead.at(before) instanceof AdverbChunk) {
            before--;
        }
        return state.ahead.at(before) instanceof NounChunk noun && !noun.time();
    }

    private static boolean isKnown(Nominal nominal) {
        return nominal.chunk().determiner() != Determiner.INDEFINITE;
    }

    /** "a promise that wages would rise" lacks nothing; "a promise that the mayor made" lacks what he made. */
    private boolean isWhole(State state) {
        if (!(state.ahead.at(state.index + 1) instanceof NounChunk)) {
            return false;
        }
        int at = state.ahead.verbOf(state.index + 1);
        return state.ahead.at(at) instanceof VerbChunk verb
                && (verb.passive()
                        || government.isCopula(verb.lemma())
                        || verb.lemma().startsWith("se ")
                        || government.isIntransitive(verb.lemma())
                        || hasObject(state, at + 1));
    }

    /** "the report that the agency published Monday": nobody publishes nothing. */
    private boolean isPublished(State state) {
        int at = state.ahead.verbOf(state.index + 1);
        return state.ahead.at(at) instanceof VerbChunk verb
                && government.verbs().isPublishing(verb.lemma())
                && !verb.passive()
                && !hasObject(state, at + 1);
    }

    /** "the guarantees that the bank offers clients": to whom, and nothing of what, which is the noun. */
    private boolean isGiven(State state) {
        int at = state.ahead.verbOf(state.index + 1);
        return !government.isFrench()
                && state.ahead.at(at) instanceof VerbChunk verb
                && !verb.passive()
                && isNeverBare(verb.lemma())
                && state.ahead.at(at + 1) instanceof NounChunk receiver
                && (receiver.isName() || receiver.isPronoun() || government.isSomebody(receiver))
                && !(state.ahead.at(at + 2) instanceof NounChunk given && !given.time());
    }

    /** Nobody "offers customers" or "gives parents", as one pays clients. */
    private static boolean isNeverBare(String verb) {
        return switch (verb) {
            case "offer", "give", "grant", "lend", "hand", "award" -> true;
            default -> false;
        };
    }

    private static boolean hasObject(State state, int behindVerb) {
        int next = behindVerb;
        while (state.ahead.at(next) instanceof AdverbChunk) {
            next++;
        }
        if (state.ahead.at(next) instanceof PrepositionChunk
                && state.ahead.at(next + 1) instanceof VerbChunk inner
                && !inner.isFinite()) {
            return hasObject(state, next + 2);
        }
        if (state.ahead.at(next) instanceof VerbChunk inner && !inner.isFinite()) {
            return hasObject(state, next + 1);
        }
        return state.ahead.at(next) instanceof NounChunk noun && !noun.time();
    }

    private boolean takesContent(Nominal nominal) {
        return government.takesContent(nominal.chunk().head().lemma());
    }
}
