package org.constat.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts the results of all modules of a reactor together into one verdict.
 *
 * @since 0.1
 */
public final class ReactorReport {
    private final List<ModuleResults> modules;
    private final List<String> unchecked;

    private ReactorReport(List<ModuleResults> modules, List<String> unchecked) {
        this.modules = modules;
        this.unchecked = unchecked;
    }

    /**
     * Reads what the last check of each module wrote.
     *
     * @param modules those without results and without a corpus are left out
     * @throws UncheckedIOException if results cannot be read; its message names the file
     */
    public static ReactorReport of(List<ReactorModule> modules) {
        List<ModuleResults> read = new ArrayList<>();
        List<String> unchecked = new ArrayList<>();
        for (ReactorModule module : modules) {
            Optional<ModuleResults> results = ModuleResults.read(module.name(), module.reports());
            results.ifPresent(read::add);
            if (results.isEmpty() && module.hasCorpus()) {
                unchecked.add(module.name());
            }
        }
        return new ReactorReport(read, unchecked);
    }

    /** Returns whether no module has results or a corpus. */
    public boolean isEmpty() {
        return modules.isEmpty() && unchecked.isEmpty();
    }

    /** Returns whether a module is red, or has a corpus that was not checked. */
    public boolean red() {
        return modules.isEmpty() || !unchecked.isEmpty() || modules.stream().anyMatch(ModuleResults::red);
    }

    /**
     * Writes {@code results.json} and what else is asked for, a page and a Markdown verdict.
     *
     * @param directory made where it does not exist
     * @return the files written
     * @throws UncheckedIOException if one cannot be written; its message names it
     */
    public List<Path> write(Path directory, Set<ReportKind> kinds) {
        Map<Path, String> contents = new LinkedHashMap<>();
        contents.put(directory.resolve(ReportFiles.RESULTS), ReactorJson.of(this));
        if (kinds.contains(ReportKind.HTML)) {
            contents.put(directory.resolve(ReportKind.HTML.file()), ReactorPage.of(this));
        }
        if (kinds.contains(ReportKind.MARKDOWN)) {
            contents.put(directory.resolve(ReportKind.MARKDOWN.file()), ReactorMarkdown.of(this));
        }
        contents.forEach(ReactorReport::write);
        return List.copyOf(contents.keySet());
    }

    private static void write(Path file, String content) {
        try {
            AtomicFile.write(file, content);
        } catch (IOException trouble) {
            throw new UncheckedIOException(Wording.cannotWrite(file, trouble), trouble);
        }
    }

    /** Returns the lines to print: the verdict, a line a module, and why it is red. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(headline());
        modules.forEach(module -> lines.add("  " + Wording.moduleLine(module)));
        reasons().forEach(reason -> lines.add("  red       " + Wording.reason(reason)));
        return lines;
    }

    String headline() {
        int all = modules.size() + unchecked.size();
        long red =
                unchecked.size() + modules.stream().filter(ModuleResults::red).count();
        return (red() ? "RED  " : "GREEN  ") + Wording.modules(red, all) + " · " + counts();
    }

    private String counts() {
        List<String> counts = new ArrayList<>();
        Map<String, Integer> summary = summary();
        Wording.addIfAny(counts, summary.getOrDefault("regressions", 0), "regressed");
        Wording.addIfAny(counts, summary.getOrDefault("failed", 0), "failed");
        Wording.addIfAny(counts, summary.getOrDefault("errors", 0), "in error");
        Wording.addIfAny(counts, summary.getOrDefault("unexpectedPasses", 0), "passed unexpectedly");
        Wording.addIfAny(counts, summary.getOrDefault("flaky", 0), "flaky");
        counts.add(summary.getOrDefault("passed", 0) + " passed");
        Wording.addIfAny(counts, summary.getOrDefault("knownFailures", 0), "known to fail");
        Wording.addIfAny(counts, summary.getOrDefault("unarmed", 0), "unarmed");
        return String.join(", ", counts);
    }

    /** Returns the counts of all modules together. */
    Map<String, Integer> summary() {
        Map<String, Integer> sums = new LinkedHashMap<>();
        modules.forEach(module -> module.summary().forEach((name, count) -> {
            if (count instanceof BigDecimal number) {
                sums.merge(name, number.intValue(), Integer::sum);
            }
        }));
        return sums;
    }

    List<String> reasons() {
        List<String> reasons = new ArrayList<>();
        modules.forEach(module -> module.reasons().forEach(reason -> reasons.add(module.module() + ": " + reason)));
        unchecked.forEach(module -> reasons.add(Wording.unchecked(module)));
        return reasons;
    }

    List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        modules.forEach(module -> module.warnings().forEach(warning -> warnings.add(module.module() + ": " + warning)));
        return warnings;
    }

    List<ModuleResults> modules() {
        return modules;
    }
}
