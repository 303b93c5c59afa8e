package org.constat.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.constat.Article;
import org.constat.assertion.Assertion;
import org.constat.corpus.CorpusException;
import org.constat.corpus.Problem;
import org.constat.corpus.Problems;
import org.constat.gate.GatesReader;
import org.constat.lexicon.NameEntry;
import org.constat.report.Display;

/**
 * Reads and checks all that people wrote in a corpus, without extracting anything.
 *
 * @since 0.1
 */
public final class Lint {
    private static final int MAX_LINE = 400;

    private final Loaded loaded;
    private final List<Problem> problems;

    private Lint(Loaded loaded, List<Problem> problems) {
        this.loaded = loaded;
        this.problems = problems;
    }

    /**
     * Checks a corpus.
     *
     * @throws CorpusException if there is no corpus at all
     */
    public static LintResult run(Setup setup) {
        Problems problems = new Problems();
        try (Loaded loaded = Loaded.read(setup, true, problems)) {
            GatesReader.read(loaded.corpus().settings().gates(), loaded.assertions(), problems);
            return new Lint(loaded, problems.list()).result();
        }
    }

    private LintResult result() {
        List<Assertion> unreadable = loaded.assertions().stream()
                .filter(assertion -> assertion.unreadable() != null)
                .toList();
        List<String> unused = problems.isEmpty() ? unusedNames() : List.of();
        return new LintResult(problems, unreadable, unused, lines(unreadable, unused));
    }

    private List<String> lines(List<Assertion> unreadable, List<String> unused) {
        List<String> lines = new ArrayList<>();
        lines.add(CheckMessages.lintHeadline(
                loaded.corpus().entries().size(), loaded.assertions().size(), problems.size(), unreadable.size()));
        problems.forEach(problem -> lines.add(Display.line(problem.toString(), MAX_LINE)));
        unreadable.forEach(assertion -> addUnreadable(assertion, lines));
        unused.forEach(name -> lines.add(CheckMessages.unusedName(name)));
        return lines;
    }

    private static void addUnreadable(Assertion assertion, List<String> lines) {
        lines.add(assertion.location() + "  " + Display.line(assertion.text(), MAX_LINE));
        String why = assertion.unreadable();
        Stream.of(why == null ? "" : why)
                .flatMap(String::lines)
                .forEach(line -> lines.add("  " + Display.line(line, MAX_LINE)));
    }

    /** Names are compared as they are written, case apart; of other entries only an extraction can tell. */
    private List<String> unusedNames() {
        Set<NameEntry> unused = new LinkedHashSet<>(loaded.lexicon().names());
        loaded.assertions().forEach(assertion -> unused.removeIf(entry -> stands(entry, assertion.text())));
        try (Stream<Article> articles = loaded.corpus().articles()) {
            articles.forEach(article -> unused.removeIf(entry -> stands(entry, article.text())));
        }
        return unused.stream().map(NameEntry::name).toList();
    }

    private static boolean stands(NameEntry entry, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return Stream.of(Stream.of(entry.name()), entry.also().stream(), entry.roles().stream())
                .flatMap(names -> names)
                .anyMatch(name -> lower.contains(name.toLowerCase(Locale.ROOT)));
    }
}
