package org.constat.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.constat.Article;
import org.constat.Fact;
import org.constat.assertion.Assertion;
import org.constat.extract.Extracted;
import org.constat.extract.ExtractorSource;
import org.constat.match.Judgement;
import org.constat.match.run.MatchRun;
import org.constat.match.run.Matcher;

/**
 * Tries the strength of a suite: damages the facts that the extractor finds, one thing in one of them at a time, and counts
 * which damages turn an assertion that passes into one that does not.
 *
 * @since 0.1
 */
public final class Mutate {
    private static final String NO_LANGUAGE = "und";

    private final MutateRequest request;
    private final Loaded loaded;
    private final ExtractorSource source;
    private final MutateReport report = new MutateReport();

    private Mutate(MutateRequest request, Loaded loaded, ExtractorSource source) {
        this.request = request;
        this.loaded = loaded;
        this.source = source;
    }

    /**
     * Tries it.
     *
     * @throws org.constat.corpus.CorpusException if the corpus has mistakes, or there is nothing to check
     * @throws org.constat.extract.ExtractorException if the extractor cannot be used at all
     */
    public static GoalResult run(MutateRequest request) {
        try (Loaded loaded = Loaded.of(request.setup());
                ExtractorSource source = new Sources(loaded).open()) {
            return new Mutate(request, loaded, source).run();
        }
    }

    private GoalResult run() {
        Selection all = new Selection(loaded.assertions(), loaded.assertions());
        List<Extracted.Facts> found = new ArrayList<>();
        new StreamedFeed(loaded, source).forEach(all::looksAt, extracted -> {
            if (extracted instanceof Extracted.Facts facts) {
                found.add(facts);
            } else if (extracted instanceof Extracted.Failed failed) {
                report.addFailed(failed.article().id(), failed.message());
            }
        });
        int damages = found.stream()
                .flatMap(facts -> facts.facts().stream())
                .mapToInt(fact -> Damage.of(fact).size())
                .sum();
        int step = Math.max(1, (damages + request.most() - 1) / request.most());
        int number = 0;
        for (Extracted.Facts facts : found) {
            number = damage(facts, number, step);
        }
        return report.result(found.size(), loaded.assertions().size(), request.minNoticed());
    }

    private int damage(Extracted.Facts found, int firstNumber, int step) {
        Article article = found.article();
        List<Assertion> assertions = loaded.assertions().stream()
                .filter(assertion ->
                        assertion.articles().isEmpty() || assertion.articles().contains(article.id()))
                .toList();
        List<Boolean> before = passes(assertions, article, found.facts());
        int number = firstNumber;
        for (Fact fact : found.facts()) {
            boolean tried = false;
            boolean noticed = false;
            for (Damage damage : Damage.of(fact)) {
                if (number++ % step == 0) {
                    List<Fact> damaged = new ArrayList<>(found.facts());
                    damaged.set(damaged.indexOf(fact), damage.fact());
                    boolean seen = isWorse(before, passes(assertions, article, damaged));
                    report.add(damage.kind(), seen);
                    tried = true;
                    noticed |= seen;
                }
            }
            if (tried && !noticed) {
                report.addUnguarded(article.id(), fact);
            }
        }
        return number;
    }

    private static boolean isWorse(List<Boolean> before, List<Boolean> after) {
        for (int assertion = 0; assertion < before.size(); assertion++) {
            if (before.get(assertion) && !after.get(assertion)) {
                return true;
            }
        }
        return false;
    }

    private List<Boolean> passes(List<Assertion> assertions, Article article, List<Fact> facts) {
        String language = loaded.corpus().settings().language();
        MatchRun matching = new Matcher(
                        assertions,
                        loaded.lexicon(),
                        tag -> Optional.of(loaded.setup().languages().phraseReader(tag, loaded.lexicon())),
                        language == null ? NO_LANGUAGE : language,
                        source.identity().slots())
                .start();
        matching.accept(
                article,
                loaded.setup()
                        .languages()
                        .find(article.language())
                        .map(known -> known.sentences(article))
                        .orElse(List.of()),
                facts);
        return matching.finish().stream()
                .map(Judgement::verdict)
                .map(verdict -> verdict.passes())
                .toList();
    }
}
