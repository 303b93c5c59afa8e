package org.constat.junit;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.constat.check.Session;
import org.constat.check.Setup;
import org.constat.corpus.CorpusOptions;
import org.constat.corpus.ExtractorSpec;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.support.store.Namespace;
import org.junit.platform.engine.support.store.NamespacedHierarchicalStore;

/** The corpora that are open, each once for all classes with the same extractor. Thread-safe. */
final class Sessions implements AutoCloseable {
    static final String NAMESPACE = "org.constat.junit";

    private final Map<Key, OpenSession> open = new ConcurrentHashMap<>();

    /** Returns those of the whole launcher session, since other engines may use them too. */
    static Sessions of(NamespacedHierarchicalStore<Namespace> store) {
        NamespacedHierarchicalStore<Namespace> top = store;
        while (top.getParent().isPresent()) {
            top = top.getParent().get();
        }
        return top.getOrComputeIfAbsent(
                Namespace.create(NAMESPACE), Sessions.class, key -> new Sessions(), Sessions.class);
    }

    /** Opens a corpus, or returns the one that is open; what was wrong when it was opened first is said again. */
    Session get(Setting setting) {
        Key key = new Key(setting.corpus(), setting.extractor(), setting.loader());
        return open.computeIfAbsent(key, absent -> OpenSession.of(setting)).session();
    }

    @Override
    public void close() {
        open.values().forEach(OpenSession::close);
        open.clear();
    }

    private record Key(CorpusPlace corpus, @Nullable ExtractorSpec extractor, ClassLoader loader) {}

    private record OpenSession(
            CorpusPlace.Opened place,
            @Nullable Session opened,
            @Nullable RuntimeException failure) implements AutoCloseable {

        static OpenSession of(Setting setting) {
            CorpusPlace.Opened place = setting.corpus().open();
            try {
                return new OpenSession(place, Session.open(setup(setting, place)), null);
            } catch (RuntimeException unusable) {
                place.close();
                return new OpenSession(place, null, unusable);
            }
        }

        private static Setup setup(Setting setting, CorpusPlace.Opened place) {
            return new Setup(
                    place.folder(),
                    CorpusOptions.DEFAULT,
                    setting.extractor(),
                    setting.loader(),
                    BundledLanguages.andThoseOf(setting.loader()));
        }

        Session session() {
            if (opened == null) {
                throw failure == null ? new IllegalStateException("neither open nor failed") : failure;
            }
            return opened;
        }

        @Override
        public void close() {
            if (opened != null) {
                opened.close();
                place.close();
            }
        }
    }
}
