package org.constat.language.phrases;

import java.util.ArrayList;
import java.util.List;
import org.constat.Word;
import org.constat.Word.Kind;
import org.constat.language.words.Pos;
import org.constat.language.words.Token;

/**
 * Makes words of tokens.
 *
 * @since 0.1
 */
public final class Words {

    private Words() {}

    /** Returns the words of some tokens as a reader would write them, a space where the text has a gap. */
    public static String text(List<Token> tokens, int begin, int end) {
        StringBuilder text = new StringBuilder();
        for (int i = begin; i < end; i++) {
            Token token = tokens.get(i);
            if (i > begin && isApart(tokens.get(i - 1), token)) {
                text.append(' ');
            }
            text.append(token.text());
        }
        return text.toString();
    }

    /** A word that the text leaves out takes no place in it; one that it has elsewhere stands apart. */
    private static boolean isApart(Token before, Token token) {
        return before.span().end() != token.span().begin()
                || before.span().length() == 0
                || token.span().length() == 0;
    }

    public static Word of(Token token, Kind kind) {
        return Word.of(token.text(), token.lemma(), kind);
    }

    public static Word of(Token token) {
        return of(token, kind(token.pos()));
    }

    /** Returns one word for several tokens: a fixed expression with its parts. */
    public static Word expression(List<Token> tokens, int begin, int end, Kind kind) {
        List<Word> parts = new ArrayList<>();
        StringBuilder lemma = new StringBuilder();
        for (Token token : tokens.subList(begin, end)) {
            parts.add(of(token));
            lemma.append(lemma.length() == 0 ? "" : " ").append(token.lemma());
        }
        return new Word(text(tokens, begin, end), lemma.toString(), kind, parts);
    }

    /** Returns one word for the tokens of a name. */
    public static Word name(List<Token> tokens, int begin, int end) {
        String text = text(tokens, begin, end);
        return Word.of(text, end - begin == 1 ? tokens.get(begin).lemma() : text, Kind.NAME);
    }

    private static Kind kind(Pos pos) {
        return switch (pos) {
            case NOUN -> Kind.NOUN;
            case PROPN -> Kind.NAME;
            case VERB, AUX -> Kind.VERB;
            case ADJ -> Kind.ADJECTIVE;
            case ADV -> Kind.ADVERB;
            case PRON -> Kind.PRONOUN;
            default -> Kind.OTHER;
        };
    }
}
