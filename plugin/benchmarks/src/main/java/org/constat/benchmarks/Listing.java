package org.constat.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.constat.Article;
import org.constat.Evidence;
import org.constat.Fact;
import org.constat.assertion.Assertion;
import org.constat.assertion.Bars;
import org.constat.assertion.Pattern;
import org.constat.match.Judgement;
import org.constat.match.Match;
import org.constat.match.NearFact;
import org.constat.match.Step;

/** Lists assertions with their readings and facts, and facts with their places, for whoever tunes rules. */
final class Listing {

    private Listing() {}

    static List<String> of(Judgement judgement) {
        Assertion assertion = judgement.assertion();
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(judgement.verdict() + " " + assertion.id() + "  "
                + (assertion.kind() == Assertion.Kind.NEVER ? "never: " : "") + assertion.text() + "  "
                + assertion.tags().stream().sorted().toList());
        assertion.readings().forEach(reading -> lines.add("  reading  " + Bars.render(reading)));
        judgement.note().lines().forEach(note -> lines.add("  note     " + note));
        judgement.tolerant().forEach(slot -> lines.add("  tolerant " + slot.wireName()));
        judgement.matches().forEach(match -> addMatch(match, lines));
        judgement.nearest().forEach(near -> addNear(near, lines));
        return lines;
    }

    private static void addMatch(Match match, List<String> lines) {
        lines.add("  found    " + match.article() + ": " + fact(match.fact()));
        match.proof().stream()
                .filter(step -> step.kind() != Step.Kind.SAME)
                .forEach(step -> lines.add("           " + step(step)));
    }

    private static void addNear(NearFact near, List<String> lines) {
        lines.add("  nearest  " + near.article() + ": " + fact(near.fact()));
        for (NearFact.Difference difference : near.differences()) {
            String slot = difference.role().isEmpty() ? difference.slot().wireName() : difference.role();
            lines.add("           " + slot + ": asked " + difference.asked() + ", found " + difference.found()
                    + (difference.remedy().isEmpty() ? "" : "   mend: " + difference.remedy()));
        }
    }

    private static String step(Step step) {
        return step.slot().wireName() + ": " + step.kind().name().toLowerCase(Locale.ROOT) + " " + step.from() + " = "
                + step.to() + (step.by().isEmpty() ? "" : " by " + step.by());
    }

    static String fact(Article article, Fact fact) {
        String lines = fact.evidence().stream()
                .filter(Evidence.At.class::isInstance)
                .map(place -> String.valueOf(
                        line(article, ((Evidence.At) place).span().begin())))
                .distinct()
                .collect(Collectors.joining(","));
        return lines + ": " + fact(fact);
    }

    private static String fact(Fact fact) {
        return Bars.render(Pattern.of(fact)) + (fact.rule() == null ? "" : "   [" + fact.rule() + "]");
    }

    private static long line(Article article, int offset) {
        return 1
                + article.text()
                        .chars()
                        .limit(offset)
                        .filter(unit -> unit == '\n')
                        .count();
    }
}
