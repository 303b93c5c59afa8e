package org.constat.language.extractor;

import java.util.ArrayList;
import java.util.List;
import org.constat.Article;
import org.constat.Extractor;
import org.constat.Fact;
import org.constat.language.entities.Entities;
import org.constat.language.extractor.completion.ArticleCompletion;
import org.constat.language.extractor.completion.FirmVoices;
import org.constat.language.extractor.completion.NarratedFuture;
import org.constat.language.extractor.completion.OwnFirms;
import org.constat.language.extractor.reference.Discourse;
import org.constat.language.extractor.speech.Anonymity;
import org.constat.language.extractor.speech.Interview;
import org.constat.language.extractor.speech.Quotations;
import org.constat.language.phrases.Vocabulary;
import org.constat.language.words.Analyzer;
import org.constat.language.words.Sentence;
import org.constat.lexicon.Lexicon;

/** Reads an article sentence by sentence; what one sentence names, the next may refer to. */
final class BuiltinExtractor implements Extractor {
    private final Analyzer analyzer;
    private final Lexicon lexicon;
    private final Vocabulary vocabulary;
    private final SentenceFacts facts;

    BuiltinExtractor(Analyzer analyzer, Lexicon lexicon) {
        this.analyzer = analyzer;
        this.lexicon = lexicon;
        this.vocabulary = new Vocabulary(lexicon, analyzer.language());
        this.facts = new SentenceFacts(analyzer.language(), lexicon);
    }

    @Override
    public List<Fact> extract(Article article) {
        List<Sentence> sentences = analyzer.analyze(article);
        Discourse discourse = new Discourse(lexicon, new Entities(article.id(), sentences));
        ArticleCompletion completion = new ArticleCompletion(vocabulary);
        NarratedFuture future = new NarratedFuture(article);
        OwnFirms firms = new OwnFirms();
        FirmVoices voices = new FirmVoices(vocabulary);
        Anonymity anonymity = new Anonymity(analyzer.language());
        Interview interview = new Interview(analyzer.language(), sentences);
        Quotations quotations = new Quotations();
        for (Sentence sentence : sentences) {
            discourse.enter(sentence);
            List<Fact> read = interview.in(sentence, anonymity.in(facts.read(sentence, discourse)));
            List<Fact> all = new ArrayList<>(completion.of(read));
            all.addAll(facts.following(firms.of(read)));
            all.addAll(facts.following(voices.of(read)));
            all.replaceAll(future::told);
            quotations.add(sentence, all);
        }
        return withFirms(quotations, voices);
    }

    /** "« Nos quais sont pleins », dit le patron du port. « Nous les agrandirons »": who speaks there is known in the end. */
    private List<Fact> withFirms(Quotations quotations, FirmVoices voices) {
        List<Fact> attributed = new ArrayList<>(quotations.attributed());
        attributed.addAll(facts.following(voices.ofQuoted(quotations.attributedLater())));
        return attributed;
    }

    @Override
    public String fingerprint() {
        String version = getClass().getPackage().getImplementationVersion();
        return "builtin " + analyzer.language() + (version == null ? "" : " " + version);
    }
}
