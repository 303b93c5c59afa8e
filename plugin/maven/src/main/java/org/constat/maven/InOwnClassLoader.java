package org.constat.maven;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.constat.Article;
import org.constat.Extractor;
import org.constat.Fact;
import org.constat.Slot;

/** An extractor that finds its own services and resources through the context class loader while it is called. */
record InOwnClassLoader(Extractor extractor, ClassLoader loader) implements Extractor {

    @Override
    public List<Fact> extract(Article article) throws Exception {
        return callChecked(loader, () -> extractor.extract(article));
    }

    @Override
    public String fingerprint() {
        return call(loader, extractor::fingerprint);
    }

    @Override
    public Set<Slot> slots() {
        return call(loader, extractor::slots);
    }

    @Override
    public void close() {
        call(loader, () -> {
            extractor.close();
            return extractor;
        });
    }

    static <T> T call(ClassLoader loader, Supplier<T> action) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return action.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static <T> T callChecked(ClassLoader loader, Callable<T> action) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return action.call();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
