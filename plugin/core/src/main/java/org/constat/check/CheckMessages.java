package org.constat.check;

import java.util.Collection;
import org.constat.corpus.Nearest;

/** All texts that this package shows to people. */
final class CheckMessages {

    private CheckMessages() {}

    static String noClassPath(String className) {
        return "extractor " + className + "  there is no class path to find it on; run the goal in the project that has"
                + " the class, with a POM";
    }

    static String noArticle() {
        return "there is no article, so nothing would be checked; put texts into articles/, or name their folder with"
                + " constat.articles";
    }

    static String noAssertion() {
        return "there is no assertion, so nothing would be checked; write facts/NAME.facts.yaml, or name facts files"
                + " with constat.facts";
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
}
