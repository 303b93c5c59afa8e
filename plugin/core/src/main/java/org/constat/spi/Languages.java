package org.constat.spi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.constat.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * The languages that a run knows, and readers for those that it does not know. Immutable and thread-safe; the readers that
 * it returns belong to one thread at a time.
 *
 * @since 0.1
 */
public final class Languages {
    private static final int SAMPLE = 4_000;
    private static final double LEAST_SHARE = 0.15;

    private final List<Language> languages;

    private Languages(List<Language> languages) {
        this.languages = List.copyOf(languages);
    }

    /**
     * Finds the language modules that a class loader sees.
     *
     * @param loader never the context loader of a thread, which may be another one or none
     */
    public static Languages load(ClassLoader loader) {
        List<Language> found = new ArrayList<>();
        ServiceLoader.load(Language.class, loader).forEach(found::add);
        return new Languages(found);
    }

    /** Returns just these languages. */
    public static Languages of(Language... languages) {
        return new Languages(List.of(languages));
    }

    /** Returns every language. */
    public List<Language> all() {
        return languages;
    }

    /** Returns the tags of all languages, sorted. */
    public List<String> tags() {
        return languages.stream().map(Language::tag).sorted().toList();
    }

    /** Returns the language of a tag, else that of its first part: {@code fr} for {@code fr-CA}. */
    public Optional<Language> find(@Nullable String tag) {
        if (tag == null) {
            return Optional.empty();
        }
        String primary = tag.contains("-") ? tag.substring(0, tag.indexOf('-')) : tag;
        return withTag(tag).or(() -> withTag(primary));
    }

    /** Returns the language that most of a text's everyday words belong to; empty where too few are known to any. */
    public Optional<Language> guess(String text) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        return languages.stream()
                .filter(language -> language.share(sample) >= LEAST_SHARE)
                .max(Comparator.comparingDouble(language -> language.share(sample)));
    }

    private Optional<Language> withTag(String tag) {
        return languages.stream()
                .filter(language -> language.tag().equalsIgnoreCase(tag))
                .findFirst();
    }

    /** Returns a reader of sentences; where no module knows the language, one that says so of every sentence. */
    public SentenceReader sentenceReader(@Nullable String tag, Lexicon lexicon) {
        return find(tag)
                .map(language -> language.sentenceReader(lexicon))
                .orElse(sentence -> new SentenceReading.Unreadable(whyNoSentence(tag), List.of()));
    }

    private String whyNoSentence(@Nullable String tag) {
        if (tag == null) {
            return "its language is not known; write \"language: fr\" or another at the top of the file";
        }
        return "no language module for '" + tag + "' is on the class path"
                + (languages.isEmpty() ? "" : ", only for " + String.join(", ", tags()))
                + "; add one such as org.constat:constat-language, or write the slots in bars: subject | relation | object";
    }

    /** Returns a reader of phrases; where no module knows the language, one that takes them as they are written. */
    public PhraseReader phraseReader(@Nullable String tag, Lexicon lexicon) {
        return find(tag).map(language -> language.phraseReader(lexicon)).orElseGet(PlainPhraseReader::new);
    }
}
