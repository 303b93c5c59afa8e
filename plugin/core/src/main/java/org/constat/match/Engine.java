package org.constat.match;

import org.constat.lexicon.Lexicon;
import org.constat.match.inference.InferenceRules;
import org.constat.match.words.Lexemes;

/** The parts that compare, put together once a run. */
final class Engine {
    private final Lexemes lexemes;
    private final ReportedContent reported;
    private final Wordings wordings;
    private final Forms forms;
    private final FactComparison facts;
    private final KeyTable keys;

    Engine(Lexicon lexicon) {
        lexemes = new Lexemes(lexicon);
        wordings = new Wordings(lexemes);
        NameIndex names = new NameIndex(lexicon.names());
        SenseComparison senses = new SenseComparison(lexicon);
        WordComparison words = new WordComparison(senses, new NameComparison(names));
        PhraseComparison phrases =
                new PhraseComparison(lexemes, words, new QuantityComparison(lexemes, senses), new ClaimWords(), names);
        reported = new ReportedContent(lexemes);
        forms = new Forms(lexemes, reported, wordings, new RelationViews(lexicon), new InferenceRules(lexemes));
        facts = new FactComparison(
                lexemes,
                phrases,
                new RelationComparison(lexicon, words, phrases),
                new SourceComparison(lexemes, words, phrases));
        keys = new KeyTable(lexicon, lexemes, names);
    }

    Lexemes lexemes() {
        return lexemes;
    }

    Forms forms() {
        return forms;
    }

    FactComparison facts() {
        return facts;
    }

    GoalIndex newIndex() {
        return new GoalIndex(keys, lexemes);
    }

    Queries queries(PhraseReaders readers, String language) {
        return new Queries(lexemes, reported, wordings, readers, language);
    }
}
