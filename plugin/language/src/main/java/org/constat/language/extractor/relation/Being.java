package org.constat.language.extractor.relation;

import java.util.ArrayList;
import java.util.List;
import org.constat.Span;
import org.constat.language.words.Morphology;
import org.constat.language.words.Morphology.Gender;
import org.constat.language.words.Morphology.GrammaticalNumber;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Morphology.Time;
import org.constat.language.words.Pos;
import org.constat.language.words.Sentence;
import org.constat.language.words.Token;

/** Puts the "being" that the text leaves out before what is said of a subject. */
final class Being {

    private Being() {}

    /** Returns the sentence with "étant" or "being" before one of its tokens. */
    static Sentence before(int at, Sentence sentence, boolean french) {
        List<Token> tokens = new ArrayList<>(sentence.tokens());
        tokens.add(at, being(tokens.get(at).span().begin(), french));
        return new Sentence(sentence.block(), sentence.span(), tokens);
    }

    /** Returns the sentence with "qui est" or "who is" before one of its tokens, so that the noun in front is described. */
    static Sentence whoIs(int at, Sentence sentence, boolean french) {
        int place = sentence.tokens().get(at).span().begin();
        List<Token> tokens = new ArrayList<>(sentence.tokens());
        String who = french ? "qui" : "who";
        tokens.add(at, new Token(who, new Span(place, place), Pos.PRON, who, Morphology.UNKNOWN));
        Morphology form = new Morphology(Mood.INDICATIVE, Time.PRESENT, 3, GrammaticalNumber.NONE, Gender.NONE);
        tokens.add(at + 1, verb(french ? "est" : "is", place, french, form));
        return new Sentence(sentence.block(), sentence.span(), tokens);
    }

    /** Returns the sentence with "étant en" in the place of the words from one token to another: "soit une hausse". */
    static Sentence inChange(int from, int to, Sentence sentence) {
        List<Token> tokens = new ArrayList<>(sentence.tokens());
        Span article = tokens.get(to - 1).span();
        tokens.subList(from, to).clear();
        tokens.add(from, new Token("en", article, Pos.ADP, "en", Morphology.UNKNOWN));
        tokens.add(from, being(article.begin(), true));
        return new Sentence(sentence.block(), sentence.span(), tokens);
    }

    private static Token being(int place, boolean french) {
        Morphology form = new Morphology(Mood.PRESENT_PARTICIPLE, Time.PRESENT, 0, GrammaticalNumber.NONE, Gender.NONE);
        return verb(french ? "étant" : "being", place, french, form);
    }

    private static Token verb(String text, int place, boolean french, Morphology form) {
        return new Token(text, new Span(place, place), Pos.VERB, french ? "être" : "be", form);
    }
}
