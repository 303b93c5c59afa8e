package org.constat.language.phrases;

import org.constat.Word;

/**
 * An adverb or adverbial expression that belongs to a clause as a whole.
 *
 * @param begin its first token
 * @param end behind its last token
 * @param word the adverb
 * @param kind what it does to the clause
 * @since 0.1
 */
public record AdverbChunk(int begin, int end, Word word, Kind kind) implements Chunk {

    /** What an adverb does to its clause. */
    public enum Kind {
        /** It says how. */
        MANNER,
        /** It says when ("aujourd'hui", "last week"). */
        TIME,
        /** It says where ("here", "sur place"). */
        PLACE,
        /** It negates ("pas", "not") what follows. */
        NEGATION,
        /** It makes the clause a possibility ("peut-être", "reportedly"). */
        DOUBT,
        /** It only leads over ("however", "en effet"). */
        LINK
    }
}
