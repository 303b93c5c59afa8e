package org.constat.language.sentences.verb;

import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.OpenClause;
import org.constat.language.sentences.state.State;
import org.jspecify.annotations.Nullable;

/**
 * Gives a verb whose clause has one already its place: in the clause around, or in a new one.
 *
 * @since 0.1
 */
public final class SecondVerb {
    private final Government government;
    private final SharedSubject shared;

    SecondVerb(Government government, SharedSubject shared) {
        this.government = government;
        this.shared = shared;
    }

    void take(State state, VerbChunk verb) {
        Clause awaiting = AmongOthers.of(state.root()) == null ? awaiting(state) : state.root();
        if (awaiting != null && awaiting.awaitsVerb()) {
            state.current = awaiting;
            awaiting.verb(verb);
            return;
        }
        Nominal last = state.outermost();
        if (isInfinitiveSubject(state.current)) {
            state.beside(state.current).verb(verb);
        } else if (SharedBehindReason.is(state)) {
            SharedBehindReason.take(state, verb, shared.sharing(state, verb));
        } else if (state.isAfterQuoteOrComma() || last == null) {
            shared.share(state, verb, shared.sharing(state, verb));
        } else {
            steal(state, verb, last);
        }
    }

    /** Returns the nearest clause whose subject still awaits its verb; null where none does. */
    public static @Nullable Clause awaiting(State state) {
        for (Clause clause = state.current; clause != null; clause = clause.parent()) {
            boolean inside = clause.subjects().isEmpty() && clause.parent() != null;
            if (clause.awaitsVerb() && !inside && !isStranded(clause) && !isOfOwned(state, clause)) {
                return clause;
            }
        }
        Clause root = state.root();
        return root.awaitsVerb() && !root.subjects().isEmpty() ? root : null;
    }

    /** "The club, whose stand the town owns, has closed": behind the comma the club, and not the stand. */
    private static boolean isOfOwned(State state, Clause clause) {
        return clause.marker().equals("whose")
                && state.isAfterMark(PunctuationChunk.Kind.COMMA)
                && clause.parent() != null
                && clause.children().stream()
                        .anyMatch(child -> child.kind() == Clause.Kind.OBJECT_RELATIVE
                                && child.verb() != null
                                && clause.subjects().contains(child.host()));
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
        Clause clause = content ? state.open(from, Clause.Kind.CONTENT, "", null) : OpenClause.goOn(state);
        clause.subject(noun);
        clause.verb(verb);
    }

    /** "Bloquer une avenue ne sert à rien": the infinitive is the subject. */
    private static boolean isInfinitiveSubject(Clause clause) {
        VerbChunk verb = clause.verb();
        return verb != null
                && verb.form() == VerbChunk.Form.INFINITIVE
                && clause.subjects().isEmpty()
                && (clause.kind() == Clause.Kind.MAIN || clause.kind() == Clause.Kind.CONTENT);
    }
}
