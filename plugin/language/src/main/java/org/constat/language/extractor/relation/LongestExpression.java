package org.constat.language.extractor.relation;

import java.util.List;
import org.constat.language.extractor.words.RelationWords;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.Grammar;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.phrases.Vocabulary;
import org.constat.language.words.Pos;
import org.constat.language.words.Token;

/** Knows the longest expression of the lexicon that begins with a verb of the sentence. */
record LongestExpression(
        List<Token> tokens, Vocabulary vocabulary, RelationWords words, ExpressionGaps gaps, ExpressionEnds ends) {

    LongestExpression(
            List<Token> tokens, List<Chunk> chunks, Grammar grammar, Vocabulary vocabulary, RelationWords words) {
        this(
                tokens,
                vocabulary,
                words,
                new ExpressionGaps(tokens, chunks, grammar, vocabulary),
                new ExpressionEnds(tokens, chunks, grammar));
    }

    /** "est toujours prêt à": with or without the adverb, whichever the lexicon has more of. */
    List<Integer> places(VerbChunk verb, String stem) {
        int behind = words.hasParticle(verb) ? verb.main() + 1 : Math.max(verb.end(), verb.main() + 1);
        if (isParted(behind)) {
            return List.of(verb.main());
        }
        List<Integer> found = new ExpressionWalk(this, verb, stem).from(behind);
        boolean adverb = behind < tokens.size()
                && tokens.get(behind).is(Pos.ADV)
                && !gaps.opensPreposition(behind)
                && !RelationWords.isParticle(tokens.get(behind));
        List<Integer> without = adverb ? new ExpressionWalk(this, verb, stem).from(behind + 1) : found;
        return without.size() > found.size() ? without : found;
    }

    /** "did not rule that out": "that" is what was ruled out, and opens nothing. */
    private boolean isParted(int that) {
        return that + 1 < tokens.size()
                && tokens.get(that).lemma().equals("that")
                && tokens.get(that).is(Pos.PRON)
                && RelationWords.isParticle(tokens.get(that + 1));
    }
}
