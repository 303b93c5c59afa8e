package org.constat.match.query;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.spi.PhraseReader;

/**
 * Reads flat phrases in any language that has a reader; those of another language stay as they are written.
 *
 * @since 0.1
 */
public final class PhraseReaders {
    private final Function<String, Optional<PhraseReader>> lookup;
    private final Map<String, Optional<PhraseReader>> readers = new HashMap<>();

    public PhraseReaders(Function<String, Optional<PhraseReader>> lookup) {
        this.lookup = lookup;
    }

    /** Returns the fact with its flat strings read. */
    public Fact read(Fact fact, String language) {
        return FlatStrings.in(fact)
                ? reader(language).map(reader -> reader.read(fact)).orElse(fact)
                : fact;
    }

    /** Returns the phrase with its flat string read. */
    public Phrase read(Phrase phrase, String language) {
        return phrase.isFlat()
                ? reader(language).map(reader -> reader.read(phrase)).orElse(phrase)
                : phrase;
    }

    private Optional<PhraseReader> reader(String language) {
        return readers.computeIfAbsent(language, lookup);
    }
}
