package org.constat.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the last check of one module of a reactor wrote.
 *
 * @param module the module's name
 * @param directory its report directory
 * @param results {@code results.json}
 */
record ModuleResults(String module, Path directory, Map<String, Object> results) {

    /** Returns what was written; empty where nothing was. */
    static Optional<ModuleResults> read(String module, Path directory) {
        Path file = directory.resolve(ReportFiles.RESULTS);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            Map<String, Object> results = JsonTree.read(Files.readString(file, StandardCharsets.UTF_8));
            return Optional.of(new ModuleResults(module, directory, results));
        } catch (IOException broken) {
            throw new UncheckedIOException(Wording.cannotRead(file, broken), broken);
        }
    }

    boolean red() {
        return !Boolean.FALSE.equals(gate().get("red"));
    }

    boolean complete() {
        return Boolean.TRUE.equals(results.get("complete"));
    }

    String headline() {
        return JsonTree.text(gate(), "headline");
    }

    List<String> reasons() {
        return JsonTree.texts(gate(), "reasons");
    }

    List<String> warnings() {
        return JsonTree.texts(gate(), "warnings");
    }

    private Map<String, Object> gate() {
        return JsonTree.object(results, "gate");
    }

    Map<String, Object> summary() {
        return JsonTree.object(results, "summary");
    }

    List<Map<String, Object>> assertions() {
        return JsonTree.objects(results, "assertions");
    }
}
