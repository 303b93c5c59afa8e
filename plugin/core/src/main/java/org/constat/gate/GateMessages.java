package org.constat.gate;

import java.util.List;
import org.constat.assertion.KnownFailure;
import org.constat.corpus.Nearest;
import org.constat.match.Judgement;
import org.constat.match.Verdict;
import org.jspecify.annotations.Nullable;

/** All texts that this package shows to people. */
final class GateMessages {

    private static final List<String> LOCK_KINDS = List.of("extractor", "lexicon", "article");

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

    static String count(Change change, int count) {
        String assertions = count == 1 ? "1 assertion" : count + " assertions";
        return switch (change) {
            case REGRESSED ->
                assertions + " passed when it was accepted and " + (count == 1 ? "does" : "do") + " not now";
            case WORSE -> assertions + " failed when it was accepted and " + (count == 1 ? "is" : "are") + " worse now";
            case SHRUNK -> assertions + " held in more articles when it was accepted";
            case REREAD -> assertions + (count == 1 ? " is" : " are") + " read differently than accepted";
            case NEW -> assertions + " that the baseline does not accept " + (count == 1 ? "fails" : "fail");
            case SAME, FIXED, GONE -> assertions;
        };
    }

    static String noLongerKnown() {
        return "its knownFailure is gone from the facts file, and nobody accepted that it fails";
    }

    static String badHeader(String header, boolean conflict) {
        return (conflict ? mergeConflict() : "does not begin with \"" + header + "\"")
                + (conflict ? "" : "; take the file from version control, or write it anew with constat:accept");
    }

    static String mergeConflict() {
        return "holds a conflict that a merge left; keep either side, run constat:check, then constat:accept";
    }

    static String rowTwice(String id) {
        return "has the id \"" + id + "\" twice; delete one row, or write the file anew with constat:accept";
    }

    static String rowsNotSorted(String id, String before) {
        return "\"" + id + "\" stands behind \"" + before
                + "\", but rows are sorted by id; write the file anew with constat:accept";
    }

    static String notARow(int cells) {
        return "is not a row of id, verdict, articles, reading and reason between tabs, but has "
                + (cells == 1 ? "1 cell" : cells + " cells");
    }

    static String notAVerdict(String verdict, List<String> verdicts) {
        return "\"" + verdict + "\" is not a verdict" + Nearest.didYouMean(verdict, verdicts);
    }

    static String notACount(String text) {
        return "\"" + text + "\" is not a number of articles";
    }

    static String notALockLine(String kind) {
        return "\"" + kind + "\" is none of extractor, lexicon and article" + Nearest.didYouMean(kind, LOCK_KINDS);
    }

    private static String optional(String before, @Nullable String text, String after) {
        return text == null ? "" : before + text + after;
    }
}
