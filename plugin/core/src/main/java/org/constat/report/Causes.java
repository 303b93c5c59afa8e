package org.constat.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.constat.Phrase;
import org.constat.gate.Decision;
import org.constat.match.Judgement;
import org.constat.match.NearFact;
import org.constat.match.Verdict;

/** Groups findings by what they share, the largest group first, each finding in the largest group that it fits. */
final class Causes {
    private static final int LEAST = 3;

    /**
     * Findings that share something.
     *
     * @param cause what they share, in words
     * @param ids of their assertions
     */
    record Cause(String cause, List<String> ids) {}

    private final Map<String, Set<String>> idsByCause = new LinkedHashMap<>();

    private Causes() {}

    static List<Cause> of(List<Decision> findings) {
        Causes causes = new Causes();
        findings.forEach(finding -> causes.add(finding.judgement()));
        return causes.largestFirst();
    }

    private void add(Judgement judgement) {
        String id = judgement.assertion().id();
        causes(judgement)
                .forEach(cause -> idsByCause
                        .computeIfAbsent(cause, name -> new LinkedHashSet<>())
                        .add(id));
    }

    private static Stream<String> causes(Judgement judgement) {
        Stream<String> near = judgement.nearest().stream().limit(1).flatMap(Causes::causes);
        Stream<String> found = judgement.verdict() == Verdict.FOUND
                ? judgement.matches().stream()
                        .flatMap(match -> Stream.ofNullable(match.fact().rule()))
                        .map(rule -> "extraction rule " + rule)
                : Stream.of();
        Stream<String> relation = judgement.verdict() == Verdict.MISSING
                ? judgement.assertion().readings().stream()
                        .limit(1)
                        .flatMap(reading -> reading.patterns().stream())
                        .map(pattern -> "relation " + base(pattern.fact().relation()))
                : Stream.of();
        Stream<String> articles = judgement.assertion().articles().stream().map(article -> "article " + article);
        return Stream.of(near, found, relation, articles).flatMap(all -> all);
    }

    private static Stream<String> causes(NearFact near) {
        Stream<String> differences = near.differences().stream()
                .flatMap(difference -> difference.remedy().isEmpty()
                        ? Stream.of(lost(difference))
                        : Stream.of("lexicon entry " + difference.remedy(), lost(difference)));
        Stream<String> rule = Stream.ofNullable(near.fact().rule()).map(name -> "extraction rule " + name);
        return Stream.concat(differences, rule);
    }

    private static String lost(NearFact.Difference difference) {
        String slot = difference.role().isEmpty() ? difference.slot().wireName() : difference.role();
        boolean isLost = difference.found().isEmpty() || difference.found().equals("nothing");
        return (isLost ? "lost " : "another ") + slot;
    }

    private static String base(Phrase relation) {
        return relation.head() == null ? relation.text() : relation.head().lemma();
    }

    private List<Cause> largestFirst() {
        List<Cause> causes = new ArrayList<>();
        Set<String> open = new LinkedHashSet<>();
        idsByCause.values().forEach(open::addAll);
        while (!open.isEmpty()) {
            Map.Entry<String, Set<String>> largest = idsByCause.entrySet().stream()
                    .max(Comparator.comparingInt(group -> size(group.getValue(), open)))
                    .orElseThrow();
            List<String> ids =
                    largest.getValue().stream().filter(open::contains).toList();
            if (ids.size() < LEAST) {
                return causes;
            }
            causes.add(new Cause(largest.getKey(), ids));
            ids.forEach(open::remove);
        }
        return causes;
    }

    private static int size(Set<String> ids, Set<String> open) {
        return (int) ids.stream().filter(open::contains).count();
    }
}
