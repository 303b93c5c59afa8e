package org.constat.match.verdict;

import java.util.List;
import org.constat.Span;
import org.constat.match.Match;
import org.constat.match.fact.Comparison;
import org.constat.match.form.Form;
import org.constat.match.query.Query;

/**
 * A form of a fact that satisfies a query, or its flip.
 *
 * @param query what was asked
 * @param form what was found
 * @param comparison with its proof
 * @param sentences those that the fact rests on
 */
record Hit(Query query, Form form, Comparison comparison, List<Span> sentences) {

    /** Copies the sentences. */
    Hit {
        sentences = List.copyOf(sentences);
    }

    Match match(String article) {
        return new Match(article, query.pattern(), form.original(), comparison.proof());
    }

    boolean sharesSentenceWith(Hit other) {
        return sentences.stream().anyMatch(other.sentences::contains);
    }
}
