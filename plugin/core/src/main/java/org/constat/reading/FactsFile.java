package org.constat.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.constat.corpus.Corpus;
import org.constat.corpus.Fields;
import org.constat.corpus.LanguageTag;
import org.constat.corpus.Node;
import org.constat.corpus.Problems;
import org.constat.corpus.YamlDocument;
import org.jspecify.annotations.Nullable;

/** Takes a facts file apart into drafts. */
final class FactsFile {
    static final Set<String> KEYS = Set.of("language", "in", "tags", "facts");

    private final YamlDocument document;
    private final Corpus corpus;
    private final Problems problems;

    FactsFile(YamlDocument document, Corpus corpus, Problems problems) {
        this.document = document;
        this.corpus = corpus;
        this.problems = problems;
    }

    List<Draft> drafts() {
        if (!(document.root() instanceof Node.Mapping map)) {
            problems.add(
                    document.root() == null
                            ? document.location()
                            : document.root().location(),
                    "asserts nothing; write a key \"facts:\" and the list of sentences under it");
            return List.of();
        }
        Fields fields = Fields.of(map, "a facts file", KEYS, problems);
        Node facts = fields.node("facts");
        if (facts instanceof Node.Sequence list && !list.items().isEmpty()) {
            return drafts(list, fields);
        }
        problems.add(
                fields.location("facts"),
                facts == null || facts instanceof Node.Sequence
                        ? "asserts nothing; write a key \"facts:\" and the list of sentences under it"
                        : "\"facts\" must be a list, but is " + facts.describe()
                                + "; write \"- \" before each sentence");
        return List.of();
    }

    private List<Draft> drafts(Node.Sequence list, Fields fields) {
        FileDefaults defaults = defaults(fields);
        EntryReader entries = new EntryReader(document, corpus, defaults, problems);
        List<Draft> drafts = new ArrayList<>();
        for (Node item : list.items()) {
            Draft draft = entries.read(item);
            if (draft != null) {
                drafts.add(draft);
            }
        }
        return drafts;
    }

    private FileDefaults defaults(Fields fields) {
        String language = LanguageTag.of(fields, "language", problems);
        return new FileDefaults(
                language == null ? corpus.settings().language() : language,
                new ArticleRefs(corpus, problems).read(fields),
                Tags.read(fields, problems));
    }

    /**
     * What the head of the file says of all its entries.
     *
     * @param language in which sentences are written, or null
     * @param articles the ids meant; empty for all
     * @param tags of each entry
     */
    record FileDefaults(@Nullable String language, Set<String> articles, Set<String> tags) {}
}
