package org.constat.extract;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.constat.Article;
import org.constat.Extractor;
import org.constat.Fact;
import org.constat.Slot;
import org.constat.lexicon.Lexicon;
import org.constat.spi.Language;
import org.jspecify.annotations.Nullable;

/**
 * The extractor that the language modules bring, one for each language.
 *
 * @since 0.1
 */
public final class BuiltInExtractor implements ExtractorSource {
    private static final String ID = "builtin";
    private static final int MAX_WORKERS = 4;

    private final Map<String, Language> languageByTag = new TreeMap<>();
    private final Lexicon lexicon;

    /**
     * @param languages the language modules that are there
     * @param lexicon the general layer and the project's own
     * @throws ExtractorException if there is no language module
     */
    public BuiltInExtractor(Collection<Language> languages, Lexicon lexicon) {
        languages.forEach(language -> languageByTag.put(language.tag(), language));
        if (languageByTag.isEmpty()) {
            throw new ExtractorException(ExtractMessages.noLanguageModule());
        }
        this.lexicon = lexicon;
    }

    @Override
    public ExtractorIdentity identity() {
        Language first = languageByTag.values().iterator().next();
        String version = first.getClass().getPackage().getImplementationVersion();
        String shown = version == null ? "" : version;
        return new ExtractorIdentity(ID, shown, (ID + " " + shown).strip(), EnumSet.allOf(Slot.class));
    }

    @Override
    public int workers() {
        return Math.min(Runtime.getRuntime().availableProcessors(), MAX_WORKERS);
    }

    @Override
    public Extractor open() {
        return new OneWorker();
    }

    private final class OneWorker implements Extractor {
        private final Map<String, Extractor> extractorByTag = new HashMap<>();

        @Override
        public List<Fact> extract(Article article) throws Exception {
            Language language = languageOf(article);
            return extractorByTag
                    .computeIfAbsent(language.tag(), tag -> language.extractor(lexicon))
                    .extract(article);
        }

        @Override
        public void close() {
            extractorByTag.values().forEach(Extractor::close);
        }
    }

    private Language languageOf(Article article) {
        String tag = article.language();
        if (tag == null) {
            throw new WireException(ExtractMessages.noLanguage(article.id(), languageByTag.keySet()));
        }
        Language language = find(tag);
        if (language == null) {
            throw new WireException(ExtractMessages.otherLanguage(tag, languageByTag.keySet()));
        }
        return language;
    }

    /** Finds the module of a tag, or of its primary language: {@code fr} serves {@code fr-CA}. */
    private @Nullable Language find(String tag) {
        Language exact = languageByTag.get(tag);
        return exact == null ? languageByTag.get(tag.replaceFirst("[-_].*", "")) : exact;
    }
}
