package org.constat.language.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.constat.Argument;
import org.constat.Attribution;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Group;
import org.constat.Phrase;
import org.constat.Span;
import org.constat.Word;
import org.jspecify.annotations.Nullable;

/** The words that stand in the slots of facts, and where phrases with a number stand. */
final class FactWords {

    private final Set<String> words = new HashSet<>();
    private final List<Span> counted = new ArrayList<>();
    private final List<Word> heads = new ArrayList<>();

    static FactWords of(List<Fact> facts) {
        FactWords found = new FactWords();
        facts.forEach(found::add);
        return found;
    }

    boolean contains(String text) {
        return words.contains(text.toLowerCase(Locale.ROOT));
    }

    /** Returns whether the place lies in a phrase that has a quantity. */
    boolean isCounted(Span span) {
        return counted.stream().anyMatch(phrase -> phrase.contains(span));
    }

    /** Returns the heads of all phrases but relations. */
    List<Word> heads() {
        return heads;
    }

    private void add(Fact fact) {
        addFiller(fact.subject());
        addWords(fact.relation());
        addFiller(fact.object());
        for (Argument argument : fact.arguments()) {
            addFiller(argument.filler());
        }
        for (Attribution source : fact.source()) {
            addPhrase(source.speaker());
            if (source.force() != null) {
                add(source.force());
            }
        }
    }

    private void addFiller(@Nullable Filler filler) {
        if (filler instanceof Fact fact) {
            add(fact);
        } else if (filler instanceof Group group) {
            group.members().forEach(this::addPhrase);
        } else if (filler instanceof Phrase phrase) {
            addPhrase(phrase);
        }
    }

    private void addPhrase(Phrase phrase) {
        if (phrase.head() != null) {
            heads.add(phrase.head());
        }
        addWords(phrase);
    }

    private void addWords(Phrase phrase) {
        if (phrase.head() != null) {
            add(phrase.head());
        }
        phrase.modifiers().forEach(this::add);
        if (phrase.quantity() != null) {
            counted.addAll(phrase.spans());
            addUnit(phrase.quantity().unit());
        }
        for (Complement complement : phrase.complements()) {
            addPhrase(complement.phrase());
            if (complement.role().equals("to")) {
                addParts(complement.phrase().text());
            }
        }
    }

    private void addUnit(@Nullable String unit) {
        if (unit != null) {
            words.add(unit.toLowerCase(Locale.ROOT));
        }
    }

    private void add(Word word) {
        words.add(word.lemma().toLowerCase(Locale.ROOT));
        addParts(word.text());
        word.parts().forEach(this::add);
    }

    private void addParts(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        words.add(lower);
        for (String part : lower.split("[ ']|(?<=[$£€])", -1)) {
            words.add(part);
        }
        words.addAll(List.of(lower.split(" ", -1)));
    }
}
