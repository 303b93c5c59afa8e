package org.constat.language.extractor.words;

import java.util.ArrayList;
import java.util.List;
import org.constat.Word;
import org.constat.language.phrases.Grammar;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.phrases.Vocabulary;
import org.constat.language.phrases.Words;
import org.constat.language.words.Pos;
import org.constat.language.words.Token;

/**
 * Knows the word that a verb makes with the other words of its expression, or with its particle.
 *
 * @since 0.1
 */
public final class RelationWords {
    private final List<Token> tokens;
    private final Grammar grammar;
    private final Vocabulary vocabulary;

    public RelationWords(List<Token> tokens, Grammar grammar, Vocabulary vocabulary) {
        this.tokens = tokens;
        this.grammar = grammar;
        this.vocabulary = vocabulary;
    }

    public Word word(VerbChunk verb, List<Integer> places) {
        return word(verb, verb.lemma(), places);
    }

    public Word word(VerbChunk verb, String stem, List<Integer> places) {
        if (places.size() == 1 && hasParticle(verb)) {
            return word(verb, stem, List.of(verb.main(), verb.main() + 1));
        }
        if (places.size() == 1) {
            return Word.of(tokens.get(verb.main()).text(), verb.lemma(), Word.Kind.VERB);
        }
        List<Word> parts = new ArrayList<>();
        StringBuilder lemma = new StringBuilder(stem);
        parts.add(Word.of(tokens.get(verb.main()).text(), stem, Word.Kind.VERB));
        for (int place : places.subList(1, places.size())) {
            Token token = tokens.get(place);
            lemma.append(' ').append(token.lemma());
            parts.add(Word.of(token.text(), token.lemma(), kind(token)));
        }
        int end = places.get(places.size() - 1) + 1;
        lemma.append(isWholeButPreposition(lemma.toString(), end - 1) ? " avec" : "");
        return new Word(Words.text(tokens, verb.main(), end), lemma.toString(), Word.Kind.VERB, parts);
    }

    public boolean hasParticle(VerbChunk verb) {
        return grammar.language().equals("en")
                && verb.end() == verb.main() + 2
                && isParticle(tokens.get(verb.main() + 1));
    }

    /** "être d'accord" stands for "être d'accord avec" where nobody is named. */
    public boolean isWholeButPreposition(String words, int at) {
        return tokens.get(at).is(Pos.ADV) && vocabulary.isRelation(words + " avec");
    }

    private static Word.Kind kind(Token token) {
        return switch (token.pos()) {
            case NOUN -> Word.Kind.NOUN;
            case ADJ -> Word.Kind.ADJECTIVE;
            case PROPN -> Word.Kind.NAME;
            default -> Word.Kind.OTHER;
        };
    }

    public static boolean isParticle(Token token) {
        return switch (token.lemma()) {
            case "up",
                    "down",
                    "out",
                    "off",
                    "away",
                    "back",
                    "over",
                    "in",
                    "on",
                    "apart",
                    "aside",
                    "through",
                    "forward",
                    "ahead" -> true;
            default -> false;
        };
    }
}
