package org.constat.junit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.constat.corpus.Nearest;
import org.constat.gate.Decision;
import org.constat.match.Judgement;
import org.constat.report.Display;
import org.constat.report.Report;

/** All texts that this package shows to people, but for those that the console has as well. */
final class JunitMessages {
    static final String UNREADABLE = "what it asserts can be read";
    static final String NOT_SELECTED = "is among those asked for";
    private static final int MAX_TEXT = 400;

    private JunitMessages() {}

    static String twoExtractors() {
        return "names an extractor twice; keep \"extractor\" or \"extractorName\"";
    }

    static String noCorpus(String name, Class<?> type) {
        String module = CodeSource.module(type)
                .map(folder -> " under src/, src/test/ or src/test/resources/ of " + folder)
                .orElse("");
        return "there is no corpus \"" + name + "\"" + module
                + ", nor on the class path; a corpus is a folder with corpus.yaml, articles/ or facts/ in it";
    }

    static String noFactsFile(String name, Collection<String> known) {
        String hint = Nearest.didYouMean(name, known);
        return "there is no facts file \"" + name + "\" in the corpus"
                + (hint.isEmpty() && !known.isEmpty() ? "; there is " + String.join(", ", known) : hint);
    }

    static String assertsNothing() {
        return "asserts nothing, so nothing would be checked; write @Holds, @Never or @FactsFile on it or on a method";
    }

    static String atLeast(int atLeast) {
        return "\"atLeast\" must be 1 or more, but is " + atLeast;
    }

    static String emptySentence() {
        return "says nothing; write a sentence, or slots in bars: subject | relation | object";
    }

    static String badId(String id) {
        return "\"" + Display.line(id, MAX_TEXT)
                + "\" cannot be an id; write letters, digits and . _ : @ + - without spaces, at most 200";
    }

    static String badTag(String tag) {
        return "\"" + Display.line(tag, MAX_TEXT) + "\" cannot be a tag; write one word without , ( ) & | !";
    }

    static String noSuchVerdict(String verdict, Collection<String> verdicts) {
        return "\"" + Display.line(verdict, MAX_TEXT) + "\" is no verdict that fails; it is one of "
                + verdicts.stream().sorted().collect(Collectors.joining(", "));
    }

    static String notADay(String day) {
        return "\"" + Display.line(day, MAX_TEXT) + "\" is not a day; write it as 2027-06-30";
    }

    static String nothingWanted(String name, IdFilter filter) {
        return name + " has no assertion of -D" + IdFilter.PROPERTY + "=" + filter.shown();
    }

    static String notObeyed(String annotation) {
        return "@" + annotation
                + " means nothing to methods under @Holds and @Never; use @BeforeEach and @AfterEach, or"
                + " plain @Test methods in a class of their own with @ExtendWith(CorpusExtension.class)";
    }

    static String unfitMethod() {
        return "must be a method that is not private, not static, and returns void";
    }

    static String unknownParameter(Class<?> type) {
        return "a parameter of type " + type.getName()
                + " cannot be given; it takes Match, Article, Extraction and Corpus";
    }

    static String noFactForNever() {
        return "takes a Match or an Article, but what is never found has none; leave the parameter out";
    }

    static String noConstructor() {
        return "needs one constructor, without parameters, for the bodies of its methods to run";
    }

    static String noFact(Report report) {
        return "extractor " + Display.line(report.extractor().id(), MAX_TEXT) + "  found no fact in any of "
                + report.articles() + (report.articles() == 1 ? " article" : " articles") + ", so nothing was checked";
    }

    static String failedArticles(Map<String, String> failed) {
        return failed.entrySet().stream()
                .map(each -> "ARTICLE FAILED " + Display.line(each.getKey(), MAX_TEXT) + "  "
                        + Display.line(each.getValue(), MAX_TEXT))
                .collect(Collectors.joining("\n"));
    }

    static String failedArticle(String article, String why) {
        return failedArticles(Map.of(article, why));
    }

    static String knownFailure(Decision decision) {
        return "known failure, " + decision.judgement().verdict() + ": " + Display.line(decision.reason(), MAX_TEXT);
    }

    static String knownFailureOfBody(Decision decision, AssertionError failure) {
        org.constat.assertion.KnownFailure known =
                decision.judgement().assertion().knownFailure();
        return "known failure: " + (known == null ? "" : Display.line(known.reason(), MAX_TEXT)) + ": "
                + Display.line(String.valueOf(failure.getMessage()), MAX_TEXT);
    }

    static String unarmed(Judgement judgement) {
        return "UNARMED: " + Display.line(judgement.note(), MAX_TEXT);
    }

    static String noSuchArticle(String article, List<String> articles) {
        return "there is no article \"" + Display.line(article, MAX_TEXT) + "\""
                + Nearest.didYouMean(article, articles);
    }

    static String notOneArticle(int count) {
        return "an Article can be given where the corpus has one, but it has " + count
                + "; take the Extraction and ask it for extraction.article(id)";
    }

    static String noCorpusTest(Class<?> type) {
        return type.getName() + "  says no corpus; write @CorpusTest on it";
    }
}
