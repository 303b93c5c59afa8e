package org.constat.gate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import org.constat.assertion.KnownFailure;
import org.constat.corpus.Location;
import org.constat.corpus.Nearest;
import org.constat.corpus.Trials;
import org.constat.match.Judgement;
import org.constat.match.Verdict;
import org.jspecify.annotations.Nullable;

/** All texts that this package shows to people. */
final class GateMessages {

    private static final List<String> LOCK_KINDS =
            List.of("extractor", "lexicon", "general-lexicon", "entry", "article");

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

    static String flickers(long passes, Trials trials, String verdicts) {
        return "passes in " + passes + " of " + trials.count() + " trials (" + verdicts + "); asked for "
                + trials.passIn();
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
        return "there is no baseline to compare with, so everything that does not pass counts; constat:accept makes one";
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

    static String gateOfNothing(String thing, Location location) {
        return "gate " + thing + "  " + location + "  no assertion of it ran; expected at least one";
    }

    static String tooFewPasses(String thing, Location location, long passed, int all, double percent) {
        return "gate " + thing + "  " + location + "  " + passed + " of " + all + " pass ("
                + percent(100.0 * passed / all) + "); expected at least " + percent(percent);
    }

    private static String percent(double percent) {
        return BigDecimal.valueOf(percent)
                        .setScale(1, RoundingMode.FLOOR)
                        .stripTrailingZeros()
                        .toPlainString()
                + " %";
    }

    static String tooMany(String thing, Location location, long found, int most) {
        return "gate " + thing + "  " + location + "  " + found + "; expected at most " + most;
    }

    static String nothingHas(String kind, String name, Collection<String> known) {
        return "no assertion has the " + kind + " \"" + name + "\"" + Nearest.didYouMean(name, known);
    }

    static String notAShare(String thing, String text) {
        return "the least share of passes of " + thing + " is not \"" + text + "\"; write it in percent, as 90 %";
    }

    static String notAMost(String thing) {
        return "the most of " + thing + " must be a whole number, 0 or more";
    }

    static String expiresSoon(String id, KnownFailure known, long days) {
        return id + " is known to fail until " + known.until() + " only, "
                + (days == 0 ? "today" : days == 1 ? "1 day from now" : days + " days from now");
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
        return "\"" + kind + "\" is none of extractor, lexicon, general-lexicon, entry and article"
                + Nearest.didYouMean(kind, LOCK_KINDS);
    }

    private static String optional(String before, @Nullable String text, String after) {
        return text == null ? "" : before + text + after;
    }
}
