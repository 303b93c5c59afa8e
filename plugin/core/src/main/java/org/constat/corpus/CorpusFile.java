package org.constat.corpus;

import java.nio.file.Path;

/**
 * A file of a corpus.
 *
 * @param path where it can be read; as long as the corpus is open, where that is a jar
 * @param name how messages call it: relative to the corpus folder and with forward slashes where it lies in it
 * @since 0.1
 */
public record CorpusFile(Path path, String name) {}
