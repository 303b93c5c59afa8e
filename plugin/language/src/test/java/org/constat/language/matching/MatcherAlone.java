package org.constat.language.matching;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.constat.Article;
import org.constat.Fact;
import org.constat.Slot;
import org.constat.assertion.Assertion;
import org.constat.assertion.Bars;
import org.constat.assertion.Pattern;
import org.constat.assertion.Reading;
import org.constat.corpus.Location;
import org.constat.lexicon.Lexicon;
import org.constat.match.Judgement;
import org.constat.match.run.MatchRun;
import org.constat.match.run.Matcher;
import org.constat.spi.Languages;

/** Holds single facts against single assertions, both written by hand, so that no extractor has a say. */
final class MatcherAlone {
    private final Languages languages = Languages.load(MatcherAlone.class.getClassLoader());
    private final Lexicon lexicon = languages.all().get(0).generalLexicon();

    Judgement judge(Pair pair) {
        Matcher matcher = new Matcher(
                List.of(assertion(pair)),
                lexicon,
                tag -> Optional.of(languages.phraseReader(tag, lexicon)),
                pair.foundIn(),
                Set.of(Slot.values()));
        MatchRun run = matcher.start();
        Fact found = Bars.parse(pair.found()).reading().patterns().get(0).fact();
        run.accept(
                Article.of("a", pair.foundIn(), ""),
                List.of(),
                List.of(found.toBuilder().language(pair.foundIn()).build()));
        return run.finish().get(0);
    }

    private static Assertion assertion(Pair pair) {
        List<Pattern> patterns = Bars.parse(pair.asked()).reading().patterns().stream()
                .map(pattern -> new Pattern(
                        pattern.fact().toBuilder().language(pair.askedIn()).build(), pattern.anyObject()))
                .toList();
        return new Assertion(
                "a",
                Assertion.Kind.HOLDS,
                pair.asked(),
                List.of(new Reading(patterns)),
                null,
                Set.of(),
                1,
                Set.of(),
                null,
                null,
                Assertion.Options.DEFAULT,
                null,
                Location.of("pairs.txt"));
    }
}
