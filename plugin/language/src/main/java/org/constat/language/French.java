package org.constat.language;

import org.constat.language.words.Analyzer;
import org.constat.language.words.Analyzers;

/**
 * French, as a service.
 *
 * @since 0.1
 */
public final class French extends BundledLanguage {

    @Override
    public String tag() {
        return "fr";
    }

    @Override
    Analyzer analyzer() {
        return Analyzers.french();
    }
}
