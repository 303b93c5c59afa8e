package org.constat.reading;

import java.util.List;
import org.constat.Article;
import org.constat.Block;
import org.constat.Extractor;
import org.constat.Fact;
import org.constat.Span;
import org.constat.assertion.Pattern;
import org.constat.assertion.Reading;
import org.constat.lexicon.Lexicon;
import org.constat.lexicon.Lexicons;
import org.constat.spi.Language;
import org.constat.spi.Languages;
import org.constat.spi.PhraseReader;
import org.constat.spi.SentenceReader;
import org.constat.spi.SentenceReading;

/** A language whose sentences have three words: subject, relation, object. */
record ThreeWords(String tag) implements Language {

    @Override
    public Lexicon generalLexicon() {
        return Lexicons.empty();
    }

    @Override
    public SentenceReader sentenceReader(Lexicon lexicon) {
        return sentence -> {
            String[] words = sentence.split(" ", -1);
            return words.length == 3
                    ? new SentenceReading.Read(new Reading(
                            List.of(Pattern.of(phraseReader(lexicon).read(Fact.of(words[0], words[1], words[2]))))))
                    : new SentenceReading.Unreadable("it does not have three words", List.of("a | b | c"));
        };
    }

    @Override
    public PhraseReader phraseReader(Lexicon lexicon) {
        return Languages.of().phraseReader(null, lexicon);
    }

    @Override
    public List<Block> blocks(Article article) {
        return List.of();
    }

    @Override
    public List<Span> sentences(Article article) {
        return List.of();
    }

    @Override
    public Extractor extractor(Lexicon lexicon) {
        return article -> List.of();
    }
}
