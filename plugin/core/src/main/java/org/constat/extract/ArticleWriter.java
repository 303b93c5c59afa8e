package org.constat.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.constat.Article;
import org.constat.Block;
import org.constat.corpus.TextHash;

/** Writes an article as a command reads it. */
final class ArticleWriter {

    private ArticleWriter() {}

    /** Returns one line of JSON, with the offsets of the blocks in the unit that the command counts in. */
    static String line(Article article, Offsets.Unit unit) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", article.id());
        object.put("sha256", TextHash.of(article.text()));
        object.put("text", article.text());
        if (article.language() != null) {
            object.put("language", article.language());
        }
        article.title().ifPresent(title -> object.put("title", title));
        article.date().ifPresent(date -> object.put("date", date.toString()));
        object.put("blocks", blocks(article, unit));
        return JsonText.line(object);
    }

    private static List<Map<String, Object>> blocks(Article article, Offsets.Unit unit) {
        Offsets offsets = Offsets.in(article.text(), unit);
        return article.blocks().stream().map(block -> block(block, offsets)).toList();
    }

    private static Map<String, Object> block(Block block, Offsets offsets) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", block.type().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        object.put("begin", offsets.fromUtf16(block.span().begin()));
        object.put("end", offsets.fromUtf16(block.span().end()));
        return object;
    }
}
