package org.constat.junit;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.platform.engine.ConfigurationParameters;

/**
 * The assertions that a run is narrowed to.
 *
 * @param ids empty for all
 */
record IdFilter(Set<String> ids) {
    static final String PROPERTY = "constat.ids";

    IdFilter {
        ids = Set.copyOf(ids);
    }

    static IdFilter of(ConfigurationParameters parameters) {
        return new IdFilter(Arrays.stream(parameters.get(PROPERTY).orElse("").split(","))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toSet()));
    }

    boolean wants(String id) {
        return ids.isEmpty() || ids.contains(id);
    }

    String shown() {
        return ids.stream().sorted().collect(Collectors.joining(","));
    }
}
