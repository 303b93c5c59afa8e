package org.constat.match.query;

import java.util.ArrayList;
import java.util.List;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.assertion.Assertion;
import org.constat.assertion.Pattern;
import org.constat.assertion.Reading;
import org.constat.match.form.ReportedContent;
import org.constat.match.form.Wordings;
import org.constat.match.words.Lexemes;
import org.jspecify.annotations.Nullable;

/**
 * Makes the goals of an assertion: each pattern of each reading, in the ways that its roles can be hung.
 *
 * @since 0.1
 */
public final class Queries {
    private final Lexemes lexemes;
    private final ReportedContent reported;
    private final Wordings wordings;
    private final PhraseReaders readers;
    private final String language;

    public Queries(
            Lexemes lexemes, ReportedContent reported, Wordings wordings, PhraseReaders readers, String language) {
        this.lexemes = lexemes;
        this.reported = reported;
        this.wordings = wordings;
        this.readers = readers;
        this.language = language;
    }

    /** Returns the goals of an assertion, which has this number. */
    public List<Goal> goals(int number, Assertion assertion) {
        List<Goal> goals = new ArrayList<>();
        for (int i = 0; i < assertion.readings().size(); i++) {
            Reading reading = assertion.readings().get(i);
            for (Pattern pattern : reading.patterns()) {
                goals.add(new Goal(number, i, queries(pattern, assertion.options())));
            }
        }
        return goals;
    }

    private List<Query> queries(Pattern pattern, Assertion.Options options) {
        String own = pattern.fact().language();
        String spoken = own == null ? language : own;
        Fact read = readers.read(pattern.fact(), spoken);
        Fact fact = reported.of(read, spoken).orElse(read);
        Phrase speaker = speaker(options, spoken);
        List<Query> queries = new ArrayList<>();
        queries.add(query(pattern, fact, spoken, options, speaker));
        wordings.of(fact, spoken).forEach(wording -> queries.add(query(pattern, wording, spoken, options, speaker)));
        return queries;
    }

    private Query query(
            Pattern pattern, Fact fact, String spoken, Assertion.Options options, @Nullable Phrase speaker) {
        return new Query(
                pattern,
                fact,
                lexemes.relation(Lexemes.head(fact.relation()), spoken),
                spoken,
                options,
                Opposite.NOT,
                speaker);
    }

    private @Nullable Phrase speaker(Assertion.Options options, String spoken) {
        String source = options.source();
        return source == null || source.equals(Query.NOBODY) || source.equals(Query.ANYBODY)
                ? null
                : readers.read(Phrase.of(source), spoken);
    }
}
