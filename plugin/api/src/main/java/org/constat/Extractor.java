package org.constat;

import java.util.List;
import java.util.Set;

/**
 * Turns articles into facts: the thing under test.
 *
 * <p>A class named in {@code corpus.yaml} needs a public constructor without parameters. Constat makes one instance a
 * worker and never calls it from two threads.
 *
 * @since 0.1
 */
public interface Extractor extends AutoCloseable {

    /**
     * Extracts the facts of one article.
     *
     * @param article the article; its blocks are filled where a language module knows how to
     * @return the facts in any order, none of them null; an empty list where the article holds none
     * @throws Exception for whatever goes wrong; it costs this article alone and is reported with its message
     */
    List<Fact> extract(Article article) throws Exception;

    /**
     * Identifies what this extractor would answer: reports call it a change of the extractor when it differs.
     *
     * @return the class name and the version of its jar by default; include the version of models and rules
     */
    default String fingerprint() {
        String version = getClass().getPackage().getImplementationVersion();
        return getClass().getName() + (version == null ? "" : " " + version);
    }

    /**
     * Declares the slots that this extractor supplies; an assertion that names another one is UNSUPPORTED.
     *
     * @return every slot by default
     */
    default Set<Slot> slots() {
        return Set.of(Slot.values());
    }

    /**
     * Declares whether this extractor answers the same article with the same facts each time. Of one that does not, nothing
     * is kept in a cache, and {@code constat:accept} asks for a check of at least three trials.
     *
     * @return true by default
     */
    default boolean deterministic() {
        return true;
    }

    /** Frees what this extractor holds; does nothing by default. */
    @Override
    default void close() {}
}
