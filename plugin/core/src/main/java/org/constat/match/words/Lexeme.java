package org.constat.match.words;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.constat.Word;
import org.constat.lexicon.Concept;
import org.constat.lexicon.Sense;

/**
 * A word that has been looked up. Two lexemes are equal only if they are the same object: {@link Lexemes} makes one for
 * each word. Immutable.
 *
 * @since 0.1
 */
public final class Lexeme {
    private final Word word;
    private final String language;
    private final String folded;
    private final List<Sense> senses;
    private final boolean respelled;
    private final List<Lexeme> parts;
    private final Set<String> concepts;
    private final List<String> families;
    private final String key;

    Lexeme(Word word, String language, List<Sense> senses, boolean respelled, List<Lexeme> parts) {
        this.word = word;
        this.language = language;
        this.folded = word.kind() == Word.Kind.NAME ? Folding.fold(word.lemma()) : Folding.foldCase(word.lemma());
        this.senses = List.copyOf(senses);
        this.respelled = respelled;
        this.parts = List.copyOf(parts);
        this.concepts = senses.stream().map(sense -> sense.concept().id()).collect(Collectors.toUnmodifiableSet());
        this.families = senses.stream()
                .flatMap(sense -> Stream.ofNullable(sense.concept().family()))
                .distinct()
                .toList();
        this.key = WordSet.key(language, folded);
    }

    /** Returns the word itself. */
    public Word word() {
        return word;
    }

    /** Returns the BCP 47 tag of its language. */
    public String language() {
        return language;
    }

    /** Returns its base form, folded; in lower case except for names. */
    public String folded() {
        return folded;
    }

    /** Returns what it can mean; empty for a word that the lexicon does not know. */
    public List<Sense> senses() {
        return senses;
    }

    /** Returns whether its senses are those of words that are only spelled like it. */
    public boolean isRespelled() {
        return respelled;
    }

    /** Returns the words of a fixed expression; empty for a single word. */
    public List<Lexeme> parts() {
        return parts;
    }

    /** Returns whether it is a proper name. */
    public boolean isName() {
        return word.kind() == Word.Kind.NAME;
    }

    /** Returns whether it can be the noun of a verb ("extension"). */
    public boolean isDeed() {
        return senses.stream().anyMatch(sense -> sense.form() == Sense.Form.NOMINALISATION);
    }

    /** Returns whether one of its senses is the concept of this id. */
    public boolean says(String concept) {
        return concepts.contains(concept);
    }

    /** Returns whether one of its senses is one of the concepts of these ids. */
    boolean saysAny(Set<String> ids) {
        for (String concept : concepts) {
            if (ids.contains(concept)) {
                return true;
            }
        }
        return false;
    }

    /** Returns what stands for it in a {@link WordSet}. */
    String key() {
        return key;
    }

    /** Returns whether it is the relation of being something. */
    public boolean isBeing() {
        return says("be") || folded.equals("be") || folded.equals("etre");
    }

    /** Returns the concepts of all its senses. */
    public Stream<Concept> concepts() {
        return senses.stream().map(Sense::concept);
    }

    /** Returns the families of its senses. */
    public List<String> families() {
        return families;
    }

    /**
     * Returns the part that the whole is a kind of: the first one where the language puts what narrows behind.
     *
     * @throws IllegalStateException if this is a single word
     */
    public Lexeme headPart() {
        if (parts.isEmpty()) {
            throw new IllegalStateException("a single word: " + word.text());
        }
        boolean first =
                Lexemes.putsHeadFirst(language) && !parts.get(0).folded().equals("non");
        return parts.get(first ? 0 : parts.size() - 1);
    }
}
