package com.acme.news;

import org.constat.junit.Holds;

@FootballTest
@Holds("Ostmere City sells Milan Hartog")
class TransferFactsTest {}
