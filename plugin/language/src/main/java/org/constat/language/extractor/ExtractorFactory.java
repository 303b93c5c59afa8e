package org.constat.language.extractor;

import org.constat.Extractor;
import org.constat.language.words.Analyzer;
import org.constat.lexicon.Lexicon;

/**
 * Makes the built-in extractor.
 *
 * @since 0.1
 */
public final class ExtractorFactory {

    private ExtractorFactory() {}

    /**
     * Returns an extractor for articles in the analyzer's language.
     *
     * @param analyzer used by this extractor alone from now on
     * @param lexicon both layers
     */
    public static Extractor create(Analyzer analyzer, Lexicon lexicon) {
        return new BuiltinExtractor(analyzer, lexicon);
    }
}
