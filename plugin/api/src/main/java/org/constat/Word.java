package org.constat;

import java.util.List;

/**
 * A content word of a phrase.
 *
 * @param text the word as it stands in the text
 * @param lemma its base form in its own language, in lower case except for names
 * @param kind what kind of word it is
 * @param parts the words of a fixed expression ("passage à niveau"), in their order; empty for a single word
 * @since 0.1
 */
public record Word(String text, String lemma, Kind kind, List<Word> parts) {

    /** Copies the parts. */
    public Word {
        parts = List.copyOf(parts);
    }

    /** Words that differ do so in their text, nearly always. */
    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Returns a single word. */
    public static Word of(String text, String lemma, Kind kind) {
        return new Word(text, lemma, kind, List.of());
    }

    /** The kind of a word. */
    public enum Kind {
        /** A common noun. */
        NOUN,
        /** A proper name, of a person, a place, an institution or anything else; several words of one name are one word. */
        NAME,
        /** A verb, or a fixed expression around one. */
        VERB,
        /** An adjective, or a participle used as one. */
        ADJECTIVE,
        /** An adverb. */
        ADVERB,
        /** A pronoun that nothing resolved. */
        PRONOUN,
        /** Anything else that carries content. */
        OTHER
    }
}
