package com.acme.news;

import org.constat.junit.CorpusTest;
import org.constat.junit.Holds;

@CorpusTest(corpus = "transferts")
@Holds("Ostmere City sells Milan Hartog")
class MissingCorpusTest {}
