package com.acme.news;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.constat.junit.CorpusTest;
import org.constat.junit.Never;

/** What every class about football shares: the corpus in src/test/resources, the extractor, and what must never be found. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@CorpusTest(corpus = "transfers", extractor = TransferFacts.class)
@Never("Ostmere City buys Milan Hartog")
@interface FootballTest {}
