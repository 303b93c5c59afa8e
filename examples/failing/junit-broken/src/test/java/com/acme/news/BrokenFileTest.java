package com.acme.news;

import org.constat.junit.CorpusTest;
import org.constat.junit.FactsFile;

@CorpusTest
@FactsFile("broken.facts.yaml")
class BrokenFileTest {}
