package org.constat.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.constat.Article;
import org.constat.Block;
import org.constat.Extractor;
import org.constat.Span;
import org.constat.language.extractor.ExtractorFactory;
import org.constat.language.lexicon.GeneralLexicon;
import org.constat.language.reader.Readers;
import org.constat.language.text.Blocks;
import org.constat.language.text.NormalizedText;
import org.constat.language.text.Sentences;
import org.constat.language.words.Analyzer;
import org.constat.lexicon.Lexicon;
import org.constat.spi.Language;
import org.constat.spi.PhraseReader;
import org.constat.spi.SentenceReader;

/** What the languages of this module have in common. */
abstract class BundledLanguage implements Language {

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");

    abstract Analyzer analyzer();

    /** Returns words of this language that no other language of this module has, and that every text has many of. */
    abstract Set<String> everydayWords();

    @Override
    public final double share(String text) {
        String[] words = NO_LETTER.split(text.toLowerCase(Locale.ROOT));
        long known = Arrays.stream(words).filter(everydayWords()::contains).count();
        return words.length == 0 ? 0 : (double) known / words.length;
    }

    @Override
    public final String fingerprint() {
        return RulesFingerprint.get();
    }

    @Override
    public final Lexicon generalLexicon() {
        return GeneralLexicon.get();
    }

    @Override
    public final SentenceReader sentenceReader(Lexicon lexicon) {
        return Readers.sentences(analyzer(), lexicon);
    }

    @Override
    public final PhraseReader phraseReader(Lexicon lexicon) {
        return Readers.phrases(analyzer(), lexicon);
    }

    @Override
    public final List<Block> blocks(Article article) {
        return Blocks.of(article);
    }

    @Override
    public final List<Span> sentences(Article article) {
        List<Span> sentences = new ArrayList<>();
        for (Block block : Blocks.of(article)) {
            NormalizedText text = NormalizedText.of(article.text(), block.span());
            for (Span span : Sentences.of(text)) {
                sentences.add(text.original(span.begin(), span.end()));
            }
        }
        return sentences;
    }

    @Override
    public final Extractor extractor(Lexicon lexicon) {
        return ExtractorFactory.create(analyzer(), lexicon);
    }
}
