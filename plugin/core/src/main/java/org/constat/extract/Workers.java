package org.constat.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.constat.Article;
import org.constat.Extractor;
import org.constat.Fact;

/** Threads with an extractor each. A thread that never comes back is left behind and replaced. */
final class Workers implements AutoCloseable {
    private final ExtractorSource source;
    private final ThreadPoolExecutor threads;
    private final Set<Extractor> idle = ConcurrentHashMap.newKeySet();
    private final Map<Thread, Extractor> extractorByThread = new ConcurrentHashMap<>();

    Workers(ExtractorSource source) {
        this.source = source;
        int size = source.workers();
        this.threads =
                new ThreadPoolExecutor(size, size, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Workers::thread);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "constat-extractor");
        thread.setDaemon(true);
        return thread;
    }

    Future<Extracted> submit(Article article) {
        return threads.submit(() -> extract(article));
    }

    /** Adds a thread for one that hangs. */
    void replaceOne() {
        threads.setMaximumPoolSize(threads.getMaximumPoolSize() + 1);
        threads.setCorePoolSize(threads.getCorePoolSize() + 1);
    }

    private Extracted extract(Article article) {
        Extractor extractor = ownExtractor();
        idle.remove(extractor);
        Extracted extracted = extract(article, extractor);
        if (extractorByThread.containsValue(extractor)) {
            idle.add(extractor);
        }
        return extracted;
    }

    private Extracted extract(Article article, Extractor extractor) {
        try {
            return new Extracted.Facts(article, checked(extractor.extract(article), article));
        } catch (WireException lie) {
            return new Extracted.Failed(article, lie.text());
        } catch (ExtractorException explained) {
            return new Extracted.Failed(article, Wording.firstLine(explained));
        } catch (VirtualMachineError | LinkageError broken) {
            extractorByThread.remove(Thread.currentThread());
            close(extractor);
            return new Extracted.Failed(article, ExtractMessages.crashed(broken));
        } catch (Throwable crash) {
            return new Extracted.Failed(article, ExtractMessages.crashed(crash));
        }
    }

    /** What another extractor than ours returns may hold anything. */
    @SuppressWarnings("NullAway")
    private List<Fact> checked(List<Fact> facts, Article article) {
        if (facts == null) {
            throw new WireException(ExtractMessages.returnedNull());
        }
        SpanCheck spans = new SpanCheck(article);
        List<Fact> checked = new ArrayList<>();
        for (Fact fact : facts) {
            if (fact == null) {
                throw new WireException(ExtractMessages.nullFact());
            }
            checked.add(source.needsVerifying() ? spans.check(fact) : fact);
        }
        return checked;
    }

    private Extractor ownExtractor() {
        return extractorByThread.computeIfAbsent(Thread.currentThread(), thread -> open());
    }

    private Extractor open() {
        try {
            Extractor extractor = source.open();
            Thread.currentThread().setContextClassLoader(extractor.getClass().getClassLoader());
            return extractor;
        } catch (ExtractorException explained) {
            throw explained;
        } catch (Throwable crash) {
            throw new ExtractorException(
                    ExtractMessages.cannotOpen(source.identity().id(), crash), crash);
        }
    }

    /** Closes the extractors at rest; one that hangs is not touched from another thread. */
    @Override
    public void close() {
        threads.shutdownNow();
        idle.forEach(Workers::close);
    }

    /** What closing throws changes no fact any more. */
    private static void close(Extractor extractor) {
        try {
            extractor.close();
        } catch (Throwable ignored) {
            return;
        }
    }
}
