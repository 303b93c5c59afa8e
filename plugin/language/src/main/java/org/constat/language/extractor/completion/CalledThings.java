package org.constat.language.extractor.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.constat.Attribution;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Word;
import org.constat.language.extractor.reference.Resolver;
import org.constat.language.extractor.words.Listed;
import org.jspecify.annotations.Nullable;

/** Says of what somebody calls a thing what a sentence says of the thing: "contre ce que le maire appelle un abus". */
final class CalledThings {
    private static final String RULE = "so called";
    private static final String THING = "ce";

    /** Verbs for what somebody calls a thing, by the last word where they take one. */
    private static final Set<String> CALLING = Listed.as("calling");

    /** How the facts come about that a clause states or reports. */
    private static final Set<String> STATED = Set.of("clause", "reported", "speech");

    private CalledThings() {}

    /** Returns the facts of a sentence, with those that name a thing as somebody in it does. */
    static List<Fact> resolved(List<Fact> sentence) {
        List<Fact> all = new ArrayList<>(sentence);
        for (Fact calling : sentence) {
            Phrase label = label(calling);
            if (label != null && calling.subject() instanceof Phrase speaker) {
                stated(calling, sentence).forEach(fact -> {
                    all.add(named(fact, label, speaker, calling));
                    all.addAll(HeldThings.of(fact, label, calling));
                });
            }
        }
        return all;
    }

    private static @Nullable Phrase label(Fact calling) {
        Word verb = calling.relation().head();
        boolean calls = "relative".equals(calling.rule())
                && calling.polarity() == Polarity.AFFIRMATIVE
                && verb != null
                && CALLING.contains(verb.lemma());
        if (!calls) {
            return null;
        }
        return isThing(calling.object()) || calling.object() == null
                ? calling.arguments().stream()
                        .filter(argument -> argument.role().equals("as") && argument.filler() instanceof Phrase)
                        .map(argument -> (Phrase) argument.filler())
                        .findFirst()
                        .orElse(null)
                : calling.object() instanceof Phrase label
                                && calling.arguments().isEmpty()
                        ? label
                        : null;
    }

    private static boolean isThing(@Nullable Filler filler) {
        return filler instanceof Phrase phrase && phrase.text().equals(THING);
    }

    /** What is called something is what the clause before is about. */
    private static Stream<Fact> stated(Fact calling, List<Fact> sentence) {
        int begin = Resolver.begin(calling.relation());
        int last = sentence.stream()
                .filter(fact -> STATED.contains(fact.rule()))
                .map(Fact::relation)
                .mapToInt(Resolver::begin)
                .filter(other -> other < begin)
                .max()
                .orElse(-1);
        return sentence.stream()
                .filter(fact -> STATED.contains(fact.rule()) && Resolver.begin(fact.relation()) == last)
                .filter(fact -> isThing(fact.object())
                        || (fact.object() == null && fact.arguments().isEmpty()));
    }

    private static Fact named(Fact fact, Phrase label, Phrase speaker, Fact calling) {
        List<Attribution> source = new ArrayList<>(fact.source());
        source.add(new Attribution(speaker, calling.relation().head()));
        return fact.toBuilder().object(label).source(source).rule(RULE).build();
    }
}
