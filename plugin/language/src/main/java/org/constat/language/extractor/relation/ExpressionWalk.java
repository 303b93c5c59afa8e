package org.constat.language.extractor.relation;

import java.util.ArrayList;
import java.util.List;
import org.constat.language.extractor.words.RelationWords;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.phrases.Vocabulary;
import org.constat.language.words.Token;

/** Follows the entries of the lexicon from a verb on, word by word; small words that they lack may stand between. */
final class ExpressionWalk {
    private static final int LONGEST = 6;

    private final List<Token> tokens;
    private final Vocabulary vocabulary;
    private final RelationWords words;
    private final ExpressionGaps gaps;
    private final ExpressionEnds ends;
    private final VerbChunk verb;
    private final List<Integer> places = new ArrayList<>();
    private List<Integer> found;
    private String key;

    ExpressionWalk(LongestExpression lexicon, VerbChunk verb, String stem) {
        this.tokens = lexicon.tokens();
        this.vocabulary = lexicon.vocabulary();
        this.words = lexicon.words();
        this.gaps = lexicon.gaps();
        this.ends = lexicon.ends();
        this.verb = verb;
        this.key = stem;
        places.add(verb.main());
        this.found = List.copyOf(places);
    }

    /** Returns the places of the longest expression that goes on at a place; the place of the verb where none does. */
    List<Integer> from(int begin) {
        int at = begin;
        while (at >= 0 && ends.isWithin(at) && places.size() < LONGEST && vocabulary.hasLonger(key)) {
            at = next(at);
        }
        return found;
    }

    /** Returns where to go on; -1 where nothing can follow. */
    private int next(int at) {
        int behind = Math.max(gaps.behindScore(at), Math.max(gaps.behindTime(at, key), gaps.behindAdverb(at, key)));
        if (behind > at) {
            return behind;
        }
        String longer = key + " " + tokens.get(at).lemma();
        boolean relation = vocabulary.isRelation(longer) && ends.mayEndAt(at);
        boolean own = gaps.isOwn(at) && !relation && !leadsOn(longer, at + 1);
        boolean none = gaps.isArticleOfNone(verb, at) && !leadsOn(longer, at + 1);
        if (own || none || gaps.isPassedOver(at) || gaps.isAllOf(verb, at)) {
            return at + 1;
        }
        if (relation || vocabulary.hasLonger(longer)) {
            take(at, longer, relation);
            return at + 1;
        }
        return gaps.maySkip(verb, at) ? at + 1 : gaps.behindPlace(at, key, places.size());
    }

    private void take(int at, String longer, boolean relation) {
        key = longer;
        places.add(at);
        found = relation || words.isWholeButPreposition(longer, at) ? List.copyOf(places) : found;
    }

    private boolean leadsOn(String key, int at) {
        String longer = at < tokens.size() ? key + " " + tokens.get(at).lemma() : key;
        return vocabulary.isRelation(longer) || vocabulary.hasLonger(longer);
    }
}
