package org.constat.report;

import java.util.ArrayList;
import java.util.List;

/**
 * What a run was about, each as a hash of its content, so that nobody accepts a result of something else.
 *
 * @param articles of all articles
 * @param facts of all facts files, and of how they are read
 * @param lexicon of the project's lexicon and settings
 * @param extractor of what is known of the extractor
 * @param extraction of the facts found, as the report directory keeps them; empty where it keeps none
 * @since 0.1
 */
public record Inputs(String articles, String facts, String lexicon, String extractor, String extraction) {

    /** What {@link #differences} calls the extractor. */
    public static final String EXTRACTOR = "extractor";

    /** Returns what is another there, in words, the facts found apart. */
    public List<String> differences(Inputs other) {
        List<String> differences = new ArrayList<>();
        addIf(!articles.equals(other.articles), "articles", differences);
        addIf(!facts.equals(other.facts), "facts files or their readings", differences);
        addIf(!lexicon.equals(other.lexicon), "lexicon.yaml or corpus.yaml", differences);
        addIf(!extractor.equals(other.extractor), EXTRACTOR, differences);
        return differences;
    }

    private static void addIf(boolean differs, String what, List<String> differences) {
        if (differs) {
            differences.add(what);
        }
    }
}
