package org.constat.language.sentences.preparation;

import java.util.ArrayList;
import java.util.List;
import org.constat.Word;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.phrases.Words;
import org.constat.language.words.Token;

/** "The bank, once the largest lender, failed", "la banque, autrefois leader du marché, …": what it was, and is no more. */
final class FormerRoles {
    private FormerRoles() {}

    static List<Chunk> marked(List<Chunk> chunks, List<Token> tokens) {
        if (chunks.stream().noneMatch(chunk -> isOnce(chunk, tokens))) {
            return chunks;
        }
        List<Chunk> marked = new ArrayList<>();
        for (int i = 0; i < chunks.size(); i++) {
            boolean role =
                    isOnce(chunks.get(i), tokens) && i > 1 && isComma(chunks.get(i - 1)) && isRole(chunks, i + 1);
            if (role && chunks.get(i + 1) instanceof NounChunk noun) {
                marked.add(formerly(noun, chunks.get(i), tokens));
                i++;
            } else {
                marked.add(chunks.get(i));
            }
        }
        return marked;
    }

    private static NounChunk formerly(NounChunk noun, Chunk once, List<Token> tokens) {
        String text = Words.text(tokens, once.begin(), once.end());
        boolean english = text.equals("once") || text.equals("formerly");
        List<Word> modifiers = new ArrayList<>(noun.modifiers());
        modifiers.add(Word.of(text, english ? "former" : "ancien", Word.Kind.ADJECTIVE));
        return noun.from(once.begin(), modifiers);
    }

    private static boolean isRole(List<Chunk> chunks, int at) {
        return at + 1 < chunks.size()
                && chunks.get(at) instanceof NounChunk noun
                && !noun.time()
                && !noun.isPronoun()
                && !noun.isName()
                && !(chunks.get(at + 1) instanceof VerbChunk);
    }

    private static boolean isOnce(Chunk chunk, List<Token> tokens) {
        return !(chunk instanceof NounChunk)
                && chunk.end() - chunk.begin() == 1
                && switch (tokens.get(chunk.begin()).text()) {
                    case "once", "formerly", "autrefois", "jadis", "naguère" -> true;
                    default -> false;
                };
    }

    private static boolean isComma(Chunk chunk) {
        return chunk instanceof PunctuationChunk mark && mark.kind() == PunctuationChunk.Kind.COMMA;
    }
}
