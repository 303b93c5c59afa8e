package com.acme.news;

import static org.constat.junit.assertions.ConstatAssertions.assertThat;

import org.constat.junit.CorpusTest;
import org.constat.junit.FactsFile;
import org.constat.junit.Holds;
import org.constat.junit.KnownFailure;
import org.constat.junit.Match;
import org.constat.junit.Never;

@CorpusTest(extractor = TransferFacts.class)
@FactsFile("transfers.facts.yaml")
@Never(value = "Farrow United buys Milan Hartog", id = "wrong-player")
class TransferFactsTest {

    @Holds(value = "Ostmere City sells Milan Hartog", id = "sold-for")
    void for_a_sum(Match match) {
        assertThat(match).withEvidenceContaining("undisclosed sum");
    }

    @Holds(value = "Ostmere City sells Milan Hartog", id = "sold", in = "transfers")
    @KnownFailure(reason = "sellers are not found yet", issue = "NEWS-7")
    void known_and_mended() {}
}
