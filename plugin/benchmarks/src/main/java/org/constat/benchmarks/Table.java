package org.constat.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.constat.assertion.Assertion.Kind;
import org.constat.gate.Decision;
import org.constat.match.Judgement;
import org.constat.match.Verdict;

/** A row a facts file: what holds, by how hard it is, and what is found that must not be. */
final class Table {
    private static final List<String> LEVELS = List.of("easy", "medium", "hard");
    private static final String ROW = "%-44s %14s %14s %14s %14s %12s %8s %7s %9s";

    private final Map<String, List<Judgement>> byFile = new LinkedHashMap<>();

    private Table() {}

    static Table of(List<Decision> decisions) {
        Table table = new Table();
        for (Decision decision : decisions) {
            Judgement judgement = decision.judgement();
            table.byFile
                    .computeIfAbsent(judgement.assertion().location().file(), file -> new ArrayList<>())
                    .add(judgement);
        }
        return table;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                ROW, "holds HELD", "easy", "medium", "hard", "all", "never FOUND", "UNARMED", "ERROR", "TOLERANT"));
        byFile.forEach((file, judgements) -> lines.add(row(file, judgements)));
        if (byFile.size() > 1) {
            lines.add(row(
                    "together", byFile.values().stream().flatMap(List::stream).toList()));
        }
        return lines;
    }

    private static String row(String name, List<Judgement> judgements) {
        List<Object> cells = new ArrayList<>();
        cells.add(name);
        LEVELS.forEach(level -> cells.add(
                held(judgements, judgement -> judgement.assertion().tags().contains(level))));
        cells.add(held(judgements, judgement -> true));
        cells.add(count(judgements, judgement -> judgement.verdict() == Verdict.FOUND) + " / "
                + count(judgements, judgement -> judgement.assertion().kind() == Kind.NEVER));
        cells.add(count(judgements, judgement -> judgement.verdict() == Verdict.UNARMED));
        cells.add(count(judgements, judgement -> judgement.verdict() == Verdict.ERROR));
        cells.add(count(judgements, judgement -> !judgement.tolerant().isEmpty()));
        return String.format(ROW, cells.toArray());
    }

    private static String held(List<Judgement> judgements, Predicate<Judgement> which) {
        List<Judgement> holds = judgements.stream()
                .filter(which.and(judgement -> judgement.assertion().kind() == Kind.HOLDS))
                .toList();
        long held = count(holds, judgement -> judgement.verdict() == Verdict.HELD);
        return holds.isEmpty()
                ? "-"
                : held + " / " + holds.size() + " " + Math.round(100.0 * held / holds.size()) + " %";
    }

    private static long count(List<Judgement> judgements, Predicate<Judgement> which) {
        return judgements.stream().filter(which).count();
    }
}
