package org.constat.language;

import java.util.Set;
import org.constat.language.words.Analyzer;
import org.constat.language.words.analysis.Analyzers;

/**
 * French, as a service.
 *
 * @since 0.1
 */
public final class French extends BundledLanguage {
    private static final Set<String> EVERYDAY_WORDS = Set.of(
            "le", "la", "les", "des", "du", "et", "en", "un", "une", "est", "dans", "que", "qui", "pour", "il", "elle",
            "sur", "au", "aux", "avec", "ne", "se", "sa", "ses", "par", "ont", "été", "cette", "ce", "qu", "sont",
            "leur");

    @Override
    public String tag() {
        return "fr";
    }

    @Override
    Set<String> everydayWords() {
        return EVERYDAY_WORDS;
    }

    @Override
    Analyzer analyzer() {
        return Analyzers.french();
    }
}
