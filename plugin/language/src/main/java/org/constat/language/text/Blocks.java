package org.constat.language.text;

import java.util.ArrayList;
import java.util.List;
import org.constat.Article;
import org.constat.Block;
import org.constat.Span;

/**
 * Splits an article into typed blocks, line by line.
 *
 * @since 0.1
 */
public final class Blocks {

    private static final int LONGEST_HEADER = 100;
    private static final int MOST_WORDS_OF_HEADER = 14;
    private static final int SHORTEST_WRAPPED = 50;
    private static final int LONGEST_WRAPPED = 130;
    private static final int LONGEST_HEADLINE = 250;

    private Blocks() {}

    /** Returns the article's own blocks, or those found in its text where it brings none. */
    public static List<Block> of(Article article) {
        return article.blocks().isEmpty() ? split(article.text()) : article.blocks();
    }

    private static List<Block> split(String text) {
        List<Line> lines = Line.of(text);
        lines = lines.isEmpty() ? lines : joinedWhereWrapped(lines, text);
        boolean[] leftover = Leftovers.of(lines);
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Block.Type type = leftover[i] ? Block.Type.LEFTOVER : type(lines, i);
            blocks.add(new Block(type, lines.get(i).span()));
        }
        return blocks;
    }

    private static List<Line> joinedWhereWrapped(List<Line> lines, String text) {
        List<Line> joined = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || !continues(lines.get(i - 1), lines.get(i))) {
                joined.add(join(lines.get(from), lines.get(i - 1), text));
                from = i;
            }
        }
        return joined;
    }

    private static Line join(Line first, Line last, String text) {
        if (first.equals(last)) {
            return first;
        }
        Span span = new Span(first.span().begin(), last.span().end());
        return new Line(span.of(text), span, first.listItem(), first.blankBefore());
    }

    private static boolean continues(Line last, Line line) {
        if (line.blankBefore() || line.listItem()) {
            return false;
        }
        int length = last.text().length();
        boolean wrapped = length >= SHORTEST_WRAPPED && length <= LONGEST_WRAPPED && !last.endsLikeSentence();
        return wrapped
                && (Character.isLowerCase(line.text().charAt(0)) || last.text().endsWith(","));
    }

    private static Block.Type type(List<Line> lines, int at) {
        Line line = lines.get(at);
        if (line.listItem()) {
            return Block.Type.LIST_ITEM;
        }
        if (at == 0) {
            return isHeadline(line) ? Block.Type.HEADLINE : Block.Type.PARAGRAPH;
        }
        return isHeader(line) ? Block.Type.HEADER : Block.Type.PARAGRAPH;
    }

    private static boolean isHeadline(Line line) {
        return line.text().length() <= LONGEST_HEADLINE && !line.text().endsWith(".");
    }

    private static boolean isHeader(Line line) {
        boolean question = line.text().endsWith("?") && line.blankBefore();
        return line.text().length() <= LONGEST_HEADER
                && line.words() <= MOST_WORDS_OF_HEADER
                && (question || (!line.endsLikeSentence() && !line.text().endsWith(",")));
    }
}
