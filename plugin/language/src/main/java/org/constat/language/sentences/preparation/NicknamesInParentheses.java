package org.constat.language.sentences.preparation;

import java.util.ArrayList;
import java.util.List;
import org.constat.Word;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.FirstNames;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.PunctuationChunk.Kind;

/** Joins a name that what its bearer is called parts: "John (Jack) Holm" is John Holm. */
final class NicknamesInParentheses {
    private NicknamesInParentheses() {}

    static List<Chunk> joined(List<Chunk> chunks) {
        if (chunks.stream().noneMatch(chunk -> PunctuationChunk.is(chunk, Kind.OPEN))) {
            return chunks;
        }
        List<Chunk> joined = new ArrayList<>();
        for (int i = 0; i < chunks.size(); i++) {
            if (isParted(chunks, i)) {
                joined.add(join((NounChunk) chunks.get(i), (NounChunk) chunks.get(i + 4)));
                i += 4;
            } else {
                joined.add(chunks.get(i));
            }
        }
        return joined;
    }

    private static boolean isParted(List<Chunk> chunks, int at) {
        return at + 4 < chunks.size()
                && PunctuationChunk.is(chunks.get(at + 1), Kind.OPEN)
                && PunctuationChunk.is(chunks.get(at + 3), Kind.CLOSE)
                && chunks.get(at) instanceof NounChunk first
                && first.isName()
                && FirstNames.isFirstName(first.head().text().split(" ", 2)[0])
                && isBareName(chunks.get(at + 2))
                && isBareName(chunks.get(at + 4));
    }

    private static boolean isBareName(Chunk chunk) {
        return chunk instanceof NounChunk noun
                && noun.isName()
                && !noun.time()
                && noun.title() == null
                && noun.determiner() == Determiner.NONE;
    }

    private static NounChunk join(NounChunk first, NounChunk last) {
        String text = first.head().text() + " " + last.head().text();
        String lemma = first.head().lemma() + " " + last.head().lemma();
        return new NounChunk(
                first.begin(),
                last.end(),
                Word.of(text, lemma, first.head().kind()),
                first.modifiers(),
                first.quantity(),
                first.determiner(),
                first.possessor(),
                first.title(),
                first.morphology(),
                false);
    }
}
