package org.constat.check;

import java.util.Iterator;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.constat.Article;
import org.constat.extract.Extracted;
import org.constat.extract.ExtractionRun;
import org.constat.extract.ExtractorIdentity;
import org.constat.extract.ExtractorSource;

/** Extracts articles as they are asked for, and keeps none. */
final class StreamedFeed implements Feed {
    private final Loaded loaded;
    private final ExtractorSource source;

    StreamedFeed(Loaded loaded, ExtractorSource source) {
        this.loaded = loaded;
        this.source = source;
    }

    @Override
    public ExtractorIdentity identity() {
        return source.identity();
    }

    @Override
    public void forEach(Predicate<String> wanted, Consumer<Extracted> receiver) {
        try (Stream<Article> stream = loaded.corpus().articles(entry -> wanted.test(entry.id()))) {
            Iterator<Article> split = stream.map(
                            article -> Blocks.in(article, loaded.setup().languages()))
                    .iterator();
            ExtractionRun.run(source, split, receiver);
        }
    }
}
