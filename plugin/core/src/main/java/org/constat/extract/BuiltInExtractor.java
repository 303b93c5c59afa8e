package org.constat.extract;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.constat.Article;
import org.constat.Extractor;
import org.constat.Fact;
import org.constat.Slot;
import org.constat.lexicon.Lexicon;
import org.constat.spi.Language;
import org.constat.spi.Languages;

/**
 * The extractor that the language modules bring, one for each language.
 *
 * @since 0.1
 */
public final class BuiltInExtractor implements ExtractorSource {
    private static final String ID = "builtin";
    private static final int MAX_WORKERS = 4;

    private final Languages languages;
    private final Lexicon lexicon;

    /**
     * @param languages the language modules that are there
     * @param lexicon the general layer and the project's own
     * @throws ExtractorException if there is no language module
     */
    public BuiltInExtractor(Languages languages, Lexicon lexicon) {
        if (languages.all().isEmpty()) {
            throw new ExtractorException(ExtractMessages.noLanguageModule());
        }
        this.languages = languages;
        this.lexicon = lexicon;
    }

    @Override
    public ExtractorIdentity identity() {
        Language first = languages.all().get(0);
        String version = first.getClass().getPackage().getImplementationVersion();
        String shown = version == null ? "" : version;
        return new ExtractorIdentity(ID, shown, fingerprint(shown), EnumSet.allOf(Slot.class));
    }

    private String fingerprint(String version) {
        Stream<String> rules =
                languages.all().stream().map(Language::fingerprint).distinct();
        return Stream.concat(Stream.of(ID, version), rules)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    @Override
    public int workers() {
        return Math.min(Runtime.getRuntime().availableProcessors(), MAX_WORKERS);
    }

    @Override
    public boolean needsVerifying() {
        return false;
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
        return languages
                .find(tag)
                .orElseThrow(() -> new WireException(
                        tag == null
                                ? ExtractMessages.noLanguage(article.id(), languages.tags())
                                : ExtractMessages.otherLanguage(tag, languages.tags())));
    }
}
