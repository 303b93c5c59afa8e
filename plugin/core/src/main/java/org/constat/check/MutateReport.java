package org.constat.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.constat.Fact;
import org.constat.assertion.Bars;
import org.constat.assertion.Pattern;
import org.constat.report.Display;
import org.jspecify.annotations.Nullable;

/** Counts which damages were noticed, and writes it in lines. */
final class MutateReport {
    private static final int SHOWN = 10;
    private static final int MAX_LINE = 240;

    private final Map<Damage.Kind, Integer> tried = new EnumMap<>(Damage.Kind.class);
    private final Map<Damage.Kind, Integer> noticed = new EnumMap<>(Damage.Kind.class);
    private final List<String> unguarded = new ArrayList<>();
    private final List<String> failed = new ArrayList<>();

    void add(Damage.Kind kind, boolean isNoticed) {
        tried.merge(kind, 1, Integer::sum);
        noticed.merge(kind, isNoticed ? 1 : 0, Integer::sum);
    }

    void addUnguarded(String article, Fact fact) {
        unguarded.add(Display.line(article, MAX_LINE) + "  " + Display.line(Bars.render(Pattern.of(fact)), MAX_LINE));
    }

    void addFailed(String article, String why) {
        failed.add(CheckMessages.failedArticle(article, why));
    }

    GoalResult result(int articles, int assertions, @Nullable Integer minNoticed) {
        int all = sum(tried);
        int seen = sum(noticed);
        boolean tooFew = all == 0 || (minNoticed != null && seen * 100L < (long) minNoticed * all);
        List<String> lines = new ArrayList<>();
        boolean red = tooFew || !failed.isEmpty();
        lines.add((red ? "RED  " : "MUTATE  ") + seen + " of " + all + " damages noticed" + percent(seen, all) + " · "
                + assertions + (assertions == 1 ? " assertion, " : " assertions, ") + articles
                + (articles == 1 ? " article" : " articles"));
        tried.forEach((kind, count) -> lines.add("  damage    " + kind.name().toLowerCase(Locale.ROOT) + ": "
                + noticed.getOrDefault(kind, 0) + " of " + count + " noticed"));
        addUnguarded(lines);
        failed.forEach(failure -> lines.add("  failed    " + failure));
        if (all == 0) {
            lines.add("  red       there is no fact to damage");
        } else if (tooFew) {
            lines.add("  red       gate noticed damages  constat.minNoticed "
                    + percent(seen, all).strip() + "; expected at least " + minNoticed + " %");
        }
        return new GoalResult(red, lines);
    }

    private void addUnguarded(List<String> lines) {
        unguarded.stream().limit(SHOWN).forEach(fact -> lines.add("  unguarded " + fact));
        if (unguarded.size() > SHOWN) {
            lines.add("  unguarded … and " + (unguarded.size() - SHOWN)
                    + " more facts that no assertion would miss; constat:suggest writes candidates");
        }
    }

    private static int sum(Map<Damage.Kind, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static String percent(int part, int whole) {
        return whole == 0 ? "" : " (" + Math.round(100.0 * part / whole) + " %)";
    }
}
