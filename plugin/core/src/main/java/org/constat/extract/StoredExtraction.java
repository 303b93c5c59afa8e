package org.constat.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.constat.Article;
import org.constat.Extractor;
import org.constat.Fact;
import org.constat.corpus.TextHash;
import org.jspecify.annotations.Nullable;

/**
 * Facts that somebody extracted before, in a {@code .jsonl} file or a folder of them.
 *
 * @since 0.1
 */
public final class StoredExtraction implements ExtractorSource {
    private static final Set<String> MEMBERS = Set.of("id", "sha256", "text", "language", "facts", "error");

    private final StoredIndex index;
    private final FieldMap fields;
    private final boolean checkFreshness;

    private StoredExtraction(StoredIndex index, FieldMap fields, boolean checkFreshness) {
        this.index = index;
        this.fields = fields;
        this.checkFreshness = checkFreshness;
    }

    /**
     * Indexes a stored extraction; its facts are read when they are asked for.
     *
     * @param fileOrFolder a {@code .jsonl} file, or a folder of them
     * @param map where a line keeps what the wire format calls by its own names, such as {@code subject: head.text};
     *     empty for lines in the wire format
     * @param checkFreshness whether each line must carry the SHA-256 of the article's text
     * @throws ExtractorException if there is none, or a line of it belongs to no article
     */
    public static StoredExtraction open(Path fileOrFolder, Map<String, String> map, boolean checkFreshness) {
        FieldMap fields = new FieldMap(map);
        return new StoredExtraction(StoredIndex.of(fileOrFolder, fields), fields, checkFreshness);
    }

    @Override
    public ExtractorIdentity identity() {
        return index.identity();
    }

    @Override
    public Extractor open() {
        return this::extract;
    }

    private List<Fact> extract(Article article) throws IOException {
        List<StoredIndex.Entry> entries = index.entries(article.id());
        if (entries.isEmpty()) {
            throw new WireException(StoredMessages.notStored(article.id()));
        }
        List<Fact> facts = new ArrayList<>();
        for (StoredIndex.Entry entry : entries) {
            read(entry, entries, article, facts);
        }
        return facts;
    }

    private void read(StoredIndex.Entry entry, List<StoredIndex.Entry> all, Article article, List<Fact> facts)
            throws IOException {
        Node line = StoredIndex.parse(entry.line().read());
        Node error = line.get("error");
        if (error != null) {
            throw new WireException(error.text());
        }
        try {
            fields.allowOnly(line, MEMBERS);
            refuseStale(line, article);
            FactJson reader =
                    new FactJson(Offsets.in(article.text(), entry.hello().offsets()));
            for (Node fact : factsOf(line, all)) {
                facts.add(checked(fact, reader, article));
            }
        } catch (WireException lie) {
            throw new WireException(WireMessages.at(entry.line().place(), lie.text()));
        }
    }

    private Fact checked(Node node, FactJson reader, Article article) {
        Fact fact = reader.read(node, fields);
        try {
            return new SpanCheck(article).check(fact);
        } catch (WireException lie) {
            throw new WireException(WireMessages.at(node.path(), lie.text()));
        }
    }

    private void refuseStale(Node line, Article article) {
        @Nullable Node declared = fields.find(line, "sha256");
        String expected = TextHash.of(article.text());
        if (checkFreshness && (declared == null || !isSame(declared.text(), expected))) {
            throw new WireException(declared == null ? StoredMessages.noHash(expected) : StoredMessages.stale());
        }
    }

    /** The digits alone will do. */
    private static boolean isSame(String declared, String expected) {
        return declared.equalsIgnoreCase(expected) || ("sha256:" + declared).equalsIgnoreCase(expected);
    }

    /** Returns the facts of a line; a mapped line without a list of them is a fact itself. */
    private List<Node> factsOf(Node line, List<StoredIndex.Entry> all) {
        @Nullable Node facts = fields.find(line, "facts");
        if (facts == null && fields.find(line, "relation") != null) {
            return List.of(line);
        }
        if (facts == null) {
            throw new WireException(WireMessages.missingMember("", fields.path("facts")));
        }
        if (all.size() > 1) {
            throw new WireException(StoredMessages.articleTwice(
                    all.stream().map(entry -> entry.line().place()).toList()));
        }
        if (!facts.isArray()) {
            throw facts.notA("an array");
        }
        return facts.items();
    }
}
