package org.constat.extract;

import java.time.Duration;
import java.util.List;
import org.constat.Article;
import org.constat.Extractor;
import org.constat.Fact;
import org.jspecify.annotations.Nullable;

/**
 * An extractor that is asked only for what it has not answered before. It is opened when it is first asked.
 *
 * @since 0.1
 */
public final class CachedExtractor implements ExtractorSource {
    private final ExtractorSource source;
    private final ExtractionCache cache;

    /**
     * @param source who answers what is not kept; closed with this
     * @param cache what was answered before
     */
    public CachedExtractor(ExtractorSource source, ExtractionCache cache) {
        this.source = source;
        this.cache = cache;
    }

    @Override
    public ExtractorIdentity identity() {
        return source.identity();
    }

    @Override
    public Extractor open() {
        return new Worker();
    }

    @Override
    public int workers() {
        return source.workers();
    }

    @Override
    public Duration timeout() {
        return source.timeout();
    }

    @Override
    public boolean needsVerifying() {
        return source.needsVerifying();
    }

    /** Returns how often an answer was kept, and why it was not where it was not, in lines. */
    public List<String> notes() {
        return cache.notes();
    }

    @Override
    public void close() {
        source.close();
    }

    private final class Worker implements Extractor {
        private @Nullable Extractor opened;

        @Override
        public List<Fact> extract(Article article) throws Exception {
            List<Fact> kept = cache.find(article);
            if (kept != null) {
                return kept;
            }
            List<Fact> facts = extractor().extract(article);
            cache.keep(article, facts, source.needsVerifying());
            return facts;
        }

        private Extractor extractor() throws Exception {
            Extractor extractor = opened;
            if (extractor == null) {
                extractor = source.open();
                opened = extractor;
                Thread.currentThread()
                        .setContextClassLoader(extractor.getClass().getClassLoader());
            }
            return extractor;
        }

        @Override
        public void close() {
            if (opened != null) {
                opened.close();
            }
        }
    }
}
