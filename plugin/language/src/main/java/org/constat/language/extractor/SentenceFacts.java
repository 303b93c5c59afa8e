package org.constat.language.extractor;

import java.util.List;
import org.constat.Fact;
import org.constat.language.derivations.Derivations;
import org.constat.language.extractor.completion.SentenceCompletion;
import org.constat.language.extractor.facts.FactBuilder;
import org.constat.language.extractor.reference.Discourse;
import org.constat.language.extractor.relation.FrontedPredicate;
import org.constat.language.extractor.relation.InsertedPredicate;
import org.constat.language.extractor.relation.OmittedCopula;
import org.constat.language.phrases.Grammar;
import org.constat.language.phrases.Vocabulary;
import org.constat.language.sentences.Parse;
import org.constat.language.sentences.parser.SentenceParser;
import org.constat.language.words.Sentence;
import org.constat.lexicon.Lexicon;

/**
 * Reads the facts of single sentences, of articles and assertions alike. Used by one thread at a time.
 *
 * @since 0.1
 */
public final class SentenceFacts {
    private final Grammar grammar;
    private final Vocabulary vocabulary;
    private final OmittedCopula copulas;
    private final FrontedPredicate fronted;
    private final InsertedPredicate inserted;
    private final SentenceParser parser;
    private final SentenceCompletion completion;
    private final Derivations derivations;

    /**
     * @param language {@code fr} or {@code en}
     * @param lexicon both layers
     */
    public SentenceFacts(String language, Lexicon lexicon) {
        this.vocabulary = new Vocabulary(lexicon, language);
        this.grammar = Grammar.of(language);
        this.copulas = new OmittedCopula(vocabulary, language);
        this.fronted = new FrontedPredicate(language);
        this.inserted = new InsertedPredicate(vocabulary, language);
        this.parser = new SentenceParser(grammar, vocabulary);
        this.completion = new SentenceCompletion(grammar, vocabulary);
        this.derivations = new Derivations(language, lexicon, vocabulary);
    }

    /** Returns the clauses of a sentence. */
    public Parse parse(Sentence sentence) {
        return parser.parse(inserted.restored(fronted.restored(copulas.restored(sentence))));
    }

    /**
     * Returns the facts of a sentence, with those that follow from its nouns.
     *
     * @param discourse what the sentences before it have named
     */
    public List<Fact> read(Sentence sentence, Discourse discourse) {
        return derivations.withDerived(facts(parse(sentence), discourse));
    }

    /** Returns facts that the article around a sentence has completed, with those that follow from their nouns. */
    List<Fact> following(List<Fact> completed) {
        return completed.isEmpty() ? completed : derivations.withDerived(completed);
    }

    /** Returns the facts of a sentence that is parsed already. */
    public List<Fact> facts(Parse parse, Discourse discourse) {
        List<Fact> facts = new FactBuilder(grammar, vocabulary, parse, discourse).facts();
        return completion.of(facts);
    }
}
