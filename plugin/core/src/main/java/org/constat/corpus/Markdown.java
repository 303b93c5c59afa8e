package org.constat.corpus;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An article in a {@code .md} file, below its front matter in YAML. */
final class Markdown implements ArticleFormat {
    private static final Pattern OPENING = Pattern.compile("---[ \\t]*\\r?\\n");
    private static final Pattern CLOSING =
            Pattern.compile("^(?:---|\\.\\.\\.)[ \\t]*(?:\\r?\\n|\\z)", Pattern.MULTILINE);

    @Override
    public Iterator<SourceArticle> read(CorpusFile file, Problems problems) {
        String text = StrictText.read(file.path(), file.name(), MAX_BYTES, problems);
        SourceArticle article = text == null ? null : article(text, file, problems);
        return article == null ? Collections.emptyIterator() : List.of(article).iterator();
    }

    private static @Nullable SourceArticle article(String text, CorpusFile file, Problems problems) {
        Metadata metadata = new Metadata(problems);
        Matcher opening = OPENING.matcher(text);
        if (!opening.lookingAt()) {
            return metadata.article(text, ArticleFormat.idFrom(file), new Location(file.name(), 1, 1));
        }
        Matcher closing = CLOSING.matcher(text);
        if (!closing.find(opening.end())) {
            problems.add(
                    new Location(file.name(), 1, 1), "the front matter does not end; close it with a line of \"---\"");
            return null;
        }
        YamlDocument frontMatter =
                YamlDocument.parse(text.substring(opening.end(), closing.start()), file.name(), 2, problems);
        if (frontMatter == null || !collect(frontMatter, metadata, problems)) {
            return null;
        }
        int line = (int) text.substring(0, closing.end()).lines().count() + 1;
        return metadata.article(
                text.substring(closing.end()), ArticleFormat.idFrom(file), new Location(file.name(), line, 1));
    }

    private static boolean collect(YamlDocument frontMatter, Metadata metadata, Problems problems) {
        if (frontMatter.root() instanceof Node.Mapping map) {
            map.entries().forEach(entry -> add(entry, metadata));
            return true;
        }
        if (frontMatter.root() != null) {
            problems.add(
                    frontMatter.root().location(),
                    "the front matter must be a map, but is "
                            + frontMatter.root().describe());
        }
        return frontMatter.root() == null;
    }

    private static void add(Node.Entry entry, Metadata metadata) {
        if (entry.value() instanceof Node.Scalar scalar && !scalar.isNull()) {
            metadata.put(entry.key().text(), scalar.text(), scalar.location());
        }
    }
}
