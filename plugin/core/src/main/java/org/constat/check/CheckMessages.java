package org.constat.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.constat.Fact;
import org.constat.Slot;
import org.constat.corpus.Nearest;
import org.constat.extract.ExtractorIdentity;
import org.constat.match.FactProblem;
import org.constat.match.NearFact;
import org.constat.report.Display;
import org.constat.report.Excerpt;

/** All texts that this package shows to people. */
final class CheckMessages {

    private static final int MAX_NAMES = 10;
    private static final int MAX_TEXT = 240;

    private CheckMessages() {}

    static String nothingAccepted() {
        return "is not there, so there is nothing to compare with; run constat:accept, or name a stored extraction with"
                + " -Dconstat.before=FILE";
    }

    static String noLastRun(String check) {
        return "is not there or cannot be read, so there is no run to report on; run " + check + " first";
    }

    static String keptNoFacts(String check) {
        return "is of a run that kept no facts (its corpus says text: none), so that only " + check
                + " can report on it";
    }

    static String changedSince(List<String> what, String check) {
        return "is of another state; changed since: " + String.join(", ", what) + "; run " + check + " again";
    }

    static String cannotRead(Path file, IOException trouble) {
        return file + "  cannot be read: " + trouble.getMessage();
    }

    static String cannotWrite(Path file, IOException trouble) {
        return file + "  cannot be written: " + trouble.getMessage();
    }

    static String noClassPath(String className) {
        return "extractor " + className + "  there is no class path to find it on; run the goal in the project that has"
                + " the class, with a POM";
    }

    static String noArticle() {
        return "there is no article, so nothing would be checked; put texts into articles/, or name their folder with"
                + " constat.articles";
    }

    static String unreadableFact(FactProblem problem) {
        return problem.fact().text() + "  contradicts itself: " + problem.message();
    }

    static String unknownId(String id, Collection<String> known) {
        return "no assertion has the id \"" + id + "\"" + Nearest.didYouMean(id, known);
    }

    static String unknownTag(String tag, Collection<String> known) {
        return "no assertion has the tag \"" + tag + "\"" + Nearest.didYouMean(tag, known);
    }

    static String nothingSelected() {
        return "no assertion has one of these ids and one of these tags, so nothing would be checked";
    }

    static String unknownArticle(String article, Collection<String> known) {
        return "there is no article \"" + article + "\"" + Nearest.didYouMean(article, known);
    }

    static String lookedAt(List<String> articles, long facts) {
        String shown = articles.stream().limit(MAX_NAMES).collect(Collectors.joining(", "));
        String more = articles.size() > MAX_NAMES ? " and " + (articles.size() - MAX_NAMES) + " more" : "";
        return "looked at " + facts + (facts == 1 ? " fact" : " facts") + " of " + articles.size()
                + (articles.size() == 1 ? " article: " : " articles: ") + shown + more;
    }

    static String failedArticle(String article, String why) {
        return "the extractor failed on " + article + ": " + Display.line(why, MAX_TEXT);
    }

    static String place(Excerpt excerpt) {
        return excerpt.article()
                + (excerpt.line() == 0 ? "" : ", line " + excerpt.line())
                + (excerpt.sentence().isEmpty() ? "" : ": \"" + Display.line(excerpt.sentence(), MAX_TEXT) + "\"");
    }

    static String rule(Fact fact) {
        return fact.rule() == null ? "" : "        (extracted by " + Display.line(fact.rule(), MAX_TEXT) + ")";
    }

    static String differs(NearFact.Difference difference) {
        String slot = difference.role().isEmpty() ? difference.slot().wireName() : difference.role();
        return "  differs: " + slot + ": asked " + shown(difference.asked()) + ", found " + shown(difference.found());
    }

    private static String shown(String words) {
        return words.isEmpty() || words.equals("nothing") ? "nothing" : '"' + Display.line(words, MAX_TEXT) + '"';
    }

    static String wouldMend(String remedy) {
        return "  this would mend it: " + Display.line(remedy, MAX_TEXT);
    }

    static String tolerant(Set<Slot> slots) {
        return "a fact with another "
                + slots.stream().sorted().map(Slot::wireName).collect(Collectors.joining(" or "))
                + " would hold as well";
    }

    static String suggested(int count, ExtractorIdentity extractor) {
        String found = "extractor " + (extractor.id() + " " + extractor.version()).strip();
        return count == 0
                ? "SUGGEST  nothing that is not asked already · " + Display.line(found, MAX_TEXT)
                : "SUGGEST  " + (count == 1 ? "1 candidate" : count + " candidates")
                        + "; keep what the articles say, and move it into facts/ · " + Display.line(found, MAX_TEXT);
    }

    static String suggestedFile(Path file, int count) {
        return file + "  " + (count == 1 ? "1 candidate" : count + " candidates");
    }

    static String candidates(String article, ExtractorIdentity extractor) {
        return "Candidates from " + Display.line(article, MAX_TEXT) + ", found by "
                + Display.line((extractor.id() + " " + extractor.version()).strip(), MAX_TEXT)
                + ". Keep what the article says, and delete the rest.";
    }

    static String lintHeadline(int articles, int assertions, int problems, int unreadable) {
        String read = articles
                + (articles == 1 ? " article, " : " articles, ")
                + assertions
                + (assertions == 1 ? " assertion" : " assertions");
        if (problems + unreadable == 0) {
            return "GREEN  " + read + ", all readable";
        }
        return "RED  " + read + ": " + problems + (problems == 1 ? " mistake, " : " mistakes, ") + unreadable
                + (unreadable == 1 ? " sentence" : " sentences") + " that cannot be read for sure";
    }

    static String unusedName(String name) {
        return "lexicon.yaml  the name \"" + Display.line(name, MAX_TEXT) + "\" stands in no article and no assertion";
    }
}
