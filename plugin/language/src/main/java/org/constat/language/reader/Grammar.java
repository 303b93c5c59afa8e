package org.constat.language.reader;

import java.util.List;
import java.util.Set;
import org.constat.Fact;
import org.constat.language.extractor.SentenceFacts;
import org.constat.language.extractor.reference.Discourse;
import org.constat.language.phrases.Vocabulary;
import org.constat.language.sentences.Parse;
import org.constat.language.words.Analyzer;
import org.constat.language.words.Sentence;
import org.constat.lexicon.Lexicon;

/** Parses single sentences and gives their facts, the main ones apart from those that come with them. */
final class Grammar {

    private static final Set<String> MAIN_RULES = Set.of("clause", "reported", "headline");

    private final Analyzer analyzer;
    private final Lexicon lexicon;
    private final SentenceFacts facts;
    private final NamedOnce names;

    Grammar(Analyzer analyzer, Lexicon lexicon) {
        this.analyzer = analyzer;
        this.lexicon = lexicon;
        this.names = new NamedOnce(new Vocabulary(lexicon, analyzer.language()));
        this.facts = new SentenceFacts(analyzer.language(), lexicon);
    }

    String language() {
        return analyzer.language();
    }

    Sentence analyze(String text) {
        return analyzer.analyze(text);
    }

    Parsed parse(Sentence sentence) {
        Parse parse = facts.parse(sentence);
        Discourse discourse = new Discourse(lexicon);
        discourse.enter(sentence);
        List<Fact> found = facts.facts(parse, discourse).stream()
                .map(fact -> quotes(sentence) ? fact : OwnWords.of(fact))
                .map(names::in)
                .distinct()
                .toList();
        return new Parsed(
                parse,
                found.stream().filter(Grammar::isMain).toList(),
                found.stream().filter(fact -> !isMain(fact)).toList());
    }

    /** Between quotation marks "he" is somebody else. */
    private static boolean quotes(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(token -> token.text().equals("\""));
    }

    Parsed parse(String text) {
        return parse(analyze(text));
    }

    private static boolean isMain(Fact fact) {
        return fact.rule() != null && MAIN_RULES.contains(fact.rule());
    }

    /**
     * A sentence, parsed.
     *
     * @param parse its clauses
     * @param main the facts that it states
     * @param further the facts that come with them: roles, relative clauses, conditions, contents
     */
    record Parsed(Parse parse, List<Fact> main, List<Fact> further) {}
}
