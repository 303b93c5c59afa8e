package org.constat.lexicon;

import java.util.Set;
import org.constat.Word;

/**
 * The dictionary of a language, as far as entries need it: they may be written in plural, in the feminine or as
 * participles ("frappes aériennes"), and are found by their lemmas all the same. Thread-safe.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface WordForms {

    /** Knows no word. */
    WordForms NONE = (form, language, kinds) -> Set.of();

    /**
     * Returns the base forms that a word can be a form of.
     *
     * @param form a single word
     * @param language the BCP 47 tag
     * @param kinds what kind of word it may be
     * @return lemmas in lower case, names as written; empty where the dictionary has no such word
     */
    Set<String> lemmas(String form, String language, Set<Word.Kind> kinds);
}
