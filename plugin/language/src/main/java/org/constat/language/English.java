package org.constat.language;

import org.constat.language.words.Analyzer;
import org.constat.language.words.Analyzers;

/**
 * English, as a service.
 *
 * @since 0.1
 */
public final class English extends BundledLanguage {

    @Override
    public String tag() {
        return "en";
    }

    @Override
    Analyzer analyzer() {
        return Analyzers.english();
    }
}
