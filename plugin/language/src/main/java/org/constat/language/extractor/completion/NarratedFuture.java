package org.constat.language.extractor.completion;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.constat.Argument;
import org.constat.Article;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Tense;

/**
 * Knows futures of a tale: "Elle mourra en 1862", "he would die in 1862" has happened long before the article was written.
 *
 * @since 0.1
 */
public final class NarratedFuture {
    private static final Pattern YEAR = Pattern.compile("\\b(?:1\\d|20)\\d\\d\\b");
    private static final int BYGONE = 2000;

    private final int written;

    /** @param article whose date tells which years are over; without one, those of its century are left alone */
    public NarratedFuture(Article article) {
        this.written = article.date().map(day -> day.getYear()).orElse(BYGONE);
    }

    /** Returns the fact as past where it is dated to a year that was over. */
    public Fact told(Fact fact) {
        boolean over = fact.tense() == Tense.FUTURE && fact.arguments().stream().anyMatch(this::isOver);
        return over ? fact.toBuilder().tense(Tense.PAST).build() : fact;
    }

    private boolean isOver(Argument argument) {
        if (!argument.role().equals("time") || !(argument.filler() instanceof Phrase time)) {
            return false;
        }
        Matcher year = YEAR.matcher(time.text());
        return year.find() && Integer.parseInt(year.group()) < written;
    }
}
