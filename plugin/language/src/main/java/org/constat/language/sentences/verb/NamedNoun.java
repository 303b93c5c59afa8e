package org.constat.language.sentences.verb;

import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.state.State;
import org.jspecify.annotations.Nullable;

/**
 * "a group calling itself Red Dawn", "a man named Lund", "a game known as Go": the name is that of the noun.
 *
 * @since 0.1
 */
public final class NamedNoun {
    private NamedNoun() {}

    /** Returns whether a verb says how something is called. */
    static boolean isNaming(VerbChunk verb) {
        return switch (verb.lemma()) {
            case "name", "call", "dub", "nickname", "christen", "entitle", "title" -> true;
            default -> false;
        };
    }

    /** Returns the noun whose name follows its participle; null where none does. */
    public static @Nullable Nominal bearer(State state, NounChunk name) {
        Clause clause = state.current;
        VerbChunk verb = clause.verb();
        Nominal host = clause.host();
        if (clause.kind() != Clause.Kind.PARTICIPLE || verb == null || host == null || !name.isName() || name.time()) {
            return null;
        }
        boolean named = isNaming(verb) && state.preposition == null && isRightBehind(state, verb);
        boolean known = isKnowing(verb) && name.determiner() == Determiner.NONE && isBehindAs(state, verb);
        return (named || known) && !host.chunk().isName() ? host : null;
    }

    private static boolean isKnowing(VerbChunk verb) {
        return verb.form() == VerbChunk.Form.PAST_PARTICIPLE
                && (verb.lemma().equals("know") || verb.lemma().equals("identify"));
    }

    /** "calling itself" has the pronoun between the two. */
    private static boolean isRightBehind(State state, VerbChunk verb) {
        boolean itself = verb.form() == VerbChunk.Form.PRESENT_PARTICIPLE
                && (state.before() instanceof PunctuationChunk || isPronoun(state.before()))
                && isAt(state, state.index - 2, verb);
        return itself || (verb.form() == VerbChunk.Form.PAST_PARTICIPLE && isAt(state, state.index - 1, verb));
    }

    private static boolean isBehindAs(State state, VerbChunk verb) {
        boolean as = (state.before() instanceof PrepositionChunk preposition
                        && preposition.lemma().equals("as"))
                || (state.before() instanceof ConnectorChunk connector
                        && connector.lemma().equals("as"));
        return as && isAt(state, state.index - 2, verb);
    }

    private static boolean isPronoun(@Nullable Chunk chunk) {
        return chunk instanceof NounChunk noun && noun.isPronoun();
    }

    private static boolean isAt(State state, int at, VerbChunk verb) {
        return state.ahead.at(at) instanceof VerbChunk found && found.begin() == verb.begin();
    }

    public static void take(State state, Nominal bearer, Nominal name) {
        bearer.apposition(name);
        state.place(name);
        state.passed();
    }
}
