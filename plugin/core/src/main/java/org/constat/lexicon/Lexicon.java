package org.constat.lexicon;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.constat.Word;

/**
 * The words of a language and the concepts they say, in two layers that are asked as one. Immutable and thread-safe.
 *
 * <p>Words are looked up by their lemmas, in lower case except for names and acronyms ("US" is not "us"), joined by one
 * space: {@code "cessez-le-feu"}, {@code "mettre fin à"}, {@code "s'opposer à"}.
 *
 * @since 0.1
 */
public interface Lexicon {

    /**
     * Returns every sense that these words have.
     *
     * @param lemmas one or more lemmas joined by one space
     * @param language the BCP 47 tag
     */
    List<Sense> senses(String lemmas, String language);

    /** Returns every sense that these words have as a word of the given kind. */
    default List<Sense> senses(Word word, String language) {
        return senses(word.lemma(), language).stream()
                .filter(sense -> Kinds.agree(word.kind(), sense))
                .toList();
    }

    /** Returns whether some entry of two words or more begins with these lemmas, so that a longer one may match. */
    boolean hasLonger(String lemmas, String language);

    /** Returns a concept by its id. */
    Optional<Concept> concept(String id);

    /** Returns the concepts that this one is a kind of, over all steps, without itself. */
    Set<String> broader(String id);

    /** Returns the names of the project's own layer. */
    List<NameEntry> names();
}
