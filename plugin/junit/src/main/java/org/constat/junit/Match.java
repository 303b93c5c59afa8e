package org.constat.junit;

import java.util.List;
import org.constat.Article;
import org.constat.Evidence;
import org.constat.Fact;
import org.constat.match.Step;

/**
 * A fact that is as asked, in its article, with the proof.
 *
 * @param article where it was found
 * @param fact what was found
 * @param proof why the one satisfies the other, step by step
 * @since 0.1
 */
public record Match(Article article, Fact fact, List<Step> proof) {

    /** Copies the proof. */
    public Match {
        proof = List.copyOf(proof);
    }

    /** Returns the words of the article that the fact rests on, in the order in which the extractor gave them. */
    public List<String> evidence() {
        return fact.evidence().stream().map(this::words).toList();
    }

    private String words(Evidence evidence) {
        if (evidence instanceof Evidence.At place) {
            return article.text().substring(place.span().begin(), place.span().end());
        }
        return ((Evidence.Quotation) evidence).text();
    }
}
