package org.constat.language.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.constat.Word;
import org.constat.lexicon.WordForms;

/** Reduces the words of entries to lemmas with the dictionaries that texts are read with. */
final class DictionaryForms implements WordForms {

    @Override
    public Set<String> lemmas(String form, String language, Set<Word.Kind> kinds) {
        Set<String> lemmas = new LinkedHashSet<>();
        switch (language) {
            case "fr" -> addLemmas(French.DICTIONARY, form, kinds, lemmas);
            case "en" -> addLemmas(English.DICTIONARY, form, kinds, lemmas);
            default -> {}
        }
        return lemmas;
    }

    private static void addLemmas(Dictionary dictionary, String form, Set<Word.Kind> kinds, Set<String> lemmas) {
        addLemmasOf(dictionary, form, form, kinds, lemmas);
        if (lemmas.isEmpty() && Character.isUpperCase(form.charAt(0))) {
            addLemmasOf(dictionary, form.toLowerCase(Locale.ROOT), form, kinds, lemmas);
        }
    }

    private static void addLemmasOf(
            Dictionary dictionary, String lookedUp, String form, Set<Word.Kind> kinds, Set<String> lemmas) {
        for (WordData data : new DictionaryLookup(dictionary).lookup(lookedUp)) {
            CharSequence lemma = data.getStem();
            CharSequence tag = data.getTag();
            if (lemma != null && tag != null && kinds.contains(kind(tag.charAt(0)))) {
                lemmas.add(withCaseOf(form, lemma.toString()));
            }
        }
    }

    private static String withCaseOf(String form, String lemma) {
        return Character.isUpperCase(form.charAt(0)) && !lemma.isEmpty()
                ? lemma.substring(0, 1).toUpperCase(Locale.ROOT) + lemma.substring(1)
                : lemma;
    }

    /** The first letters that the tag sets of both dictionaries have in common, and "Z" of French names. */
    private static Word.Kind kind(char tag) {
        return switch (tag) {
            case 'N' -> Word.Kind.NOUN;
            case 'J' -> Word.Kind.ADJECTIVE;
            case 'V' -> Word.Kind.VERB;
            case 'Z' -> Word.Kind.NAME;
            default -> Word.Kind.OTHER;
        };
    }

    private static Dictionary load(String resource) {
        URL url = DictionaryForms.class.getResource(resource);
        if (url == null) {
            throw new IllegalStateException("the dictionary " + resource + " is not on the class path");
        }
        try {
            return Dictionary.read(url);
        } catch (IOException e) {
            throw new UncheckedIOException("the dictionary " + resource + " cannot be read", e);
        }
    }

    private static final class French {
        static final Dictionary DICTIONARY = load("/org/languagetool/resource/fr/french.dict");
    }

    private static final class English {
        static final Dictionary DICTIONARY = load("/org/languagetool/resource/en/english.dict");
    }
}
