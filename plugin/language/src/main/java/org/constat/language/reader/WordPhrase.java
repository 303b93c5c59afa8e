package org.constat.language.reader;

import java.util.ArrayList;
import java.util.List;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.language.words.Pos;
import org.constat.language.words.Sentence;
import org.constat.language.words.Token;

/** Makes a phrase of words alone, where the grammar sees no noun phrase: nothing is lost, nothing is read into it. */
final class WordPhrase {

    private WordPhrase() {}

    static Phrase of(Sentence sentence) {
        List<Word> words = new ArrayList<>();
        int head = -1;
        for (Token token : sentence.tokens()) {
            if (!isLittle(token)) {
                head = head < 0 && isNominal(token) ? words.size() : head;
                words.add(Word.of(token.text(), token.lemma(), kind(token)));
            }
        }
        if (words.isEmpty()) {
            String text =
                    sentence.tokens().isEmpty() ? "" : sentence.tokens().get(0).text();
            return Phrase.of(text, Word.of(text, text, Word.Kind.OTHER));
        }
        Word main = words.remove(Math.max(head, 0));
        return new Phrase("", null, main, words, null, List.of(), List.of(), null);
    }

    private static boolean isNominal(Token token) {
        return token.is(Pos.NOUN, Pos.PROPN);
    }

    private static boolean isLittle(Token token) {
        return token.is(Pos.DET, Pos.ADP, Pos.PUNCT, Pos.CCONJ, Pos.PART, Pos.SCONJ);
    }

    private static Word.Kind kind(Token token) {
        return switch (token.pos()) {
            case NOUN -> Word.Kind.NOUN;
            case PROPN -> Word.Kind.NAME;
            case VERB, AUX -> Word.Kind.VERB;
            case ADJ -> Word.Kind.ADJECTIVE;
            case ADV -> Word.Kind.ADVERB;
            case PRON -> Word.Kind.PRONOUN;
            default -> Word.Kind.OTHER;
        };
    }
}
