package org.constat.lexicon;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.constat.Word;

/**
 * The words of a language and the concepts they say, in two layers that are asked as one. Immutable and thread-safe.
 *
 * <p>Words are looked up by their lemmas in the order of the text, joined by one space: {@code "cessez-le-feu"}, {@code
 * "mettre fin à"}, {@code "se opposer à"}. They are brought to their normal form first ({@link LemmaKey}). Case does not
 * count for ordinary words; for names some capital must be there ("House" is not "house"), and for acronyms nothing but
 * capitals ("WHO" is not "who").
 *
 * @since 0.1
 */
public interface Lexicon {

    /** Returns what identifies the content of the general layer; empty where there is none. */
    default String generalContent() {
        return "";
    }

    /**
     * Returns every sense that these words have.
     *
     * @param lemmas one or more lemmas joined by one space
     * @param language the BCP 47 tag
     */
    List<Sense> senses(String lemmas, String language);

    /**
     * Returns every sense that a word has as one of its kind: by its lemma, and for a noun or name also by its form in
     * the text, where plurals and capitals have senses of their own ("arms", "House").
     */
    default List<Sense> senses(Word word, String language) {
        List<Sense> byLemma = senses(word.lemma(), language);
        boolean mayHavePluralSense =
                word.kind() == Word.Kind.NOUN && !word.text().equals(word.lemma());
        List<Sense> byText = mayHavePluralSense ? senses(word.text(), language) : List.of();
        String capital = language.equals("fr") ? LemmaKey.withCapitalsOf(word.text(), word.lemma()) : word.lemma();
        List<Sense> byCapital =
                mayHavePluralSense && !capital.equals(word.lemma()) ? senses(capital, language) : List.of();
        return Stream.of(byLemma, byText, byCapital)
                .flatMap(List::stream)
                .filter(sense -> Kinds.agree(word.kind(), sense))
                .distinct()
                .toList();
    }

    /**
     * Returns every sense of words that are spelled like these apart from accents, hyphens, apostrophes and spaces. Who
     * asks this after {@link #senses(String, String)} had no answer is lenient, and counts it.
     *
     * @param lemmas one or more lemmas joined by one space
     * @param language the BCP 47 tag
     */
    default List<Sense> foldedSenses(String lemmas, String language) {
        return List.of();
    }

    /** Returns every sense of words spelled like this one, of its kind. */
    default List<Sense> foldedSenses(Word word, String language) {
        return foldedSenses(word.lemma(), language).stream()
                .filter(sense -> Kinds.agree(word.kind(), sense))
                .toList();
    }

    /** Returns whether some entry of more words begins with these lemmas, so that a longer one may match. */
    boolean hasLonger(String lemmas, String language);

    /** Returns a concept by its id; its opposites, complements and converses name it too. */
    Optional<Concept> concept(String id);

    /**
     * Returns the concepts that this one is a kind of, over all steps, without itself. Places are no kinds of those they
     * lie in: see {@link #containing(String)}.
     */
    Set<String> broader(String id);

    /** Returns the places that this one lies in, over all steps, without itself (Lyon: France). */
    default Set<String> containing(String id) {
        return Set.of();
    }

    /**
     * Returns whether what the one concept says cannot be so where the other holds: they, or broader ones, are opposites
     * or complements.
     */
    default boolean excludes(String one, String other) {
        return Exclusion.between(this, one, other);
    }

    /**
     * Returns the words that say a concept, as its entry writes them.
     *
     * @param id a concept
     * @param language the BCP 47 tag
     * @param form in which way they say it
     * @return empty where there are none
     */
    default List<String> words(String id, String language, Sense.Form form) {
        return List.of();
    }

    /** Returns the ids of all concepts. */
    default Set<String> ids() {
        return Set.of();
    }

    /** Returns the names of the project's own layer. */
    List<NameEntry> names();

    /** Returns the concepts that the project's own layer has, alone or on top of the general one. */
    default List<Concept> projectConcepts() {
        return List.of();
    }

    /** Returns the dictionary by which entries are reduced to lemmas. */
    default WordForms wordForms() {
        return WordForms.NONE;
    }
}
