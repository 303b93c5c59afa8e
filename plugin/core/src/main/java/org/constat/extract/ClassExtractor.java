package org.constat.extract;

import java.lang.reflect.InvocationTargetException;
import org.constat.Extractor;
import org.jspecify.annotations.Nullable;

/**
 * An extractor class of the user's own, from a class loader that whoever made it closes.
 *
 * @since 0.1
 */
public final class ClassExtractor implements ExtractorSource {
    private final String className;
    private final ClassLoader loader;

    /** Opened to ask who it is, and handed out first: opening one may load a model. */
    private @Nullable Extractor spare;

    private @Nullable ExtractorIdentity identity;

    /**
     * @param className the full name of a class with a public constructor without parameters
     * @param loader where it is found, with the types of {@code constat-api} that this module sees
     */
    public ClassExtractor(String className, ClassLoader loader) {
        this.className = className;
        this.loader = loader;
    }

    @Override
    public synchronized ExtractorIdentity identity() {
        ExtractorIdentity known = identity;
        if (known == null) {
            Extractor extractor = open();
            spare = extractor;
            known = ask(extractor);
            identity = known;
        }
        return known;
    }

    private ExtractorIdentity ask(Extractor extractor) {
        try {
            return new ExtractorIdentity(
                    className,
                    version(extractor),
                    extractor.fingerprint(),
                    extractor.slots(),
                    extractor.deterministic());
        } catch (RuntimeException | LinkageError crash) {
            throw new ExtractorException(ExtractMessages.cannotOpen(className, crash), crash);
        }
    }

    private static String version(Extractor extractor) {
        Package itsPackage = extractor.getClass().getPackage();
        String version = itsPackage == null ? null : itsPackage.getImplementationVersion();
        return version == null ? "" : version;
    }

    @Override
    public synchronized Extractor open() {
        Extractor first = spare;
        spare = null;
        return first == null ? make() : first;
    }

    @Override
    public synchronized void close() {
        if (spare != null) {
            spare.close();
        }
    }

    /** A constructor that looks for services or resources finds those of its own class path. */
    private Extractor make() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return instance();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private Extractor instance() {
        try {
            Object made =
                    Class.forName(className, true, loader).getConstructor().newInstance();
            if (made instanceof Extractor extractor) {
                return extractor;
            }
            throw new ExtractorException(ExtractMessages.notAnExtractor(className));
        } catch (ClassNotFoundException absent) {
            throw new ExtractorException(ExtractMessages.noSuchClass(className), absent);
        } catch (NoSuchMethodException noConstructor) {
            throw new ExtractorException(ExtractMessages.noConstructor(className), noConstructor);
        } catch (InvocationTargetException crashed) {
            Throwable cause = crashed.getCause() == null ? crashed : crashed.getCause();
            throw new ExtractorException(ExtractMessages.cannotOpen(className, cause), cause);
        } catch (ReflectiveOperationException | LinkageError broken) {
            throw new ExtractorException(ExtractMessages.cannotOpen(className, broken), broken);
        }
    }
}
