package org.constat.match.run;

import org.constat.lexicon.Lexicon;
import org.constat.match.article.NameIndex;
import org.constat.match.fact.FactComparison;
import org.constat.match.fact.RelationComparison;
import org.constat.match.fact.SourceComparison;
import org.constat.match.form.Forms;
import org.constat.match.form.RelationViews;
import org.constat.match.form.ReportedContent;
import org.constat.match.form.Wordings;
import org.constat.match.inference.InferenceRules;
import org.constat.match.parts.Openings;
import org.constat.match.phrase.NameComparison;
import org.constat.match.phrase.PhraseComparison;
import org.constat.match.phrase.QuantityComparison;
import org.constat.match.phrase.SenseComparison;
import org.constat.match.phrase.WordComparison;
import org.constat.match.query.GoalIndex;
import org.constat.match.query.KeyTable;
import org.constat.match.query.PhraseReaders;
import org.constat.match.query.Queries;
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
        WordComparison words = new WordComparison(senses, new NameComparison(names, lexemes));
        Openings openings = new Openings(lexemes);
        PhraseComparison phrases =
                new PhraseComparison(lexemes, openings, words, new QuantityComparison(lexemes, senses), names);
        reported = new ReportedContent(lexemes);
        forms = new Forms(lexemes, reported, wordings, new RelationViews(lexicon), new InferenceRules(lexemes));
        facts = new FactComparison(
                lexemes,
                openings,
                phrases,
                new RelationComparison(lexicon, lexemes, words, phrases),
                new SourceComparison(lexemes, words, phrases),
                forms,
                wordings);
        keys = new KeyTable(lexicon, lexemes, openings, names);
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
