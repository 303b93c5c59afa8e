package org.constat.language.words.analysis;

import java.util.Optional;
import java.util.Set;
import opennlp.tools.postag.POSModel;
import org.constat.language.words.Analyzer;
import org.constat.language.words.draft.Dictionary;
import org.constat.language.words.english.EnglishModel;
import org.constat.language.words.english.EnglishTags;
import org.constat.language.words.french.FrenchModel;
import org.constat.language.words.french.FrenchTags;
import org.constat.language.words.tagging.Tagger;

/**
 * Makes analyzers. Models and dictionaries are read once and shared; each analyzer belongs to one thread at a time.
 *
 * @since 0.1
 */
public final class Analyzers {

    private Analyzers() {}

    /** Returns the BCP 47 tags of the languages that there are analyzers for. */
    public static Set<String> languages() {
        return Set.of("fr", "en");
    }

    /** Returns a new analyzer for a language tag such as {@code fr} or {@code fr-CA}; empty where there is none. */
    public static Optional<Analyzer> of(String language) {
        String primary = language.split("[-_]", 2)[0];
        return switch (primary) {
            case "fr" -> Optional.of(french());
            case "en" -> Optional.of(english());
            default -> Optional.empty();
        };
    }

    /** Returns a new analyzer for French. */
    public static Analyzer french() {
        return new TextAnalyzer(
                new FrenchModel(new Dictionary(French.DICTIONARY, FrenchTags::decode)), new Tagger(French.MODEL));
    }

    /** Returns a new analyzer for English. */
    public static Analyzer english() {
        return new TextAnalyzer(
                new EnglishModel(new Dictionary(English.DICTIONARY, EnglishTags::decode)), new Tagger(English.MODEL));
    }

    private static final class French {
        static final POSModel MODEL = Tagger.load("/opennlp-fr-ud-gsd-pos-1.3-2.5.4.bin");
        static final morfologik.stemming.Dictionary DICTIONARY =
                Dictionary.load("/org/languagetool/resource/fr/french.dict");
    }

    private static final class English {
        static final POSModel MODEL = Tagger.load("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin");
        static final morfologik.stemming.Dictionary DICTIONARY =
                Dictionary.load("/org/languagetool/resource/en/english.dict");
    }
}
