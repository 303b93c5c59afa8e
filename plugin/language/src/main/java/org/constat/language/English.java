package org.constat.language;

import java.util.Set;
import org.constat.language.words.Analyzer;
import org.constat.language.words.analysis.Analyzers;

/**
 * English, as a service.
 *
 * @since 0.1
 */
public final class English extends BundledLanguage {
    private static final Set<String> EVERYDAY_WORDS = Set.of(
            "the", "of", "and", "to", "in", "is", "was", "that", "for", "it", "with", "he", "she", "his", "her", "by",
            "at", "from", "has", "have", "had", "were", "are", "they", "their", "which", "been", "who", "said", "will",
            "this", "after", "its", "be", "not", "but", "more", "than", "until", "because");

    @Override
    public String tag() {
        return "en";
    }

    @Override
    Set<String> everydayWords() {
        return EVERYDAY_WORDS;
    }

    @Override
    Analyzer analyzer() {
        return Analyzers.english();
    }
}
