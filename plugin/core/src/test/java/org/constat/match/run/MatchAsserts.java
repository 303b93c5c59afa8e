package org.constat.match.run;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.constat.Article;
import org.constat.Evidence;
import org.constat.Fact;
import org.constat.Slot;
import org.constat.Span;
import org.constat.assertion.Assertion;
import org.constat.assertion.Pattern;
import org.constat.assertion.Reading;
import org.constat.corpus.Location;
import org.constat.lexicon.Lexicon;
import org.constat.match.Judgement;
import org.constat.match.NearFact;
import org.constat.match.Step;
import org.constat.match.Verdict;
import org.jspecify.annotations.Nullable;

/** Runs small matches. */
final class MatchAsserts {
    static final String TEXT = "The first sentence stands here. The second sentence stands there.";
    static final List<Span> SENTENCES = List.of(new Span(0, 31), new Span(32, 65));

    private MatchAsserts() {}

    static Assertion assertion(String id, Assertion.Kind kind, Assertion.Options options, Fact... asked) {
        List<Pattern> patterns = Arrays.stream(asked).map(Pattern::of).toList();
        return new Assertion(
                id,
                kind,
                id,
                List.of(new Reading(patterns)),
                null,
                Set.of(),
                1,
                Set.of(),
                null,
                null,
                options,
                null,
                Location.of("test.facts.yaml"));
    }

    static Assertion holds(String asked) {
        return assertion(asked, Assertion.Kind.HOLDS, Assertion.Options.DEFAULT, asked(asked));
    }

    static Assertion never(String asked) {
        return assertion(asked, Assertion.Kind.NEVER, Assertion.Options.DEFAULT, asked(asked));
    }

    /** A line that begins with {@code fr:} is French; else it is English. */
    static Fact asked(String line) {
        boolean french = line.startsWith("fr:");
        String bare = line.startsWith("fr:") || line.startsWith("en:")
                ? line.substring(3).strip()
                : line;
        return Notation.fact(bare).toBuilder().language(french ? "fr" : "en").build();
    }

    /** Facts of the first sentence; those that begin with {@code 2:} of the second one. */
    static Fact found(String line) {
        boolean second = line.startsWith("2:");
        Fact fact = asked(second ? line.substring(2).strip() : line);
        return fact.toBuilder()
                .evidence(new Evidence.At(second ? SENTENCES.get(1) : SENTENCES.get(0)))
                .build();
    }

    static Judgement judge(Assertion assertion, String... facts) {
        return judge(TinyLexicon.standard(), assertion, facts);
    }

    static Judgement judge(Lexicon lexicon, Assertion assertion, String... facts) {
        return judge(lexicon, assertion, Article.of("a", "en", TEXT), facts);
    }

    static Judgement judge(Lexicon lexicon, Assertion assertion, Article article, String... facts) {
        MatchRun run = matcher(lexicon, assertion).start();
        run.accept(
                article,
                SENTENCES,
                Arrays.stream(facts).map(MatchAsserts::found).toList());
        return run.finish().get(0);
    }

    static Matcher matcher(Lexicon lexicon, Assertion... assertions) {
        return new Matcher(List.of(assertions), lexicon, language -> Optional.empty(), "en", Set.of(Slot.values()));
    }

    static boolean satisfies(String asked, String found) {
        return judge(holds(asked), found).verdict() == Verdict.HELD;
    }

    static List<Step.Kind> leniencies(Judgement judgement) {
        return judgement.matches().stream()
                .flatMap(match -> match.proof().stream())
                .map(Step::kind)
                .filter(Step.Kind::isLeniency)
                .distinct()
                .toList();
    }

    static @Nullable String remedy(Judgement judgement) {
        return judgement.nearest().stream()
                .flatMap(near -> near.differences().stream())
                .map(NearFact.Difference::remedy)
                .filter(remedy -> !remedy.isEmpty())
                .findFirst()
                .orElse(null);
    }
}
