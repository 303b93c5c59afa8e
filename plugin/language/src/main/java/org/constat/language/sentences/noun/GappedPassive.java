package org.constat.language.sentences.noun;

import java.util.List;
import org.constat.Word;
import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;
import org.constat.language.sentences.verb.SharedCircumstances;
import org.jspecify.annotations.Nullable;

/** Reads "12 people were killed and 30 injured": a second subject and participle with the auxiliary of the first. */
final class GappedPassive {
    private final Government government;

    GappedPassive(Government government) {
        this.government = government;
    }

    /** Returns whether a noun behind "and" begins such a clause. */
    boolean begins(State state, Nominal nominal) {
        VerbChunk first = state.current.verb();
        VerbChunk participle = participle(state);
        return first != null
                && first.passive()
                && first.isFinite()
                && !state.current.subjects().isEmpty()
                && participle != null
                && isParticiple(participle)
                && !nominal.chunk().isPronoun()
                && !isBehindAgent(state)
                && !describes(state)
                && !(state.ahead.at(placeOf(state) + 1) instanceof NounChunk noun
                        && (!noun.time() || government.takesTime(participle.lemma())));
    }

    void take(State state, Nominal nominal) {
        Clause sibling = state.current;
        VerbChunk first = sibling.verb();
        VerbChunk participle = participle(state);
        int at = placeOf(state);
        Clause clause = state.beside(sibling);
        Nominal subject = counted(nominal, sibling);
        if (state.ahead.at(state.index + 1) instanceof PrepositionChunk of
                && state.ahead.at(state.index + 2) instanceof NounChunk others) {
            subject.complement(new Prepositional(of, new Nominal(others)));
        }
        clause.subject(subject);
        SharedCircumstances.share(sibling, clause);
        if (first != null && participle != null) {
            clause.verb(first.helping(participle));
        }
        state.index = at;
    }

    /** "and the concert planned for Sunday was cancelled": the verb is still to come; "but the owner warned that": he spoke. */
    private static boolean describes(State state) {
        int next = placeOf(state) + 1;
        if (state.ahead.at(next) instanceof ConnectorChunk that && that.kind() == ConnectorChunk.Kind.CONTENT) {
            return true;
        }
        boolean time = state.ahead.at(next) instanceof NounChunk noun && noun.time();
        return time
                ? state.ahead.isVerb(next + 1)
                : state.ahead.at(next) instanceof PrepositionChunk && state.ahead.leadsToVerb(next - 1);
    }

    /** "was praised by critics and a public that …": whoever follows may do the same. */
    private static boolean isBehindAgent(State state) {
        List<Prepositional> arguments = state.current.arguments();
        PrepositionChunk last =
                arguments.isEmpty() ? null : arguments.get(arguments.size() - 1).preposition();
        return last != null && (last.lemma().equals("by") || last.lemma().equals("par"));
    }

    private static @Nullable VerbChunk participle(State state) {
        return state.ahead.at(placeOf(state)) instanceof VerbChunk verb ? verb : null;
    }

    /** Behind the noun and one that hangs on it: "dozens of others injured". */
    private static int placeOf(State state) {
        boolean complement = state.ahead.at(state.index + 1) instanceof PrepositionChunk preposition
                && (preposition.lemma().equals("of") || preposition.lemma().equals("de"))
                && state.ahead.at(state.index + 2) instanceof NounChunk;
        return state.index + (complement ? 3 : 1);
    }

    private boolean isParticiple(VerbChunk verb) {
        boolean one = verb.end() - verb.begin() == 1;
        return one
                && (verb.form() == VerbChunk.Form.PAST_PARTICIPLE
                        || (!government.isFrench()
                                && government.looksLikeParticiple(verb.lemma())
                                && !government.isIntransitive(verb.lemma())
                                && !verb.isBase()
                                && verb.agreement().person() != 3));
    }

    /** "and 30 injured", "and 30 others injured": 30 people, where people were killed. */
    private static Nominal counted(Nominal nominal, Clause sibling) {
        NounChunk number = nominal.chunk();
        NounChunk first = sibling.subjects().get(0).chunk();
        boolean bare = number.quantity() != null && (number.head().kind() == Word.Kind.OTHER || isOther(number));
        return bare && first.head().kind() == Word.Kind.NOUN ? new Nominal(number.counting(first)) : nominal;
    }

    private static boolean isOther(NounChunk number) {
        return number.head().lemma().equals("autre") || number.head().lemma().equals("other");
    }
}
