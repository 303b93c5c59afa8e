package org.constat.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.constat.Fact;
import org.constat.assertion.Bars;
import org.constat.assertion.Pattern;
import org.constat.extract.ExtractorIdentity;
import org.constat.gate.Change;
import org.constat.gate.Decision;
import org.constat.gate.Outcome;
import org.constat.match.NearFact;
import org.constat.match.Step;

/** All texts that this package shows to people. */
final class Wording {
    static final int MAX_SENTENCE = 120;
    static final int MAX_FACT = 160;
    static final int MAX_REASON = 400;
    private static final int MAX_NAMES = 10;
    private static final Set<Change> TITLES =
            Set.of(Change.REGRESSED, Change.SHRUNK, Change.WORSE, Change.REREAD, Change.NEW);

    private Wording() {}

    /** Returns a reason on one line, with the wide space between a place and what is said of it as it is. */
    static String reason(String reason) {
        return Arrays.stream(reason.split(" {2}"))
                .map(part -> Display.line(part, MAX_REASON))
                .collect(Collectors.joining("  "));
    }

    /** Returns the first line of the console, with a baseline or without one. */
    static String anyHeadline(Report report) {
        return BaselineWording.headline(report).orElseGet(() -> headline(report));
    }

    static String headline(Report report) {
        Summary summary = report.summary();
        List<String> counts = new ArrayList<>();
        addIfAny(counts, summary.failed(), "failed");
        addIfAny(counts, summary.errors(), "in error");
        addIfAny(
                counts,
                summary.unexpectedPasses(),
                summary.unexpectedPasses() == 1 ? "unexpected pass" : "unexpected passes");
        addIfAny(counts, summary.flaky(), "flaky");
        counts.add(summary.passed() + " passed" + ofWhich(summary));
        addIfAny(counts, summary.knownFailures(), summary.knownFailures() == 1 ? "known failure" : "known failures");
        return (report.gate().red() ? "RED  " : "GREEN  ") + String.join(", ", counts) + " · "
                + extractor(report.extractor()) + " · " + things(summary.articles(), "article") + ", "
                + things(summary.extractedFacts(), "fact")
                + (report.complete() ? "" : " · only the assertions that were asked for");
    }

    static void addIfAny(List<String> counts, int count, String what) {
        if (count > 0) {
            counts.add(count + " " + what);
        }
    }

    private static String ofWhich(Summary summary) {
        List<String> parts = new ArrayList<>();
        addIfAny(parts, summary.unarmed(), "unarmed");
        addIfAny(parts, summary.tolerant(), "tolerant");
        return parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")";
    }

    static String extractor(ExtractorIdentity extractor) {
        return ("extractor " + Display.line(extractor.id(), MAX_SENTENCE) + " "
                        + Display.line(extractor.version(), MAX_SENTENCE))
                .strip();
    }

    /** Returns the first word of a block: the change where there is a baseline, else the verdict. */
    static String title(Decision decision) {
        if (decision.outcome() == Outcome.FLAKY) {
            return Outcome.FLAKY.name();
        }
        if (decision.change() != null
                && TITLES.contains(decision.change())
                && decision.outcome() != Outcome.UNEXPECTED_PASS) {
            return decision.change().name();
        }
        return decision.outcome() == Outcome.UNEXPECTED_PASS
                ? "UNEXPECTED PASS"
                : decision.judgement().verdict().name();
    }

    static int count(Report report, Change change) {
        return change == Change.GONE && report.comparison() != null
                ? report.comparison().gone().size()
                : Math.toIntExact(report.decisions().stream()
                        .filter(decision -> decision.change() == change)
                        .count());
    }

    static String cause(Causes.Cause cause) {
        return cause.ids().size() + " share the " + shown(cause.cause()) + ": " + names(cause.ids());
    }

    static String place(Excerpt excerpt) {
        return Display.line(excerpt.article(), MAX_SENTENCE)
                + (excerpt.line() == 0 ? "" : ", line " + excerpt.line())
                + (excerpt.sentence().isEmpty() ? "" : ": \"" + Display.line(excerpt.sentence(), MAX_SENTENCE) + "\"");
    }

    static String bars(Fact fact) {
        return Display.line(Bars.render(Pattern.of(fact)), MAX_FACT);
    }

    static String differs(List<NearFact.Difference> differences) {
        return differences.stream()
                .limit(3)
                .map(difference -> slot(difference) + "  asked " + shown(difference.asked()) + ", found "
                        + shown(difference.found()))
                .collect(Collectors.joining("; "));
    }

    private static String slot(NearFact.Difference difference) {
        return difference.role().isEmpty() ? difference.slot().wireName() : difference.role();
    }

    static String shown(String text) {
        return text.isEmpty() ? "nothing" : Display.line(text, MAX_FACT);
    }

    /** Of a concept that two words share the name matters to those who ask further, and changes with the lexicon. */
    static String step(Step step) {
        boolean plain = step.by().isEmpty() || step.by().equals(step.to()) || step.kind() == Step.Kind.CONCEPT;
        String by = plain ? "" : ", by " + shown(step.by());
        return shown(step.from()) + " = " + shown(step.to()) + " (" + stepName(step.kind()) + by + ")";
    }

    static String stepName(Step.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String hidden(int count) {
        return "… and " + count + " more; all of them are in results.json";
    }

    static String leniency(Breakdown breakdown) {
        String kinds = breakdown.byLeniency().entrySet().stream()
                .sorted(Map.Entry.<Step.Kind, Integer>comparingByValue().reversed())
                .map(entry -> stepName(entry.getKey()) + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        return breakdown.heldByWordsAlone() + " of " + breakdown.held() + " that hold do so by the same words alone"
                + (kinds.isEmpty() ? "" : "; the others by " + kinds);
    }

    static String tag(String tag, Breakdown.Rates rates) {
        List<String> parts = new ArrayList<>();
        if (rates.holds() > 0) {
            parts.add(rates.held() + " of " + rates.holds() + " hold (" + percent(rates.held(), rates.holds()) + ")");
        }
        if (rates.nevers() > 0) {
            parts.add(rates.found() + " of " + rates.nevers() + " that must never be found are");
        }
        return Display.line(tag, MAX_SENTENCE) + ": " + String.join(", ", parts);
    }

    private static String percent(int part, int whole) {
        return Math.round(100.0 * part / whole) + " %";
    }

    static String articlesWithoutFacts(List<String> articles) {
        return names(articles) + (articles.size() == 1 ? " has" : " have") + " more than 50 words and yielded no fact";
    }

    static String failedArticle(Map.Entry<String, String> failed) {
        return Display.line(failed.getKey(), MAX_SENTENCE) + "  " + Display.line(failed.getValue(), 400);
    }

    static String cannotRead(Path file, IOException trouble) {
        return file + "  cannot be read: " + trouble.getMessage();
    }

    static String modules(long red, int all) {
        String modules = things(all, "module");
        return red == 0 ? modules : red + " of " + modules + (red == 1 ? " is red" : " are red");
    }

    static String moduleLine(ModuleResults module) {
        String headline = module.headline().replaceFirst("^(RED|GREEN) +", "");
        return (module.red() ? "RED       " : "GREEN     ") + Display.line(module.module(), MAX_SENTENCE) + "  "
                + Display.line(headline, MAX_REASON);
    }

    static String unchecked(String module) {
        return module + ": has a corpus, and no results of a check; was the build stopped before?";
    }

    static String noPage(String module) {
        return module + ": wrote no report.html, so its assertions are not listed here";
    }

    static String cannotWrite(Path file, IOException trouble) {
        return file + "  cannot be written: " + trouble.getMessage();
    }

    static String knownFailures(List<String> ids) {
        return names(ids);
    }

    private static String names(List<String> names) {
        String shown = names.stream()
                .limit(MAX_NAMES)
                .map(name -> Display.line(name, MAX_SENTENCE))
                .collect(Collectors.joining(", "));
        return names.size() <= MAX_NAMES ? shown : shown + " and " + (names.size() - MAX_NAMES) + " more";
    }

    private static String things(long count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }
}
