package org.constat.language.reader;

import org.constat.language.words.Analyzer;
import org.constat.lexicon.Lexicon;
import org.constat.spi.PhraseReader;
import org.constat.spi.SentenceReader;

/**
 * Makes the readers of one language.
 *
 * @since 0.1
 */
public final class Readers {

    private Readers() {}

    /**
     * Returns a reader of assertions.
     *
     * @param analyzer used by this reader alone from now on
     * @param lexicon both layers
     */
    public static SentenceReader sentences(Analyzer analyzer, Lexicon lexicon) {
        return new GrammarSentenceReader(new Grammar(analyzer, lexicon));
    }

    /**
     * Returns a reader of flat slots.
     *
     * @param analyzer used by this reader alone from now on
     * @param lexicon both layers
     */
    public static PhraseReader phrases(Analyzer analyzer, Lexicon lexicon) {
        return new GrammarPhraseReader(new Grammar(analyzer, lexicon));
    }
}
