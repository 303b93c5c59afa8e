package org.constat.language.sentences.preparation;

import java.util.ArrayList;
import java.util.List;
import org.constat.Tense;
import org.constat.Word;
import org.constat.language.phrases.AdjectiveChunk;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.words.Token;

/** Parts "une taxe « injuste » par Lund": the quoted adjective is what somebody judges a thing to be. French alone. */
final class QuotedVerdict {
    private static final String QUOTE = "\"";

    private QuotedVerdict() {}

    static List<Chunk> parted(List<Chunk> chunks, List<Token> tokens) {
        List<Chunk> parted = new ArrayList<>(chunks);
        for (int i = 0; i + 2 < parted.size(); i++) {
            if (parted.get(i) instanceof NounChunk noun
                    && isQuoted(noun, tokens)
                    && parted.get(i + 1) instanceof PrepositionChunk preposition
                    && preposition.lemma().equals("par")
                    && parted.get(i + 2) instanceof NounChunk judge
                    && judge.isName()) {
                part(parted, i, noun);
            }
        }
        return parted;
    }

    /** Returns whether the last word of a phrase, an adjective, stands in quotation marks alone. */
    private static boolean isQuoted(NounChunk noun, List<Token> tokens) {
        List<Word> modifiers = noun.modifiers();
        Word last = modifiers.isEmpty() ? null : modifiers.get(modifiers.size() - 1);
        return last != null
                && !noun.isName()
                && last.kind() == Word.Kind.ADJECTIVE
                && noun.end() - noun.begin() > 3
                && tokens.get(noun.end() - 1).text().equals(QUOTE)
                && tokens.get(noun.end() - 2).text().equals(last.text())
                && tokens.get(noun.end() - 3).text().equals(QUOTE);
    }

    private static void part(List<Chunk> chunks, int at, NounChunk noun) {
        int quote = noun.end() - 3;
        List<Word> modifiers = noun.modifiers();
        Word verdict = modifiers.get(modifiers.size() - 1);
        chunks.set(at, JudgedNouns.shortened(noun, quote, 1));
        chunks.add(at + 1, VerbChunk.unwritten(quote, "juger", Tense.PRESENT, false));
        chunks.add(at + 2, new AdjectiveChunk(quote + 1, noun.end() - 1, verdict, List.of(), noun.morphology()));
    }
}
