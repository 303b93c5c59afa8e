package org.constat.match.inference;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.constat.Argument;
import org.constat.Attribution;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;

/** Concludes what is expected from a French "devrait": the harvest is expected to fall, and whoever says so expects it to. */
final class Expected {
    private static final String RULE = "expected";
    private static final Pattern SHOULD = Pattern.compile("(?:.*\\s)?devrai(?:t|ent)\\b.*");

    private Expected() {}

    static List<Conclusion> conclude(Fact fact, String language) {
        boolean expected = language.equals("fr")
                && fact.modality() == Modality.OBLIGED
                && fact.polarity() == Polarity.AFFIRMATIVE
                && SHOULD.matcher(fact.relation().text()).matches();
        if (!expected || !(fact.subject() instanceof Phrase thing)) {
            return List.of();
        }
        Fact content = fact.toBuilder()
                .modality(Modality.ASSERTED)
                .tense(Tense.PRESENT)
                .source(List.of())
                .build();
        Fact generally = expecting(fact, language)
                .object(thing)
                .arguments(List.of(new Argument("to", content)))
                .build();
        Stream<Fact> byWhom = fact.source().stream()
                .map(Attribution::speaker)
                .limit(1)
                .map(speaker -> expecting(fact, language)
                        .subject(speaker)
                        .object(content)
                        .build());
        return Stream.concat(Stream.of(generally), byWhom)
                .map(expects -> new Conclusion(RULE, expects, ConcludedVerb.EXPECT.concept()))
                .toList();
    }

    private static Fact.Builder expecting(Fact fact, String language) {
        return Fact.builder(ConcludedVerb.EXPECT.in(language))
                .language(fact.language())
                .evidence(fact.evidence())
                .rule(fact.rule());
    }
}
