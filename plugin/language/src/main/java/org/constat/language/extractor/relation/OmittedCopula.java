package org.constat.language.extractor.relation;

import java.util.ArrayList;
import java.util.List;
import org.constat.Block;
import org.constat.Span;
import org.constat.language.phrases.Vocabulary;
import org.constat.language.words.Morphology;
import org.constat.language.words.Morphology.Gender;
import org.constat.language.words.Morphology.GrammaticalNumber;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Morphology.Time;
import org.constat.language.words.Pos;
import org.constat.language.words.Sentence;
import org.constat.language.words.Token;

/**
 * Puts back the "be" that a title without a verb leaves out: "Le maire favorable au tram", "Union ready to strike".
 *
 * @since 0.1
 */
public final class OmittedCopula {
    private static final int LONGEST = 4;
    private static final int LONGEST_TITLE = 40;

    private final Vocabulary vocabulary;
    private final boolean french;

    public OmittedCopula(Vocabulary vocabulary, String language) {
        this.vocabulary = vocabulary;
        this.french = language.equals("fr");
    }

    /** Returns the sentence with its copula, the same one where none is missing. */
    public Sentence restored(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        if (!isTitle(sentence.block()) || tokens.size() > LONGEST_TITLE || hasVerb(tokens)) {
            return sentence;
        }
        for (int i = 1; i < tokens.size() && !tokens.get(i).is(Pos.PUNCT, Pos.SCONJ); i++) {
            if (tokens.get(i - 1).is(Pos.NOUN, Pos.PROPN) && isPredicate(tokens, i)) {
                return with(copula(tokens, i), i, sentence);
            }
        }
        return sentence;
    }

    private static boolean isTitle(Block block) {
        return switch (block.type()) {
            case HEADLINE, HEADER, LIST_ITEM -> true;
            case PARAGRAPH, LEFTOVER -> false;
        };
    }

    private static boolean hasVerb(List<Token> tokens) {
        return tokens.stream()
                .anyMatch(token -> token.is(Pos.AUX)
                        || (token.is(Pos.VERB)
                                && switch (token.morphology().mood()) {
                                    case INDICATIVE, SUBJUNCTIVE, CONDITIONAL, IMPERATIVE, PAST_PARTICIPLE -> true;
                                    case INFINITIVE, PRESENT_PARTICIPLE, NONE -> false;
                                }));
    }

    /** Returns whether the lexicon knows what stands here as something that is said with "be" and goes on. */
    private boolean isPredicate(List<Token> tokens, int at) {
        if (!tokens.get(at).is(Pos.ADJ, Pos.ADV)) {
            return false;
        }
        StringBuilder key = new StringBuilder(french ? "être" : "be");
        for (int i = at; i < Math.min(tokens.size() - 1, at + LONGEST); i++) {
            key.append(' ').append(tokens.get(i).lemma());
            boolean goesOn = i > at && tokens.get(i).is(Pos.ADP, Pos.PART);
            if (goesOn && vocabulary.isRelation(key.toString())) {
                return true;
            }
        }
        return false;
    }

    private Token copula(List<Token> tokens, int at) {
        boolean several = tokens.subList(0, at).stream().anyMatch(token -> token.is(Pos.CCONJ))
                || tokens.get(at).morphology().number() == GrammaticalNumber.PLURAL
                || (!french && tokens.get(at - 1).morphology().number() == GrammaticalNumber.PLURAL);
        GrammaticalNumber number = several ? GrammaticalNumber.PLURAL : GrammaticalNumber.SINGULAR;
        String text = french ? (several ? "sont" : "est") : several ? "are" : "is";
        int place = tokens.get(at).span().begin();
        return new Token(
                text,
                new Span(place, place),
                Pos.VERB,
                french ? "être" : "be",
                new Morphology(Mood.INDICATIVE, Time.PRESENT, 3, number, Gender.NONE));
    }

    private static Sentence with(Token copula, int at, Sentence sentence) {
        List<Token> tokens = new ArrayList<>(sentence.tokens());
        tokens.add(at, copula);
        return new Sentence(sentence.block(), sentence.span(), tokens);
    }
}
