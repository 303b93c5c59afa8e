package org.constat.language.sentences.connector;

import org.constat.Tense;
import org.constat.language.phrases.AdverbChunk;
import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.state.EventApart;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;
import org.jspecify.annotations.Nullable;

/** Opens a clause that goes with a verb, and knows which clause around it that is. */
final class SubordinateStep {
    private final Government government;

    SubordinateStep(Government government) {
        this.government = government;
    }

    /** "si" behind a verb of asking is a question, else a condition. */
    void openCondition(State state, ConnectorChunk connector) {
        boolean asked = connector.lemma().equals("si") || connector.lemma().equals("if");
        VerbChunk verb = state.current.verb();
        boolean asking = verb != null && isBehindVerb(state) && government.isAsking(verb.lemma());
        open(state, connector, asked && asking ? Clause.Kind.QUESTION : Clause.Kind.CONDITION);
    }

    private static boolean isBehindVerb(State state) {
        int before = state.index - 1;
        while (state.ahead.at(before) instanceof AdverbChunk) {
            before--;
        }
        return state.ahead.at(before) instanceof VerbChunk;
    }

    static void open(State state, ConnectorChunk connector, Clause.Kind kind) {
        Clause parent = state.current.kind() == Clause.Kind.SPEAKER ? state.resumed : state.current;
        if (isConcession(connector) && state.isAfterMark(PunctuationChunk.Kind.COMMA)) {
            parent = outOfInfinitives(parent);
        }
        parent = kind == Clause.Kind.CONDITION ? outOfDescription(parent) : parent;
        boolean behindNoun = state.before() instanceof NounChunk noun && !noun.time();
        Nominal host = kind == Clause.Kind.CONTENT && behindNoun ? state.innermost() : null;
        state.open(parent, kind, connector.lemma(), host);
        state.passed();
    }

    /** "compte bâtir un pont, bien que la rive soit fragile": set apart, it goes with the clause around. */
    private static boolean isConcession(ConnectorChunk connector) {
        return switch (connector.lemma()) {
            case "bien que", "quoique", "même si", "alors que", "tandis que", "although", "though", "even though" ->
                true;
            default -> false;
        };
    }

    /** "réclamera les aides versées en mai si le groupe part": goes with what is said, and not with what describes. */
    private static Clause outOfDescription(Clause from) {
        boolean describes = from.kind() == Clause.Kind.PARTICIPLE && from.host() != null;
        return describes && from.parent() != null ? from.parent() : from;
    }

    /** "said that the tax is low, while the union replied that": somebody else speaks, beside the first. */
    void openCircumstance(State state, ConnectorChunk connector) {
        boolean apart = state.isAfterMark(PunctuationChunk.Kind.COMMA) && state.current.kind() != Clause.Kind.SPEAKER;
        VerbChunk next = verbAhead(state);
        if (apart && isContrast(connector) && next != null && government.isSpeech(next.lemma())) {
            state.current = outOfContent(state.current);
        }
        if (state.current.kind() != Clause.Kind.SPEAKER) {
            state.current = EventApart.around(state, state.index, connector.lemma());
        }
        if (connector.lemma().equals("as") && isPast(verbAhead(state)) && isPast(finiteAround(state.current))) {
            state.current = outOfInfinitives(state.current);
        }
        open(state, connector, Clause.Kind.CIRCUMSTANCE);
    }

    private static boolean isContrast(ConnectorChunk connector) {
        return switch (connector.lemma()) {
            case "alors que", "tandis que", "while", "whereas" -> true;
            default -> false;
        };
    }

    private static @Nullable VerbChunk verbAhead(State state) {
        return state.ahead.at(state.ahead.verbOf(state.index + 1)) instanceof VerbChunk verb ? verb : null;
    }

    /** "were told to leave as waves breached the wall": they did, whatever those who were told do. */
    private static @Nullable VerbChunk finiteAround(Clause inner) {
        return inner.kind() == Clause.Kind.INFINITIVE ? outOfInfinitives(inner).verb() : null;
    }

    private static boolean isPast(@Nullable VerbChunk verb) {
        return verb != null && verb.isFinite() && verb.tense() == Tense.PAST;
    }

    private static Clause outOfContent(Clause from) {
        Clause clause = from;
        while (clause.parent() != null && clause.kind() != Clause.Kind.MAIN) {
            clause = clause.parent();
        }
        return clause;
    }

    private static Clause outOfInfinitives(Clause from) {
        Clause clause = from;
        while (clause.parent() != null
                && (clause.kind() == Clause.Kind.INFINITIVE || clause.kind() == Clause.Kind.PARTICIPLE)) {
            clause = clause.parent();
        }
        return clause;
    }
}
