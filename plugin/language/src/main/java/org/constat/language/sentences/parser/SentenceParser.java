package org.constat.language.sentences.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.constat.Word;
import org.constat.language.phrases.AdjectiveChunk;
import org.constat.language.phrases.AdverbChunk;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.Grammar;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.phrases.Vocabulary;
import org.constat.language.phrases.chunker.Chunker;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Parse;
import org.constat.language.sentences.connector.ConnectorStep;
import org.constat.language.sentences.connector.NamedAmong;
import org.constat.language.sentences.mark.MarkStep;
import org.constat.language.sentences.noun.NounStep;
import org.constat.language.sentences.noun.SizeBehindNoun;
import org.constat.language.sentences.preparation.Preparation;
import org.constat.language.sentences.preposition.PrepositionStep;
import org.constat.language.sentences.state.Contrast;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;
import org.constat.language.sentences.verb.NounOfDoing;
import org.constat.language.sentences.verb.ParticipleAdverb;
import org.constat.language.sentences.verb.SecondVerb;
import org.constat.language.sentences.verb.VerbStep;
import org.constat.language.words.Sentence;

/**
 * Parses sentences into clauses, in one pass from left to right with a bounded look ahead: a sentence of any length takes
 * time in proportion to its length. Used by one thread at a time.
 *
 * @since 0.1
 */
public final class SentenceParser {
    private static final int LONGEST = 400;

    private final Government government;
    private final Chunker chunker;
    private final Preparation preparation;
    private final NounStep nouns;
    private final VerbStep verbs;
    private final ConnectorStep connectors;
    private final PrepositionStep prepositions;
    private final MarkStep marks;
    private final FrontedContent fronted;
    private final SeenDoing seen;
    private final NounOfDoing nounsOfDoing;

    /**
     * @param grammar of the language that the sentences are in
     * @param vocabulary of the same language
     */
    public SentenceParser(Grammar grammar, Vocabulary vocabulary) {
        this.government = new Government(grammar, vocabulary);
        this.chunker = new Chunker(grammar, vocabulary);
        this.preparation = new Preparation(grammar, vocabulary);
        this.prepositions = new PrepositionStep(government);
        this.nouns = new NounStep(government, prepositions);
        this.verbs = new VerbStep(government);
        this.connectors = new ConnectorStep(government);
        this.marks = new MarkStep(government);
        this.fronted = new FrontedContent(government);
        this.seen = new SeenDoing(government);
        this.nounsOfDoing = new NounOfDoing(government);
    }

    /** Parses a sentence; one of more than 400 tokens in stretches, each by itself. */
    public Parse parse(Sentence sentence) {
        List<Chunk> chunks = preparation.prepared(chunker.chunk(sentence.tokens()), sentence);
        List<Clause> clauses = new ArrayList<>();
        List<Clause> speakers = new ArrayList<>();
        int from = 0;
        while (from < chunks.size()) {
            int to = endOfStretch(chunks, from);
            State state = run(chunks.subList(from, to));
            List<Clause> found =
                    state.clauses.stream().filter(clause -> !clause.isEmpty()).toList();
            clauses.addAll(found);
            found.forEach(clause -> Excluded.part(clause, clauses));
            speakers.addAll(state.speakers);
            from = to;
        }
        fronted.place(clauses, chunks);
        seen.place(clauses);
        SharedSource.share(clauses);
        SharedExchange.share(clauses);
        SharedOccasion.share(clauses);
        return new Parse(sentence, chunks, clauses, speakers);
    }

    private static int endOfStretch(List<Chunk> chunks, int from) {
        return Math.min(chunks.size(), from + LONGEST);
    }

    private State run(List<Chunk> chunks) {
        State state = new State(chunks);
        for (int i = 0; i < chunks.size(); i++) {
            state.index = i;
            step(state, chunks.get(i));
            i = Math.max(i, state.index);
        }
        return state;
    }

    private void step(State state, Chunk chunk) {
        if (chunk instanceof NounChunk noun) {
            nouns.take(state, noun);
        } else if (chunk instanceof VerbChunk verb) {
            verbs.take(state, verb);
        } else if (chunk instanceof PrepositionChunk preposition) {
            prepositions.hold(state, preposition);
        } else if (chunk instanceof ConnectorChunk connector) {
            connectors.take(state, connector);
        } else if (chunk instanceof PunctuationChunk mark) {
            marks.take(state, mark);
        } else if (chunk instanceof AdjectiveChunk adjective) {
            takeAdjective(state, adjective);
        } else if (chunk instanceof AdverbChunk adverb) {
            takeAdverb(state, adverb);
        }
    }

    /** "no sign of easing": behind a preposition an adjective is a noun. */
    private void takeAdjective(State state, AdjectiveChunk adjective) {
        if (state.excluded && state.current.verb() != null) {
            state.excluded = false;
            Contrast.deny(state, adjective);
            state.passed();
            return;
        }
        if (Contrast.affirms(state, adjective)) {
            Contrast.affirm(state, adjective);
            state.passed();
            return;
        }
        if (isOfSource(state)) {
            state.passed();
            return;
        }
        if (SizeBehindNoun.take(state, adjective)) {
            return;
        }
        if (nounsOfDoing.isVerdict(state, adjective)) {
            Objects.requireNonNull(state.current.parent()).predicate(adjective);
            state.passed();
            return;
        }
        NounChunk noun = asNoun(adjective);
        boolean bare = state.preposition == null || prepositions.isLabel(state);
        if (bare && isSaidOfNoun(state) && !ApposedRole.is(state, noun, government)) {
            skipToMark(state);
            return;
        }
        if (bare && !ApposedRole.is(state, noun, government)) {
            Difference.beforeComparative(state, adjective);
            state.current.predicate(adjective);
            state.passed();
            return;
        }
        nouns.take(state, noun);
    }

    private static NounChunk asNoun(AdjectiveChunk adjective) {
        return new NounChunk(
                adjective.begin(),
                adjective.end(),
                Word.of(adjective.head().text(), adjective.head().lemma(), Word.Kind.NOUN),
                adjective.modifiers(),
                null,
                Determiner.NONE,
                null,
                null,
                adjective.morphology(),
                false);
    }

    private static void skipToMark(State state) {
        while (state.ahead.at(state.index + 1) instanceof NounChunk
                || state.ahead.at(state.index + 1) instanceof PrepositionChunk) {
            state.index++;
        }
        state.passed();
    }

    /** "a recruté un arrière, libre de tout contrat": set apart behind an object, with more of its own, it says nothing of the verb. */
    private boolean isSaidOfNoun(State state) {
        VerbChunk verb = state.current.verb();
        return government.isFrench()
                && verb != null
                && !verb.passive()
                && !government.isPredicative(state.current)
                && state.isAfterMark(PunctuationChunk.Kind.COMMA)
                && !state.current.objects().isEmpty()
                && state.ahead.at(state.index + 1) instanceof PrepositionChunk;
    }

    /** "…, according to people familiar with the talks": says of what kind the source is. */
    private static boolean isOfSource(State state) {
        Nominal last = state.innermost();
        return last != null
                && state.preposition == null
                && state.before() == last.chunk()
                && (state.current.sources().contains(last)
                        || state.root().sources().contains(last));
    }

    /** "des pertes (peut-être dix millions)": says so of the noun alone. */
    private static boolean isOfNoun(State state, AdverbChunk adverb) {
        boolean apart = state.ahead.isMark(state.index - 1, PunctuationChunk.Kind.DASH)
                || state.ahead.isMark(state.index - 1, PunctuationChunk.Kind.OPEN);
        return adverb.kind() == AdverbChunk.Kind.DOUBT
                && apart
                && state.current.verb() != null
                && state.ahead.at(state.index + 1) instanceof NounChunk;
    }

    /** "The champion, now a pundit, said", "Les voleurs, sans doute au nombre de trois, ont fui": said of what is set apart. */
    private static boolean isOfApposition(State state, AdverbChunk adverb) {
        boolean behind = state.ahead.at(state.index + 1) instanceof NounChunk noun
                ? !noun.time() && !state.ahead.isVerb(state.index + 2)
                : adverb.kind() == AdverbChunk.Kind.DOUBT
                        && state.ahead.at(state.index + 1) instanceof PrepositionChunk;
        return behind
                && (adverb.kind() == AdverbChunk.Kind.TIME || adverb.kind() == AdverbChunk.Kind.DOUBT)
                && state.isAfterMark(PunctuationChunk.Kind.COMMA)
                && state.current.awaitsVerb()
                && !state.current.subjects().isEmpty();
    }

    private static void takeAdverb(State state, AdverbChunk adverb) {
        VerbChunk verb = state.current.verb();
        if (isWhere(adverb) && state.ahead.at(state.index - 1) instanceof PrepositionChunk) {
            state.preposition = null;
        }
        if (isInsideWithout(state, adverb)) {
            return;
        }
        if (NamedAmong.isBehind(state, adverb)) {
            NamedAmong.leaveParticiple(state);
            state.index += NamedAmong.isCommaBehind(state) ? 1 : 0;
            state.preposition = NamedAmong.preposition(adverb, adverb.word().lemma());
        } else if (Contrast.denies(state, adverb)) {
            state.excluded = true;
            state.afterCoordinator |= state.isAfterQuoteOrComma();
        } else if (Contrast.deniesQuality(state, adverb) || Contrast.deniesParticiple(state, adverb)) {
            state.excluded = true;
        } else if (verb != null && verb.negative() && isNoLonger(adverb)) {
            state.current.verb(verb.asNoLonger());
        } else if (!isOfNoun(state, adverb)
                && !isOfApposition(state, adverb)
                && !Contrast.deniesApart(state, adverb)
                && !ParticipleAdverb.is(state, adverb)) {
            described(state).adverb(adverb);
        }
    }

    /** "a vendu sans jamais payer": says so of the infinitive, which is denied anyway. */
    private static boolean isInsideWithout(State state, AdverbChunk adverb) {
        return adverb.word().lemma().equals("jamais")
                && state.before() instanceof PrepositionChunk without
                && without.lemma().equals("sans")
                && state.ahead.at(state.index + 1) instanceof VerbChunk verb
                && verb.form() == VerbChunk.Form.INFINITIVE;
    }

    /** "The mission, which cost millions, almost failed": of the verb that follows, in the clause around. */
    private static Clause described(State state) {
        boolean before = state.isAfterMark(PunctuationChunk.Kind.COMMA)
                && state.current.verb() != null
                && state.ahead.isVerb(state.index + 1);
        Clause awaiting = before ? SecondVerb.awaiting(state) : null;
        return awaiting == null ? state.current : awaiting;
    }

    /** "work from home two days a week": the preposition has what it introduces. */
    private static boolean isWhere(AdverbChunk adverb) {
        return switch (adverb.word().lemma()) {
            case "home", "abroad", "overseas", "here", "there", "afar", "ailleurs", "ici", "loin" -> true;
            default -> false;
        };
    }

    /** "does not sing any more". */
    private static boolean isNoLonger(AdverbChunk adverb) {
        return switch (adverb.word().lemma()) {
            case "any more", "anymore", "any longer" -> true;
            default -> false;
        };
    }
}
