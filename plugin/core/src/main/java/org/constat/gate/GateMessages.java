package org.constat.gate;

import org.constat.assertion.KnownFailure;
import org.constat.match.Judgement;
import org.constat.match.Verdict;
import org.jspecify.annotations.Nullable;

/** All texts that this package shows to people. */
final class GateMessages {

    private GateMessages() {}

    static String unexpectedPass(Judgement judgement) {
        return "good news: it passes; remove its knownFailure at "
                + judgement.assertion().location();
    }

    static String otherVerdict(KnownFailure known, Verdict verdict) {
        return "known to be " + known.verdict() + (" (" + known.reason() + "), and is " + verdict + " now");
    }

    static String expired(KnownFailure known) {
        return "known to fail until " + known.until() + (" (" + known.reason() + "); that day is past");
    }

    static String known(KnownFailure known) {
        return known.reason() + optional(" (", known.issue(), ")");
    }

    static String count(Outcome outcome, long count) {
        String assertions = count == 1 ? "1 assertion" : count + " assertions";
        return switch (outcome) {
            case FAILED -> assertions + (count == 1 ? " fails" : " fail");
            case ERROR -> assertions + " could not be answered";
            case UNEXPECTED_PASS -> assertions + (count == 1 ? " passes" : " pass") + " though known to fail";
            case FLAKY -> assertions + (count == 1 ? " is" : " are") + " unstable";
            case PASSED, KNOWN_FAILURE, SKIPPED -> assertions;
        };
    }

    static String failedArticles(int count) {
        return count == 1 ? "the extractor failed on 1 article" : "the extractor failed on " + count + " articles";
    }

    static String noFact() {
        return "the extractor found no fact in any article, so nothing was checked";
    }

    static String noBaseline() {
        return "there is no baseline to compare with, so everything that does not pass counts";
    }

    private static String optional(String before, @Nullable String text, String after) {
        return text == null ? "" : before + text + after;
    }
}
