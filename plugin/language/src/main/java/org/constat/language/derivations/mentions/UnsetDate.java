package org.constat.language.derivations.mentions;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.NounTables;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;

/**
 * "La date du procès n'a pas été fixée": the trial has no date.
 */
final class UnsetDate implements Derivation {
    private static final String RULE = "unset date";
    private static final Set<String> WHOSE = Set.of("of", "for");

    private final NounTables tables;
    private final String have;
    private final Word next;

    UnsetDate(String language, NounTables tables) {
        this.tables = tables;
        this.have = language.equals("fr") ? "avoir" : "have";
        String coming = language.equals("fr") ? "prochain" : "next";
        this.next = Word.of(coming, coming, Word.Kind.ADJECTIVE);
    }

    @Override
    public boolean meets(String relation) {
        return tables.has(Row.SCHEDULES, relation);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.polarity() == Polarity.NEGATIVE
                && fact.object() instanceof Phrase date
                && Nouns.head(date).equals("date")) {
            date.complements().stream()
                    .filter(complement -> WHOSE.contains(complement.role()))
                    .map(Complement::phrase)
                    .findFirst()
                    .ifPresent(event -> Stream.of(event, coming(event))
                            .distinct()
                            .forEach(undated -> found.accept(undated(fact, undated, date))));
        }
    }

    /** A new meeting that is still to come is the next one. */
    private Phrase coming(Phrase event) {
        if (event.head() == null
                || event.modifiers().stream().noneMatch(word -> tables.has(Row.FURTHER, word.lemma()))) {
            return event;
        }
        List<Word> modifiers = event.modifiers().stream()
                .map(word -> tables.has(Row.FURTHER, word.lemma()) ? next : word)
                .toList();
        return new Phrase(
                event.head().text(),
                event.entity(),
                event.head(),
                modifiers,
                event.quantity(),
                event.complements(),
                event.spans(),
                event.mention());
    }

    private Fact undated(Fact fact, Phrase event, Phrase date) {
        return fact.toBuilder()
                .subject(event)
                .relation(Nouns.verb(have).withSpans(fact.relation().spans()))
                .object(Phrase.of("date", Word.of("date", "date", Word.Kind.NOUN))
                        .withSpans(date.spans()))
                .arguments(List.of())
                .tense(Tense.PRESENT)
                .rule(RULE)
                .build();
    }
}
