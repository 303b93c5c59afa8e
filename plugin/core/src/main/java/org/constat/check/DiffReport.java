package org.constat.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
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
    private final Map<String, Tally> byRelation = new TreeMap<>();
    private final Map<String, Tally> byArticle = new TreeMap<>();
    private final Tally counts = new Tally();
    private int same;

    private enum Kind {
        LOST,
        CHANGED,
        NEW
    }

    private static final class Tally {
        private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);

        void add(Kind kind) {
            counts.merge(kind, 1, Integer::sum);
        }

        int of(Kind kind) {
            return counts.getOrDefault(kind, 0);
        }

        int all() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }

        @Override
        public String toString() {
            return of(Kind.LOST) + " lost, " + of(Kind.CHANGED) + " changed, " + of(Kind.NEW) + " new";
        }
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
        counts.add(kind);
        byArticle.computeIfAbsent(article, name -> new Tally()).add(kind);
        byRelation.computeIfAbsent(relation(fact), name -> new Tally()).add(kind);
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
        int lost = counts.of(Kind.LOST);
        boolean red = !uncompared.isEmpty() || (maxLost != null && lost > maxLost);
        List<String> lines = new ArrayList<>();
        lines.add((red ? "RED  " : "DIFF  ") + counts + ", " + same + " the same · " + name(before) + " -> "
                + name(after));
        lines.addAll(facts);
        int hidden = counts.all() - facts.size();
        if (hidden > 0) {
            lines.add("… and " + hidden + " more");
        }
        lines.addAll(uncompared.stream().limit(SHOWN).toList());
        addGroups("relation", byRelation, lines);
        addGroups("article", byArticle, lines);
        if (maxLost != null && lost > maxLost) {
            lines.add("  red       gate lost facts  constat.maxLost  " + lost + "; expected at most " + maxLost);
        }
        return new DiffResult(lost, counts.of(Kind.NEW), counts.of(Kind.CHANGED), same, red, lines);
    }

    private static void addGroups(String label, Map<String, Tally> groups, List<String> lines) {
        groups.entrySet().stream()
                .sorted(Comparator.comparingInt(
                        (Map.Entry<String, Tally> group) -> -group.getValue().all()))
                .limit(SHOWN_GROUPS)
                .forEach(group -> lines.add("  " + label + " ".repeat(10 - label.length())
                        + Display.line(group.getKey(), MAX_FACT) + ": " + group.getValue()));
    }

    private static String name(ExtractorIdentity extractor) {
        return Display.line((extractor.id() + " " + extractor.version()).strip(), MAX_FACT);
    }
}
