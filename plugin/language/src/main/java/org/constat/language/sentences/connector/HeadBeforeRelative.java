package org.constat.language.sentences.connector;

import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.phrases.VerbClasses;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.constat.language.sentences.state.State;
import org.constat.language.sentences.verb.BodyOfFigure;
import org.constat.language.words.Morphology.GrammaticalNumber;
import org.jspecify.annotations.Nullable;

/** "a strike by pilots that closed the port", "a brewery in Cork, which employs 20": the strike and the brewery are meant. */
final class HeadBeforeRelative {
    private static final Pattern DECADES =
            Pattern.compile("(?i)teens|(?:twen|thir|for|fif|six|seven|eigh|nine)ties|\\d0s");
    private static final VerbClasses ENGLISH = VerbClasses.of("en");

    private HeadBeforeRelative() {}

    /** Returns the noun that a clause describes past a doer or a town right before it; null where the nearest is meant. */
    static @Nullable Nominal of(State state, ConnectorChunk connector) {
        if (connector.lemma().equals("which") && state.ahead.at(state.index + 1) instanceof VerbChunk verb) {
            Nominal body = BodyOfFigure.before(state, verb);
            if (body != null) {
                return body;
            }
        }
        Nominal pastName = pastName(state, connector);
        if (pastName != null) {
            return pastName;
        }
        boolean comma = state.isAfterMark(PunctuationChunk.Kind.COMMA);
        int last = comma ? state.index - 2 : state.index - 1;
        if (!(state.ahead.at(last) instanceof NounChunk inner)
                || !(state.ahead.at(last - 1) instanceof PrepositionChunk preposition)
                || !(state.ahead.at(last - 2) instanceof NounChunk head)
                || head.isName()
                || head.isPronoun()
                || head.time()) {
            return null;
        }
        boolean past = isPastDoer(connector, preposition, inner, comma)
                || isPastAge(connector, preposition, inner)
                || (comma && isPastTopic(state, connector, preposition))
                || ((comma || isWithPreposition(connector)) && isPastTown(state, connector, preposition, inner));
        return past && agrees(state, head) ? nominal(state, head) : null;
    }

    /** "a sketch attributed to Vermeer that was stolen": a name needs no such clause, what a participle describes does. */
    private static @Nullable Nominal pastName(State state, ConnectorChunk connector) {
        Nominal nearest = state.innermost();
        Clause clause = state.current;
        boolean name = nearest != null
                && nearest.chunk().isName()
                && nearest.chunk().determiner() == Determiner.NONE
                && nearest.chunk().equals(state.before());
        Nominal host = clause.kind() == Clause.Kind.PARTICIPLE ? clause.host() : null;
        return connector.lemma().equals("that")
                        && name
                        && host != null
                        && !host.chunk().isName()
                ? host
                : null;
    }

    private static boolean isPastDoer(
            ConnectorChunk connector, PrepositionChunk preposition, NounChunk inner, boolean comma) {
        boolean any = connector.lemma().equals("that") || connector.lemma().equals("which");
        boolean picked = !comma && inner.determiner() == Determiner.DEFINITE;
        return any && preposition.lemma().equals("by") && !inner.time() && !picked;
    }

    /** "a man in his thirties who robbed a bank": the man did. */
    private static boolean isPastAge(ConnectorChunk connector, PrepositionChunk preposition, NounChunk inner) {
        boolean person = connector.lemma().equals("who") || connector.lemma().equals("whose");
        return person
                && preposition.lemma().equals("in")
                && DECADES.matcher(inner.head().text()).matches();
    }

    /** "a ban on drones, which takes effect in May": the ban begins, and no drone. */
    private static boolean isPastTopic(State state, ConnectorChunk connector, PrepositionChunk preposition) {
        boolean topic = switch (preposition.lemma()) {
            case "on", "for", "over", "of" -> true;
            default -> false;
        };
        return topic
                && connector.lemma().equals("which")
                && state.ahead.at(state.index + 1) instanceof VerbChunk verb
                && switch (verb.lemma()) {
                    case "begin", "start", "end", "expire", "last", "resume" -> true;
                    case "take" -> isHead(state, state.index + 2, "effect");
                    case "come" -> isHead(state, state.index + 3, "force");
                    default -> false;
                };
    }

    private static boolean isHead(State state, int at, String noun) {
        return state.ahead.at(at) instanceof NounChunk chunk
                && chunk.head().lemma().equals(noun);
    }

    private static boolean isPastTown(
            State state, ConnectorChunk connector, PrepositionChunk preposition, NounChunk inner) {
        boolean where = switch (preposition.lemma()) {
            case "in", "near", "outside" -> true;
            default -> false;
        };
        boolean owned = connector.lemma().equals("whose");
        boolean does = (connector.lemma().equals("which") && !isSaidOfTown(state)) || isWithPreposition(connector);
        return where && inner.isName() && !inner.time() && (owned || does);
    }

    /** "signed a deal in Vienna under which": nothing is under a town. */
    private static boolean isWithPreposition(ConnectorChunk connector) {
        return switch (connector.lemma()) {
            case "under which", "by which", "for which", "with which", "from which", "during which" -> true;
            default -> false;
        };
    }

    /** "in Lund, which lies on the river". */
    private static boolean isSaidOfTown(State state) {
        return !(state.ahead.at(state.index + 1) instanceof VerbChunk verb) || ENGLISH.isStateOfTown(verb.lemma());
    }

    private static boolean agrees(State state, NounChunk head) {
        GrammaticalNumber said = state.ahead.at(state.index + 1) instanceof VerbChunk verb && verb.isFinite()
                ? verb.agreement().number()
                : GrammaticalNumber.NONE;
        GrammaticalNumber own = head.morphology().number();
        return said == GrammaticalNumber.NONE || own == GrammaticalNumber.NONE || said == own;
    }

    private static @Nullable Nominal nominal(State state, NounChunk head) {
        Clause clause = state.current;
        return Stream.of(
                        state.chain.stream(),
                        clause.objects().stream(),
                        clause.subjects().stream(),
                        clause.arguments().stream().map(Prepositional::nominal))
                .flatMap(nominals -> nominals)
                .filter(Objects::nonNull)
                .filter(nominal -> nominal.chunk().equals(head))
                .findFirst()
                .orElse(null);
    }
}
