package org.constat.language.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.constat.lexicon.Lexicon;
import org.constat.lexicon.Lexicons;

/**
 * The general layer of the lexicon: relations, nouns, adjectives, places and institutions in French and English, and no
 * persons. Its entries are the YAML files beside this class in the sources; the build compiles them.
 *
 * @since 0.1
 */
public final class GeneralLexicon {
    static final String RESOURCE = "general.lexicon";

    private GeneralLexicon() {}

    /** Returns the general lexicon, which is loaded once. Thread-safe. */
    public static Lexicon get() {
        return Holder.LEXICON;
    }

    private static final class Holder {
        static final Lexicon LEXICON = Lexicons.load(read(), new DictionaryForms());
    }

    private static byte[] read() {
        try (InputStream in = GeneralLexicon.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing beside its class; build the module again");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the general lexicon cannot be read", e);
        }
    }
}
