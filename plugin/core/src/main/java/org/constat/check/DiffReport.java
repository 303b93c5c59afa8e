package org.constat.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.constat.Fact;
import org.constat.assertion.Bars;
import org.constat.assertion.Pattern;
import org.constat.extract.ExtractorIdentity;
import org.constat.report.Display;
import org.jspecify.annotations.Nullable;

/** Counts what differs between two extractions, and writes it in lines. */
final class DiffReport {
    private static final int SHOWN = 40;
    private static final int SHOWN_GROUPS = 10;
    private static final int MAX_FACT = 240;

    private final List<String> facts = new ArrayList<>();
    private final List<String> uncompared = new ArrayList<>();
    private final Map<String, int[]> byRelation = new TreeMap<>();
    private final Map<String, int[]> byArticle = new TreeMap<>();
    private final int[] counts = new int[Kind.values().length];
    private int same;

    private enum Kind {
        LOST,
        CHANGED,
        NEW
    }

    void add(String article, FactPairs pairs) {
        pairs.differing().forEach(pair -> add(article, pair));
        same += pairs.same();
    }

    private void add(String article, FactPairs.Pair pair) {
        Fact before = pair.before();
        Fact after = pair.after();
        if (before != null && after != null) {
            count(Kind.CHANGED, article, before, bars(before) + "  ->  " + bars(after));
        } else if (before != null) {
            count(Kind.LOST, article, before, bars(before));
        } else if (after != null) {
            count(Kind.NEW, article, after, bars(after));
        }
    }

    private void count(Kind kind, String article, Fact fact, String text) {
        counts[kind.ordinal()]++;
        byArticle.computeIfAbsent(article, name -> new int[Kind.values().length])[kind.ordinal()]++;
        byRelation.computeIfAbsent(relation(fact), name -> new int[Kind.values().length])[kind.ordinal()]++;
        if (facts.size() < SHOWN) {
            facts.add(kind + " " + Display.line(article, MAX_FACT) + "  " + text);
        }
    }

    void addUncompared(String article, String why) {
        uncompared.add("NOT COMPARED " + Display.line(article, MAX_FACT) + "  " + Display.line(why, MAX_FACT));
    }

    private static String relation(Fact fact) {
        return fact.relation().head() == null
                ? fact.relation().text()
                : fact.relation().head().lemma();
    }

    private static String bars(Fact fact) {
        return Display.line(Bars.render(Pattern.of(fact)), MAX_FACT);
    }

    DiffResult result(ExtractorIdentity before, ExtractorIdentity after, @Nullable Integer maxLost) {
        int lost = counts[Kind.LOST.ordinal()];
        boolean red = !uncompared.isEmpty() || (maxLost != null && lost > maxLost);
        List<String> lines = new ArrayList<>();
        lines.add((red ? "RED  " : "DIFF  ") + describe(counts) + ", " + same + " the same · "
                + name(before) + " -> " + name(after));
        lines.addAll(facts);
        int hidden = counts[0] + counts[1] + counts[2] - facts.size();
        if (hidden > 0) {
            lines.add("… and " + hidden + " more");
        }
        lines.addAll(uncompared.stream().limit(SHOWN).toList());
        addGroups("relation", byRelation, lines);
        addGroups("article", byArticle, lines);
        if (maxLost != null && lost > maxLost) {
            lines.add("  red       gate lost facts  constat.maxLost  " + lost + "; expected at most " + maxLost);
        }
        return new DiffResult(
                lost, counts[Kind.NEW.ordinal()], counts[Kind.CHANGED.ordinal()], same, red, lines);
    }

    private static void addGroups(String label, Map<String, int[]> groups, List<String> lines) {
        groups.entrySet().stream()
                .sorted(Comparator.comparingInt(
                        (Map.Entry<String, int[]> group) -> -group.getValue()[0] - group.getValue()[1]))
                .limit(SHOWN_GROUPS)
                .forEach(group -> lines.add("  " + label + " ".repeat(10 - label.length())
                        + Display.line(group.getKey(), MAX_FACT) + ": " + describe(group.getValue())));
    }

    private static String describe(int[] counts) {
        return counts[Kind.LOST.ordinal()] + " lost, " + counts[Kind.CHANGED.ordinal()] + " changed, "
                + counts[Kind.NEW.ordinal()] + " new";
    }

    private static String name(ExtractorIdentity extractor) {
        return Display.line((extractor.id() + " " + extractor.version()).strip(), MAX_FACT);
    }
}
