package org.constat;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A head with what belongs to it. An extractor may send a phrase as mere {@code text} ({@link #of(String)}): the
 * language module then reads the rest from it. Or it fills the parts itself.
 *
 * @param text the phrase in readable words, those of the article wherever it stands there as it is
 * @param entity the id of the entity that the phrase names, equal for all its mentions in a corpus; or null
 * @param head the word that the phrase is about; null in a phrase that nobody has read
 * @param modifiers the other content words: adjectives, nouns before a noun, names in apposition
 * @param quantity the number that counts or measures the head; or null
 * @param complements what hangs on the head by a role
 * @param spans where the phrase stands in the article; empty where it is not known
 * @param mention the words of the article that the text stands for, where they were resolved ("il"); else null
 * @since 0.1
 */
public record Phrase(
        String text,
        @Nullable String entity,
        @Nullable Word head,
        List<Word> modifiers,
        @Nullable Quantity quantity,
        List<Complement> complements,
        List<Span> spans,
        @Nullable String mention)
        implements Filler {

    /** Copies the lists. */
    public Phrase {
        modifiers = List.copyOf(modifiers);
        complements = List.copyOf(complements);
        spans = List.copyOf(spans);
    }

    /** Returns a phrase that is nothing but text, to be read by the language module. */
    public static Phrase of(String text) {
        return new Phrase(text, null, null, List.of(), null, List.of(), List.of(), null);
    }

    /** Returns a phrase of a head and its modifiers. */
    public static Phrase of(String text, Word head, Word... modifiers) {
        return new Phrase(text, null, head, List.of(modifiers), null, List.of(), List.of(), null);
    }

    /** Returns whether nobody has read this phrase yet: it has no head. */
    public boolean isFlat() {
        return head == null;
    }

    /** Returns this phrase with the id of its entity. */
    public Phrase withEntity(@Nullable String newEntity) {
        return new Phrase(text, newEntity, head, modifiers, quantity, complements, spans, mention);
    }

    /** Returns this phrase with other places in the article. */
    public Phrase withSpans(List<Span> newSpans) {
        return new Phrase(text, entity, head, modifiers, quantity, complements, newSpans, mention);
    }

    /** Returns this phrase with a quantity. */
    public Phrase withQuantity(@Nullable Quantity newQuantity) {
        return new Phrase(text, entity, head, modifiers, newQuantity, complements, spans, mention);
    }

    /** Returns this phrase with other modifiers. */
    public Phrase withModifiers(List<Word> newModifiers) {
        return new Phrase(text, entity, head, newModifiers, quantity, complements, spans, mention);
    }

    /** Returns this phrase with other complements. */
    public Phrase withComplements(List<Complement> newComplements) {
        return new Phrase(text, entity, head, modifiers, quantity, newComplements, spans, mention);
    }

    /** Returns this phrase as standing for other words of the article. */
    public Phrase withMention(@Nullable String newMention) {
        return new Phrase(text, entity, head, modifiers, quantity, complements, spans, newMention);
    }
}
