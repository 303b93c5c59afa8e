package org.constat.language.sentences.verb;

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

/** "wants the dispute settled", "means the town losing its port": an English object that undergoes or does what a participle says. */
final class SmallClause {
    private final Government government;

    SmallClause(Government government) {
        this.government = government;
    }

    boolean begins(State state, VerbChunk verb) {
        VerbChunk outer = state.current.verb();
        return outer != null
                && !government.isFrench()
                && isParticiple(verb)
                && (isThought(state, outer)
                        || ((wants(outer.lemma()) || isLeftBy(state, outer)) && object(state) != null));
    }

    private boolean isParticiple(VerbChunk verb) {
        return verb.end() - verb.begin() == 1
                && (verb.form() == VerbChunk.Form.PAST_PARTICIPLE
                        || (verb.agreement().time() == Morphology.Time.PAST
                                && government.looksLikeParticiple(verb.lemma())));
    }

    /** "Two men are feared drowned": they are feared to be. */
    private boolean isThought(State state, VerbChunk outer) {
        return outer.passive() && state.before() == outer && government.verbs().isThoughtTo(outer.lemma());
    }

    /** "The strike left passengers stranded in Lund", but "The mayor left a town founded by monks". */
    private boolean isLeftBy(State state, VerbChunk outer) {
        return outer.lemma().equals("leave")
                && !outer.passive()
                && state.ahead.at(state.index + 1) instanceof PrepositionChunk
                && state.current.subjects().stream()
                        .noneMatch(subject -> subject.chunk().isPronoun() || government.canAct(subject.chunk()));
    }

    /** "the deal involves the town selling its park": that it sells it, and not what sort of town it is. */
    boolean isDoing(State state) {
        VerbChunk outer = state.current.verb();
        boolean brought = outer != null
                && !government.isFrench()
                && (brings(outer.lemma()) || (holds(outer.lemma()) && isPlanned(state.current)));
        Nominal doer = brought ? object(state) : null;
        return doer != null && isKnown(doer.chunk()) && doer.complements().isEmpty();
    }

    /** "the town", "her", "his brother". */
    private static boolean isKnown(NounChunk doer) {
        return doer.isName()
                || doer.isPronoun()
                || doer.possessor() != null
                || doer.determiner() == Determiner.DEFINITE;
    }

    /** "any deal must involve the owner leaving", not "the accident involved the man living next door". */
    private boolean isPlanned(Clause clause) {
        return clause.subjects().stream()
                .map(subject -> subject.chunk().head().lemma())
                .anyMatch(lemma -> government.isPlan(lemma) || government.takesInfinitive(lemma));
    }

    private static boolean holds(String verb) {
        return switch (verb) {
            case "involve", "include", "require" -> true;
            default -> false;
        };
    }

    private static boolean brings(String verb) {
        return switch (verb) {
            case "mean", "entail", "envisage", "foresee", "imagine", "risk", "oppose", "favour", "favor" -> true;
            default -> false;
        };
    }

    /** "considers the ship lost": in what state somebody holds it to be. */
    boolean isState(State state, VerbChunk verb) {
        VerbChunk outer = state.current.verb();
        boolean holds = outer != null
                && switch (outer.lemma()) {
                    case "consider", "declare", "deem", "leave", "keep", "pronounce", "presume" -> true;
                    default -> false;
                };
        boolean last =
                state.ahead.at(state.index + 1) == null || state.ahead.at(state.index + 1) instanceof PunctuationChunk;
        return holds
                && last
                && !government.isFrench()
                && verb.end() - verb.begin() == 1
                && government.looksLikeParticiple(verb.lemma())
                && object(state) != null;
    }

    private static boolean wants(String verb) {
        return switch (verb) {
            case "want", "need", "like", "order", "have", "get" -> true;
            default -> false;
        };
    }

    private static @Nullable Nominal object(State state) {
        Nominal noun = state.outermost();
        boolean object = noun != null && state.current.objects().contains(noun);
        Nominal found = object ? noun : PlacedObject.of(state);
        return state.before() instanceof NounChunk ? found : null;
    }

    void take(State state, VerbChunk verb) {
        VerbChunk outer = state.current.verb();
        Nominal undergoing = object(state);
        if (undergoing == null && outer != null && outer.passive()) {
            Clause content = state.open(state.current, Clause.Kind.INFINITIVE, "to", null);
            content.verb(verb.asPassiveInfinitive());
        } else if (undergoing != null) {
            if (undergoing == PlacedObject.of(state)) {
                PlacedObject.join(state, undergoing);
            }
            state.current.dropObject(undergoing);
            Clause content = state.open(state.current, Clause.Kind.INFINITIVE, "", null);
            content.subject(undergoing);
            content.verb(verb.form() == VerbChunk.Form.PRESENT_PARTICIPLE ? verb : verb.asPassiveInfinitive());
        }
    }
}
