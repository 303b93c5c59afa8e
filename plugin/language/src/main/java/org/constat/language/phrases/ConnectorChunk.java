package org.constat.language.phrases;

/**
 * A word or expression that joins clauses or phrases.
 *
 * @param begin its first token
 * @param end behind its last token
 * @param lemma its words in their base form, joined by spaces
 * @param kind how it joins
 * @since 0.1
 */
public record ConnectorChunk(int begin, int end, String lemma, Kind kind) implements Chunk {

    /** How a connector joins. */
    public enum Kind {
        /** "and", "ou". */
        COORDINATOR,
        /** "that", "que": content of a verb or noun. */
        CONTENT,
        /** "whether", "si" behind a verb; interrogatives. */
        QUESTION,
        /** "if", "à moins que". */
        CONDITION,
        /** "because", "puisque". */
        CAUSE,
        /** "when", "alors que", "après que": the content is asserted. */
        CIRCUMSTANCE,
        /** "so that", "before", "pour que": the content is not asserted. */
        PURPOSE,
        /** "who", "qui": what is described is the subject. */
        SUBJECT_RELATIVE,
        /** "whom", "que": what is described is the object. */
        OBJECT_RELATIVE,
        /** "whose", "dont", "où": it is neither. */
        OTHER_RELATIVE,
        /** "than", "comme": a comparison, which says nothing by itself. */
        COMPARISON
    }

    /** Returns whether it begins a clause that describes a noun, whatever the noun is in it. */
    public boolean isRelative() {
        return kind == Kind.SUBJECT_RELATIVE || kind == Kind.OBJECT_RELATIVE || kind == Kind.OTHER_RELATIVE;
    }
}
