package org.constat.corpus;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.constat.Article;

/** An article in a {@code .txt} file: its first line is the headline. */
final class PlainText implements ArticleFormat {

    @Override
    public Iterator<SourceArticle> read(CorpusFile file, Problems problems) {
        String text = StrictText.read(file.path(), file.name(), MAX_BYTES, problems);
        if (text == null) {
            return Collections.emptyIterator();
        }
        Article article =
                new Article(ArticleFormat.idFrom(file), null, text, List.of(), Map.of("title", firstLine(text)));
        return List.of(new SourceArticle(article, new Location(file.name(), 1, 1)))
                .iterator();
    }

    private static String firstLine(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("");
    }
}
