package org.constat.language.extractor.completion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Word;
import org.constat.language.extractor.words.Listed;
import org.jspecify.annotations.Nullable;

/** Knows where and when the events were that "they" and "the talks" go on to speak of: "a vote took place in Lund; it led to". */
final class ReferredEvents {
    private static final String RULE = "referred event";

    /** Verbs for the taking place of an event. */
    private static final Set<String> HAPPENING = Listed.as("taking-place");

    private Map<String, List<Complement>> before = new HashMap<>();

    /** Returns the facts of a sentence about an event of the one before, with where and when that was. */
    List<Fact> of(List<Fact> sentence) {
        List<Fact> found = new ArrayList<>();
        for (Fact fact : sentence) {
            Phrase event = known(fact.subject());
            if (event != null) {
                found.add(fact.toBuilder().subject(event).rule(RULE).build());
            }
        }
        Map<String, List<Complement>> now = new HashMap<>();
        sentence.forEach(fact -> remember(fact, now));
        before = now;
        return found;
    }

    private @Nullable Phrase known(@Nullable Filler filler) {
        if (!(filler instanceof Phrase phrase) || phrase.mention() == null) {
            return null;
        }
        List<Complement> stage = before.getOrDefault(phrase.text(), List.of());
        List<Complement> all = new ArrayList<>(phrase.complements());
        all.addAll(stage);
        return stage.isEmpty() ? null : phrase.withComplements(all);
    }

    private static void remember(Fact fact, Map<String, List<Complement>> events) {
        Word verb = fact.relation().head();
        Filler event = fact.object() == null ? fact.subject() : fact.object();
        boolean happened = verb != null
                && HAPPENING.contains(verb.lemma())
                && fact.polarity() == Polarity.AFFIRMATIVE
                && (fact.subject() == null || fact.object() == null);
        if (happened && event instanceof Phrase phrase) {
            List<Complement> stage = fact.arguments().stream()
                    .filter(argument ->
                            argument.role().equals("place") || argument.role().equals("time"))
                    .filter(argument -> argument.filler() instanceof Phrase)
                    .map(ReferredEvents::hanging)
                    .toList();
            events.putIfAbsent(phrase.text(), stage);
        }
    }

    private static Complement hanging(Argument argument) {
        return new Complement(argument.role(), ((Phrase) argument.filler()).withSpans(List.of()));
    }
}
