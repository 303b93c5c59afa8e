package com.acme.news;

import static org.constat.junit.assertions.ConstatAssertions.assertThat;

import org.constat.Article;
import org.constat.Polarity;
import org.constat.junit.CorpusTest;
import org.constat.junit.Extraction;
import org.constat.junit.FactsFile;
import org.constat.junit.Holds;
import org.constat.junit.KnownFailure;
import org.constat.junit.Match;
import org.constat.junit.Never;
import org.junit.jupiter.api.Nested;

/** Each annotation and each line of the facts file is a test; the corpus is src/corpus, the extractor the built-in one. */
@CorpusTest
@Holds("The town of Port Ellery buys the old ferry")
@Holds(value = "The harbour board rejects a second offer", in = "ferry", tags = "stance", id = "board-rejects")
@Never("The harbour board accepts a second offer")
@FactsFile("funicular.facts.yaml")
class FerryFactsTest {

    /** The body runs after the fact held, and may ask more of it. */
    @Holds(value = "About 900 residents sign a petition", never = "About 1,900 residents sign a petition")
    void names_the_number(Match match) {
        assertThat(match)
                .inArticle("ferry")
                .withEvidenceContaining("900 residents")
                .withPolarity(Polarity.AFFIRMATIVE)
                .attributedToNobody();
    }

    @Holds("Four firms support the project")
    void stands_beside_other_facts(Extraction extraction, Article article) {
        assertThat(extraction).inArticle(article.id()).neverHolds("Four firms reject the project").facts().isNotEmpty();
    }

    /** Runs all the same: the day it passes, it fails and asks to remove this line. */
    @Holds("Volunteers sell the engine")
    @KnownFailure(reason = "nobody has said so yet", issue = "NEWS-42", verdict = "MISSING")
    void not_yet() {}

    @Nested
    class In_french {
        @Holds(value = "Two neighbouring municipalities support the project", in = "funiculaire")
        void holds_in_the_language_of_the_article(Match match) {
            assertThat(match).withEvidenceContaining("Deux communes voisines");
        }
    }
}
