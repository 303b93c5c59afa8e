package com.acme.news;

import org.constat.junit.CorpusTest;
import org.constat.junit.Holds;

/** One sentence cannot be read; the other is checked all the same. */
@CorpusTest
@Holds("Ostmere City sells Milan Hartog")
@Holds("Of the to and")
class UnreadableTest {}
