package org.constat.language.extractor.speech;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.constat.Attribution;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Word;
import org.jspecify.annotations.Nullable;

/**
 * Makes anonymous whoever speaks in a sentence that withholds their names: "two clerks, who spoke on condition of anonymity".
 *
 * @since 0.1
 */
public final class Anonymity {
    private final String noun;
    private final Word anonymous;

    public Anonymity(String language) {
        this.noun = language.equals("fr") ? "anonymat" : "anonymity";
        String adjective = language.equals("fr") ? "anonyme" : "anonymous";
        this.anonymous = Word.of(adjective, adjective, Word.Kind.ADJECTIVE);
    }

    /** Returns the facts of a sentence, with anonymous speakers. */
    public List<Fact> in(List<Fact> facts) {
        Set<String> withheld = new HashSet<>();
        for (Fact fact : facts) {
            if (isTold(fact.relation()) && fact.subject() instanceof Phrase speaker) {
                withheld.add(speaker.text());
            }
        }
        return withheld.isEmpty()
                ? facts
                : facts.stream().map(fact -> withheld(fact, withheld)).toList();
    }

    private boolean isTold(Phrase relation) {
        Word head = relation.head();
        return (head != null && head.lemma().contains(noun))
                || relation.modifiers().stream().anyMatch(word -> word.lemma().contains(noun));
    }

    private Fact withheld(Fact fact, Set<String> withheld) {
        return fact.toBuilder()
                .subject(subject(fact.subject(), withheld))
                .source(fact.source().stream()
                        .map(link -> new Attribution(speaker(link.speaker(), withheld), link.force()))
                        .toList())
                .build();
    }

    private @Nullable Filler subject(@Nullable Filler subject, Set<String> withheld) {
        return subject instanceof Phrase phrase ? speaker(phrase, withheld) : subject;
    }

    private Phrase speaker(Phrase phrase, Set<String> withheld) {
        boolean known = !withheld.contains(phrase.text()) || phrase.modifiers().contains(anonymous);
        return known
                ? phrase
                : phrase.withModifiers(Stream.concat(phrase.modifiers().stream(), Stream.of(anonymous))
                        .toList());
    }
}
