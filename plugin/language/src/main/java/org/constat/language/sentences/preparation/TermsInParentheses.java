package org.constat.language.sentences.preparation;

import java.util.ArrayList;
import java.util.List;
import org.constat.Word;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.PunctuationChunk.Kind;
import org.constat.language.phrases.Vocabulary;

/** Reads the years in parentheses behind an office as those in which it was held: "Jean Roy, maire de Lens (1995-2001)". */
final class TermsInParentheses {
    private static final int LENGTH = 5;
    private static final int YEAR = 4;
    private static final int FARTHEST = 5;

    private final boolean french;
    private final Vocabulary vocabulary;

    TermsInParentheses(boolean french, Vocabulary vocabulary) {
        this.french = french;
        this.vocabulary = vocabulary;
    }

    List<Chunk> opened(List<Chunk> chunks) {
        if (chunks.stream().noneMatch(chunk -> PunctuationChunk.is(chunk, Kind.OPEN))) {
            return chunks;
        }
        List<Chunk> opened = new ArrayList<>();
        for (int at = 0; at < chunks.size(); at++) {
            if (isTerm(chunks, at) && isBehindOffice(chunks, at - 1)) {
                opened.addAll(term(chunks, at));
                at += LENGTH - 1;
            } else {
                opened.add(chunks.get(at));
            }
        }
        return opened;
    }

    private static boolean isTerm(List<Chunk> chunks, int open) {
        return open > 1
                && open + LENGTH <= chunks.size()
                && PunctuationChunk.is(chunks.get(open), Kind.OPEN)
                && isYear(chunks.get(open + 1))
                && PunctuationChunk.is(chunks.get(open + 2), Kind.DASH)
                && isYear(chunks.get(open + 3))
                && PunctuationChunk.is(chunks.get(open + 4), Kind.CLOSE);
    }

    /** The office is apposed: behind a comma, with nothing but of what it is between them. */
    private boolean isBehindOffice(List<Chunk> chunks, int last) {
        for (int at = last; at > 0 && at > last - FARTHEST; at--) {
            Chunk chunk = chunks.get(at);
            if (chunk instanceof NounChunk noun && PunctuationChunk.is(chunks.get(at - 1), Kind.COMMA)) {
                return !noun.isName() && isOffice(noun.head().lemma());
            }
            if (!(chunk instanceof NounChunk) && !(chunk instanceof PrepositionChunk)) {
                return false;
            }
        }
        return false;
    }

    private boolean isOffice(String noun) {
        return vocabulary.isA(noun, "person")
                || vocabulary.isA(noun, "official-politics")
                || vocabulary.isA(noun, "leader");
    }

    private List<Chunk> term(List<Chunk> chunks, int open) {
        return List.of(
                preposition(chunks.get(open), french ? "depuis" : "since", "since"),
                chunks.get(open + 1),
                preposition(chunks.get(open + 2), french ? "jusqu' à" : "until", "until"),
                chunks.get(open + 3));
    }

    private static PrepositionChunk preposition(Chunk mark, String lemma, String role) {
        return new PrepositionChunk(mark.begin(), mark.end(), lemma, role, false);
    }

    private static boolean isYear(Chunk chunk) {
        return chunk instanceof NounChunk noun
                && noun.time()
                && noun.modifiers().isEmpty()
                && noun.head().kind() == Word.Kind.OTHER
                && noun.head().text().length() == YEAR;
    }
}
