package org.constat.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.constat.corpus.Corpus;
import org.constat.corpus.Fields;
import org.constat.corpus.Nearest;
import org.constat.corpus.Node;
import org.constat.corpus.Problems;
import org.constat.corpus.Shown;

/** Reads the articles that {@code in} names. */
final class ArticleRefs {
    private static final String KEY = "in";

    private final Corpus corpus;
    private final Problems problems;

    ArticleRefs(Corpus corpus, Problems problems) {
        this.corpus = corpus;
        this.problems = problems;
    }

    /** Returns the ids; empty where the key is absent. */
    Set<String> read(Fields fields) {
        List<Node.Scalar> texts = fields.texts(KEY);
        if (fields.node(KEY) instanceof Node.Sequence list && list.items().isEmpty()) {
            problems.add(list.location(), "\"in\" names no article; name one, or delete the key to mean every article");
        }
        Set<String> ids = new LinkedHashSet<>();
        for (Node.Scalar text : texts) {
            if (corpus.entries().isEmpty() || corpus.entry(text.text()).isPresent()) {
                ids.add(text.text());
            } else {
                problems.add(
                        text.location(), "there is no article \"" + Shown.of(text.text()) + "\"" + hint(text.text()));
            }
        }
        return ids;
    }

    private String hint(String id) {
        return Nearest.to(id, corpus.articleIds())
                .map(near -> "; did you mean \"" + near + "\"?")
                .orElseGet(() -> "; the articles are "
                        + String.join(
                                ", ", corpus.articleIds().stream().limit(5).toList())
                        + (corpus.articleIds().size() > 5 ? ", …" : ""));
    }
}
