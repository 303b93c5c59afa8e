package com.acme.news;

import static org.constat.junit.assertions.ConstatAssertions.assertThat;

import org.constat.junit.CorpusExtension;
import org.constat.junit.Extraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Plain tests of JUnit Jupiter get the same extraction: the corpus is not extracted again. */
@FootballTest
@ExtendWith(CorpusExtension.class)
class TransferCountsTest {

    @Test
    void both_transfers_are_found(Extraction extraction) {
        assertThat(extraction).inArticle("transfers").facts().hasSize(2);
    }

    @Test
    void who_buys_and_who_sells(Extraction extraction) {
        assertThat(extraction)
                .holds("Farrow United buys Milan Hartog")
                .neverHolds("Farrow United sells Milan Hartog")
                .match("Ostmere City sells Milan Hartog")
                .inArticle("transfers");
    }
}
