package org.constat.language.sentences.connector;

import java.util.Objects;
import java.util.stream.Stream;
import org.constat.language.phrases.AdjectiveChunk;
import org.constat.language.phrases.AdverbChunk;
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

/** Knows what "que" and "that" open: a comparison, what somebody says or thinks, or what describes a noun. */
final class ContentStep {
    private final Government government;
    private final ContentNouns contentNouns;
    private final Listener listener;
    private final RelativeStep relatives;

    ContentStep(Government government, RelativeStep relatives) {
        this.government = government;
        this.contentNouns = new ContentNouns(government);
        this.listener = new Listener(government);
        this.relatives = relatives;
    }

    void take(State state, ConnectorChunk connector) {
        if (isCompared(state)) {
            SubordinateStep.open(state, connector, Clause.Kind.COMPARISON);
        } else if (isSecondRelative(state)) {
            state.open(
                    Objects.requireNonNull(state.current.parent()),
                    Clause.Kind.OBJECT_RELATIVE,
                    connector.lemma(),
                    state.current.host());
            state.passed();
        } else if (state.afterCoordinator) {
            another(state, connector);
        } else if (Cleft.isBefore(state)) {
            Cleft.open(state, connector);
        } else if (FreeRelative.isBefore(state)) {
            relatives.open(state, connector);
        } else if (listener.isTold(state)) {
            open(state, connector, null);
        } else if (isJudgedThing(state)) {
            relatives.open(state, connector);
        } else if (contentNouns.of(state) != null) {
            open(state, connector, contentNouns.of(state));
        } else if (describes(state, connector)) {
            relatives.open(state, connector);
        } else {
            SubordinateStep.open(state, connector, Clause.Kind.CONTENT);
        }
    }

    /** "a threat that analysts consider serious", "a painting that experts call a fake": the threat is what they judge. */
    private boolean isJudgedThing(State state) {
        return !government.isFrench()
                && DescribedNoun.isBefore(state)
                && state.ahead.at(state.index + 1) instanceof NounChunk
                && state.ahead.at(state.index + 2) instanceof VerbChunk verb
                && government.isJudging(verb.lemma())
                && (state.ahead.at(state.index + 3) instanceof AdjectiveChunk
                        || (state.ahead.at(state.index + 3) instanceof NounChunk
                                && government.verbs().isCalling(verb.lemma())));
    }

    /** "le film dont il parle et que sa fille a vu": both describe the film. */
    private boolean isSecondRelative(State state) {
        Clause first = state.current;
        return government.isFrench()
                && state.afterCoordinator
                && first.kind() == Clause.Kind.OTHER_RELATIVE
                && first.verb() != null
                && first.host() != null
                && first.parent() != null
                && state.ahead.verbOf(state.index + 1) >= 0;
    }

    private static void open(State state, ConnectorChunk connector, @Nullable Nominal noun) {
        state.open(state.current, Clause.Kind.CONTENT, connector.lemma(), noun);
        state.passed();
    }

    private boolean describes(State state, ConnectorChunk connector) {
        boolean oneWord = connector.end() - connector.begin() == 1;
        return oneWord && (DescribedNoun.isBefore(state) || isBehindDated(state)) && !listener.isAddressed(state);
    }

    /** "un notaire radié en 2012, que la police cherche": the man, as no time and no place is told so. */
    private boolean isBehindDated(State state) {
        VerbChunk verb = state.current.verb();
        return government.isFrench()
                && state.current.kind() == Clause.Kind.PARTICIPLE
                && state.current.host() != null
                && verb != null
                && verb.form() == VerbChunk.Form.PAST_PARTICIPLE
                && !government.isSpeech(verb.lemma())
                && state.isAfterMark(PunctuationChunk.Kind.COMMA)
                && !state.chain.isEmpty();
    }

    /** "says that … and that …": beside the last clause of a kind that can go on so. */
    private static void another(State state, ConnectorChunk connector) {
        Clause clause = state.current;
        while (clause != null && !(canGoOn(clause) && clause.parent() != null)) {
            clause = clause.parent();
        }
        if (clause == null) {
            SubordinateStep.open(state, connector, Clause.Kind.CONTENT);
        } else {
            state.beside(clause);
            state.passed();
        }
    }

    private static boolean canGoOn(Clause clause) {
        return switch (clause.kind()) {
            case CONTENT, OBJECT_RELATIVE, CIRCUMSTANCE, CONDITION -> true;
            default -> false;
        };
    }

    /** "plus grande que Bergen", "plus vite que les salaires". */
    private boolean isCompared(State state) {
        if (government.isFrench() && state.ahead.at(state.index + 1) instanceof PrepositionChunk) {
            return isMoreElsewhere(state);
        }
        if (!government.isFrench() || !(state.ahead.at(state.index + 1) instanceof NounChunk)) {
            return false;
        }
        if (state.ahead.at(state.index - 1) instanceof NounChunk noun && state.ahead.verbOf(state.index) < 0) {
            return isDoneMore(state.current) || isMore(noun) || isDoneByMore(state.current);
        }
        if (state.ahead.at(state.index - 1) instanceof AdjectiveChunk adjective) {
            return adjective.modifiers().stream().anyMatch(word -> isDegree(word.lemma()));
        }
        return state.ahead.at(state.index - 1) instanceof AdverbChunk
                && state.ahead.at(state.index - 2) instanceof AdverbChunk degree
                && isDegree(degree.word().lemma());
    }

    /** "plus fréquent chez les femmes que chez les hommes", "monte plus vite en Asie qu'en Europe": here more than there. */
    private static boolean isMoreElsewhere(State state) {
        Clause clause = state.current;
        boolean more = clause.predicates().stream()
                        .flatMap(adjective -> adjective.modifiers().stream())
                        .anyMatch(word -> isDegree(word.lemma()))
                || clause.adverbs().stream()
                        .anyMatch(adverb -> isDegree(adverb.word().lemma()))
                || isDoneMore(clause)
                || isDoneByMore(clause);
        return more && state.ahead.verbOf(state.index) < 0;
    }

    private static boolean isMore(NounChunk noun) {
        return noun.modifiers().stream().anyMatch(word -> isDegree(word.lemma()));
    }

    /** "a vendu plus de billets samedi que dimanche", "plus d'élèves ont voté lundi que mardi". */
    private static boolean isDoneByMore(Clause clause) {
        return Stream.concat(clause.subjects().stream(), clause.objects().stream())
                .anyMatch(nominal -> isMore(nominal.chunk()));
    }

    /** "protège mieux les enfants que les adultes". */
    private static boolean isDoneMore(Clause clause) {
        return clause.adverbs().stream()
                .anyMatch(adverb -> switch (adverb.word().lemma()) {
                    case "mieux", "davantage", "plus", "moins", "autant" -> true;
                    default -> false;
                });
    }

    private static boolean isDegree(String lemma) {
        return switch (lemma) {
            case "plus", "moins", "aussi", "autant", "davantage", "de plus", "de moins" -> true;
            default -> lemma.endsWith(" fois plus") || lemma.endsWith(" fois moins");
        };
    }
}
