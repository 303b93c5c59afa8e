package org.constat.language.sentences.preparation;

import java.util.ArrayList;
import java.util.List;
import org.constat.Block;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.Grammar;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.words.Morphology;
import org.constat.language.words.Sentence;

/** Reads English headlines, which leave out "be": "Two held over theft", "Bank to cut 400 jobs". */
final class HeadlineVerbs {
    private final Grammar grammar;

    HeadlineVerbs(Grammar grammar) {
        this.grammar = grammar;
    }

    List<Chunk> completed(List<Chunk> chunks, Sentence sentence) {
        boolean title = sentence.block().type() == Block.Type.HEADLINE
                || sentence.block().type() == Block.Type.HEADER;
        if (!title || !grammar.language().equals("en") || chunks.size() > 40) {
            return chunks;
        }
        List<Chunk> completed = new ArrayList<>(chunks);
        for (int i = 1; i < chunks.size(); i++) {
            if (chunks.get(i) instanceof VerbChunk verb && chunks.get(i - 1) instanceof NounChunk) {
                completed.set(i, completed(chunks, i, verb));
            }
        }
        return completed;
    }

    private VerbChunk completed(List<Chunk> chunks, int at, VerbChunk verb) {
        if (isUndergone(chunks, at, verb)) {
            return verb.asPassiveFinite();
        }
        return isAnnounced(chunks, at, verb) ? verb.asFuture() : verb;
    }

    /** "Two held over theft": a past form without an object; an active one would stand in the present. */
    private boolean isUndergone(List<Chunk> chunks, int at, VerbChunk verb) {
        Chunk next = at + 1 < chunks.size() ? chunks.get(at + 1) : null;
        boolean past = verb.agreement().time() == Morphology.Time.PAST || verb.form() == VerbChunk.Form.PAST_PARTICIPLE;
        return past
                && verb.end() - verb.begin() == 1
                && hasNoFinite(besides(chunks, at), verb)
                && !grammar.hasPastOfItsOwn(verb.lemma())
                && !grammar.isIntransitive(verb.lemma())
                && (next == null
                        || next instanceof PrepositionChunk
                        || next instanceof PunctuationChunk
                        || isConnector(next));
    }

    /** "Bank to cut 400 jobs": the only verb, right behind the first noun. */
    private boolean isAnnounced(List<Chunk> chunks, int at, VerbChunk verb) {
        return at == 1
                && verb.form() == VerbChunk.Form.INFINITIVE
                && hasNoFinite(chunks, verb)
                && chunks.get(0) instanceof NounChunk noun
                && !grammar.takesInfinitive(noun.head().lemma());
    }

    /** "Storm batters coast; captain praised", "Two held as protest grows": each part has a verb of its own. */
    private static List<Chunk> besides(List<Chunk> chunks, int at) {
        int begin = at;
        while (begin > 0 && !endsPart(chunks.get(begin - 1))) {
            begin--;
        }
        int end = at + 1;
        while (end < chunks.size() && !endsPart(chunks.get(end)) && !isConnector(chunks.get(end))) {
            end++;
        }
        return chunks.subList(begin, end);
    }

    private static boolean endsPart(Chunk chunk) {
        return chunk instanceof PunctuationChunk mark
                && (mark.kind() == PunctuationChunk.Kind.SEMICOLON || mark.kind() == PunctuationChunk.Kind.STOP);
    }

    private static boolean isConnector(Chunk chunk) {
        return chunk instanceof ConnectorChunk connector && connector.kind() == ConnectorChunk.Kind.CIRCUMSTANCE;
    }

    private static boolean hasNoFinite(List<Chunk> chunks, VerbChunk verb) {
        return chunks.stream()
                .noneMatch(chunk -> chunk != verb && chunk instanceof VerbChunk other && other.isFinite());
    }
}
