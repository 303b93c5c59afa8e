package org.constat.language.sentences.parser;

import java.util.ArrayList;
import java.util.List;
import org.constat.language.phrases.AdjectiveChunk;
import org.constat.language.phrases.AdverbChunk;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.Grammar;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.phrases.Vocabulary;
import org.constat.language.phrases.chunker.Chunker;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Parse;
import org.constat.language.sentences.connector.ConnectorStep;
import org.constat.language.sentences.mark.MarkStep;
import org.constat.language.sentences.noun.NounStep;
import org.constat.language.sentences.preparation.Preparation;
import org.constat.language.sentences.preposition.PrepositionStep;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;
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
    private final FrontedCondition conditions;
    private final SeenDoing seen;
    private final AdjectiveStep adjectives;

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
        this.conditions = new FrontedCondition(government);
        this.seen = new SeenDoing(government);
        this.adjectives = new AdjectiveStep(government, nouns, prepositions);
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
        conditions.place(clauses);
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
            adjectives.take(state, adjective);
        } else if (chunk instanceof AdverbChunk adverb) {
            AdverbStep.take(state, adverb);
        }
    }
}
