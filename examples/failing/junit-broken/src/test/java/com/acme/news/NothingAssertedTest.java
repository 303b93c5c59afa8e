package com.acme.news;

import org.constat.junit.CorpusTest;

@CorpusTest
class NothingAssertedTest {}
