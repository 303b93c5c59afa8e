package org.constat.report;

import java.nio.file.Path;

/**
 * A module of a reactor.
 *
 * @param name how reports call it
 * @param reports the report directory of its checks
 * @param hasCorpus whether there is something in it that has to be checked
 * @since 0.1
 */
public record ReactorModule(String name, Path reports, boolean hasCorpus) {}
