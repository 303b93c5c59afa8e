package org.constat.extract;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.constat.Article;

/**
 * Extracts articles with several workers side by side and hands the facts on in the order of the articles.
 *
 * @since 0.1
 */
public final class ExtractionRun {
    private static final int WAITING_PER_WORKER = 3;

    private record Pending(Article article, Future<Extracted> answer) {}

    private final ExtractorSource source;
    private final Deque<Pending> pending = new ArrayDeque<>();

    private ExtractionRun(ExtractorSource source) {
        this.source = source;
    }

    /**
     * Extracts every article. At any time only a few of them are held.
     *
     * @param source the extractor
     * @param articles in their order
     * @param receiver gets each article's outcome, in the same order and on the calling thread
     * @throws ExtractorException if no worker can be opened
     */
    public static void run(ExtractorSource source, Iterator<Article> articles, Consumer<Extracted> receiver) {
        new ExtractionRun(source).run(articles, receiver);
    }

    private void run(Iterator<Article> articles, Consumer<Extracted> receiver) {
        int ahead = source.workers() * WAITING_PER_WORKER;
        try (Workers workers = new Workers(source)) {
            while (articles.hasNext() || !pending.isEmpty()) {
                while (articles.hasNext() && pending.size() < ahead) {
                    Article article = articles.next();
                    pending.add(new Pending(article, workers.submit(article)));
                }
                receiver.accept(answer(pending.remove(), workers));
            }
        }
    }

    private Extracted answer(Pending first, Workers workers) {
        Duration timeout = source.timeout();
        try {
            return first.answer().get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooLong) {
            first.answer().cancel(true);
            workers.replaceOne();
            return new Extracted.Failed(first.article(), ExtractMessages.timeout(timeout));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CancellationException("the extraction was interrupted");
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof ExtractorException cause
                    ? cause
                    : new IllegalStateException(failed.getCause());
        }
    }
}
