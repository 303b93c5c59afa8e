package org.constat.language.sentences.connector;

import java.util.List;
import org.constat.language.phrases.AdverbChunk;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.preposition.PartInPlace;
import org.constat.language.sentences.state.InterruptedRelative;
import org.constat.language.sentences.state.State;
import org.constat.language.words.Morphology.GrammaticalNumber;
import org.jspecify.annotations.Nullable;

/**
 * Knows which words only name some of those before them, like a preposition: "dont", "notamment".
 *
 * @since 0.1
 */
public final class NamedAmong {

    private NamedAmong() {}

    /** "six pays, dont le Chili et le Pérou", "douze élèves, dont trois mineurs": where no verb follows. */
    public static boolean isBehind(State state, ConnectorChunk connector) {
        return isOfWhich(connector)
                && state.ahead.at(state.index + 1) instanceof NounChunk noun
                && (isSetApart(state, noun) || (isBehindSoMany(state) && isVerbOfAll(state)));
    }

    private static boolean isSetApart(State state, NounChunk noun) {
        return (noun.quantity() == null || isWhole(state.ahead.at(state.index + 2)))
                && (state.isAfterMark(PunctuationChunk.Kind.COMMA) || isSomeOfSoMany(state, noun))
                && !isVerbAhead(state);
    }

    /** "Deux hommes dont un mineur ont fui": the one verb of the sentence is that of the two. */
    private static boolean isVerbOfAll(State state) {
        VerbChunk only = null;
        for (int i = state.index + 1; state.ahead.at(i) != null && !isOver(state, i); i++) {
            if (state.ahead.at(i) instanceof VerbChunk verb && verb.isFinite()) {
                if (only != null) {
                    return false;
                }
                only = verb;
            }
        }
        return only != null && only.agreement().number() == GrammaticalNumber.PLURAL && state.current.awaitsVerb();
    }

    /** "douze élèves dont trois mineurs": the numbers tell as much as a comma. */
    private static boolean isSomeOfSoMany(State state, NounChunk some) {
        return some.quantity() != null && isBehindSoMany(state);
    }

    private static boolean isBehindSoMany(State state) {
        return state.before() instanceof NounChunk
                && state.chain.stream().anyMatch(all -> all.chunk().quantity() != null);
    }

    private static boolean isOfWhich(ConnectorChunk connector) {
        return switch (connector.lemma()) {
            case "dont", "parmi lesquels", "parmi lesquelles" -> true;
            default -> false;
        };
    }

    /** "trois guerres, dont deux pour l'île": what goes on says something of the two alone. */
    private static boolean isWhole(@Nullable Chunk next) {
        return next == null
                || next instanceof PunctuationChunk
                || (next instanceof VerbChunk verb && verb.form() == VerbChunk.Form.PAST_PARTICIPLE)
                || (next instanceof PrepositionChunk preposition
                        && (preposition.lemma().equals("de")
                                || preposition.lemma().equals("avec")
                                || PartInPlace.isPlace(preposition)));
    }

    private static boolean isVerbAhead(State state) {
        int i = state.index + 1;
        while (state.ahead.at(i) != null && !isOver(state, i)) {
            if (state.ahead.isVerb(i)) {
                return true;
            }
            i++;
        }
        return state.ahead.isNameSetApart(i)
                || isDescribed(state, i)
                || (state.ahead.at(state.index + 1) instanceof NounChunk one
                        && InterruptedRelative.isAhead(state, one, i));
    }

    /** "une ville dont l'école, construite en 1950, est fermée": whose school is; but "deux ports, dont Lorn, fermé en mai, ont". */
    private static boolean isDescribed(State state, int comma) {
        return state.ahead.at(state.index + 1) instanceof NounChunk part
                && part.quantity() == null
                && part.morphology().number() != GrammaticalNumber.PLURAL
                && state.ahead.at(state.index - 2) instanceof NounChunk whole
                && whole.morphology().number() != GrammaticalNumber.PLURAL
                && state.ahead.at(comma + 1) instanceof VerbChunk participle
                && participle.form() == VerbChunk.Form.PAST_PARTICIPLE
                && state.ahead.hasOwnVerb(comma - 1);
    }

    private static boolean isOver(State state, int at) {
        return state.ahead.isMark(at, PunctuationChunk.Kind.STOP)
                || state.ahead.isMark(at, PunctuationChunk.Kind.COMMA)
                || state.ahead.isMark(at, PunctuationChunk.Kind.SEMICOLON);
    }

    /** "des fruits, notamment les pommes". */
    public static boolean isBehind(State state, AdverbChunk adverb) {
        int next = state.index + (isCommaBehind(state) ? 2 : 1);
        return isParticular(adverb)
                && (state.current.verb() != null || isOfSubject(state, next))
                && state.isAfterMark(PunctuationChunk.Kind.COMMA)
                && (isSet(state, state.ahead.at(state.index - 2)) || isOutsideParticiple(state))
                && state.ahead.at(next) instanceof NounChunk noun
                && !noun.time()
                && (noun.determiner() != Determiner.NONE || (isSpelledOut(adverb) && noun.isName()))
                && (state.current.verb() == null || state.ahead.verbOf(next) < 0);
    }

    /** "Les villes, en particulier celles du nord, protestent": set apart by commas between a subject and its verb. */
    private static boolean isOfSubject(State state, int next) {
        if (state.current.subjects().isEmpty() || !state.current.awaitsVerb()) {
            return false;
        }
        int i = next;
        while (state.ahead.at(i) != null && (!isOver(state, i) || isBeforeName(state, i)) && !state.ahead.isVerb(i)) {
            i++;
        }
        return state.ahead.isMark(i, PunctuationChunk.Kind.COMMA) && state.ahead.isVerb(i + 1);
    }

    /** "à savoir Lund, Oslo et Turku, ont signé": a list that goes on. */
    private static boolean isBeforeName(State state, int comma) {
        return state.ahead.isMark(comma, PunctuationChunk.Kind.COMMA)
                && state.ahead.at(comma + 1) instanceof NounChunk name
                && name.isName();
    }

    /** Some of it are named: a noun, or the subject of a verb without an object ("les vols se multiplient, notamment ceux de nuit"). */
    private static boolean isSet(State state, @Nullable Chunk before) {
        boolean noun = before instanceof NounChunk named && (!named.time() || hasSeveral(state.current));
        return noun || (before instanceof VerbChunk verb && (verb.lemma().startsWith("se ") || !isCommaBehind(state)));
    }

    /** "a vendu des toiles en mai, notamment un portrait": the date stands between. */
    private static boolean hasSeveral(Clause clause) {
        List<Nominal> objects = clause.objects();
        return !objects.isEmpty() && isSeveral(objects.get(objects.size() - 1));
    }

    private static boolean isSeveral(Nominal nominal) {
        return nominal.chunk().morphology().number() == GrammaticalNumber.PLURAL;
    }

    /** "des toiles volées en mai, dont un portrait", "gardées par Lund, notamment": some of the canvases, and not of May. */
    public static void leaveParticiple(State state) {
        Nominal host = state.current.host();
        Clause around = state.current.parent();
        if (isOutsideParticiple(state) && host != null && around != null) {
            state.current = around;
            state.chain.clear();
            state.chain.add(host);
        }
    }

    private static boolean isOutsideParticiple(State state) {
        Nominal host = state.current.host();
        return state.current.kind() == Clause.Kind.PARTICIPLE
                && host != null
                && state.current.parent() != null
                && isSeveral(host)
                && state.ahead.at(state.index - 2) instanceof NounChunk last
                && (last.time() || (last.isName() && last.quantity() == null));
    }

    public static boolean isCommaBehind(State state) {
        return state.ahead.isMark(state.index + 1, PunctuationChunk.Kind.COMMA);
    }

    private static boolean isSpelledOut(AdverbChunk adverb) {
        return adverb.word().lemma().equals("à savoir") || adverb.word().lemma().equals("namely");
    }

    private static boolean isParticular(AdverbChunk adverb) {
        return isSpelledOut(adverb)
                || switch (adverb.word().lemma()) {
                    case "notamment", "en particulier", "surtout" -> true;
                    default -> false;
                };
    }

    public static PrepositionChunk preposition(Chunk word, String lemma) {
        return new PrepositionChunk(word.begin(), word.end(), lemma, "including", false);
    }
}
