package org.constat.junit;

import org.constat.Extractor;
import org.constat.corpus.ExtractorSpec;
import org.constat.corpus.Location;
import org.constat.corpus.Problems;
import org.jspecify.annotations.Nullable;

/**
 * What assertions are about.
 *
 * @param corpus where it is
 * @param extractor replaces that of the corpus; or null
 * @param loader finds extractor classes
 * @param language of the sentences; null for that of the corpus
 */
record Setting(
        CorpusPlace corpus,
        @Nullable ExtractorSpec extractor,
        ClassLoader loader,
        @Nullable String language) {
    private static final String ENGLISH = "en";

    /** Reads the annotation of a class; null where problems say what is wrong with it. */
    static @Nullable Setting of(CorpusTest annotation, Class<?> type, Problems problems) {
        if (annotation.extractor() != Extractor.class
                && !annotation.extractorName().isEmpty()) {
            problems.add(Location.of(type.getName()), JunitMessages.twoExtractors());
        }
        CorpusPlace place = CorpusFinder.find(annotation.corpus(), type);
        if (place == null) {
            problems.add(Location.of(type.getName()), JunitMessages.noCorpus(annotation.corpus(), type));
            return null;
        }
        String language = annotation.language();
        return new Setting(place, extractor(annotation), loader(type), language.isEmpty() ? null : language);
    }

    private static @Nullable ExtractorSpec extractor(CorpusTest annotation) {
        if (annotation.extractor() != Extractor.class) {
            return new ExtractorSpec.OfClass(annotation.extractor().getName());
        }
        return switch (annotation.extractorName()) {
            case "" -> null;
            case "builtin" -> new ExtractorSpec.BuiltIn();
            default -> new ExtractorSpec.OfClass(annotation.extractorName());
        };
    }

    private static ClassLoader loader(Class<?> type) {
        ClassLoader own = type.getClassLoader();
        return own == null ? ClassLoader.getSystemClassLoader() : own;
    }

    /** Returns the language of sentences, where the corpus says this of itself. */
    String languageOr(@Nullable String ofCorpus) {
        return language != null ? language : ofCorpus == null ? ENGLISH : ofCorpus;
    }
}
