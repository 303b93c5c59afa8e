package org.constat.language.phrases;

import java.util.List;
import org.constat.Word;
import org.constat.language.words.Morphology;

/**
 * An adjective that stands by itself, as after "be".
 *
 * @param begin its first token
 * @param end behind its last token
 * @param head the adjective
 * @param modifiers the adverbs before it
 * @param morphology gender and number
 * @since 0.1
 */
public record AdjectiveChunk(int begin, int end, Word head, List<Word> modifiers, Morphology morphology)
        implements Chunk {

    /** Copies the modifiers. */
    public AdjectiveChunk {
        modifiers = List.copyOf(modifiers);
    }

    /** Returns a participle as the adjective that it stands for. */
    public static AdjectiveChunk of(VerbChunk participle) {
        Word head = Word.of(participle.lemma(), participle.lemma(), Word.Kind.ADJECTIVE);
        return new AdjectiveChunk(
                participle.begin(), participle.end(), head, participle.adverbs(), participle.agreement());
    }
}
