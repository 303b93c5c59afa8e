package org.constat.language.derivations.kinds;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Span;
import org.constat.Tense;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.numbers.Counted;
import org.jspecify.annotations.Nullable;

/**
 * "des aides, y compris une prime": the aids include one; "y compris une éventuelle prime": they may.
 */
final class Inclusion implements Derivation {
    private static final String RULE = "including";
    private static final String ROLE = "including";
    private static final String GIFT = "promised gift";
    private static final String ONE_OF_THEM = "such as";

    private final Nouns nouns;
    private final String verb;

    Inclusion(Nouns nouns) {
        this.nouns = nouns;
        this.verb = nouns.language().equals("fr") ? "inclure" : "include";
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (ONE_OF_THEM.equals(fact.rule())) {
            return;
        }
        for (Argument argument : fact.arguments()) {
            Phrase before = argument.role().equals(ROLE) && argument.filler() instanceof Phrase part
                    ? before(part, fact)
                    : null;
            Phrase whole = before == null ? null : CountedInside.of(before);
            if (whole != null
                    && argument.filler() instanceof Phrase part
                    && !isName(part)
                    && !Counted.isTooMany(part, whole, fact)) {
                including(whole, part, fact, found);
                if (GIFT.equals(fact.rule())) {
                    including(promised(whole), part, fact, found);
                }
            }
        }
    }

    /** "promet des aides, y compris une prime": the promised aids. */
    private Phrase promised(Phrase gift) {
        boolean french = nouns.language().equals("fr");
        Word word = Word.of(french ? "promis" : "promised", french ? "promettre" : "promise", Word.Kind.ADJECTIVE);
        List<Word> modifiers = new ArrayList<>(gift.modifiers());
        modifiers.add(word);
        return new Phrase(
                gift.text() + " " + word.text(),
                gift.entity(),
                gift.head(),
                modifiers,
                gift.quantity(),
                gift.complements(),
                gift.spans(),
                gift.mention());
    }

    private void including(Phrase whole, Phrase part, Fact fact, Consumer<Fact> found) {
        boolean hypothetical = nouns.isHypothetical(part);
        Modality modality = hypothetical ? Modality.POSSIBLE : Modality.ASSERTED;
        found.accept(fact(whole, part, fact, Modality.ASSERTED));
        if (hypothetical) {
            found.accept(fact(whole, nouns.granted(part), fact, modality));
        }
        inner(part).forEach(thing -> found.accept(fact(whole, thing, fact, modality)));
    }

    private static boolean isName(Phrase part) {
        return part.head() == null || part.head().kind() != Word.Kind.NOUN;
    }

    /** Returns the object before a part; where there is none, what stands last before it, be it the subject. */
    private static @Nullable Phrase before(Phrase part, Fact fact) {
        int begin = part.spans().stream().mapToInt(Span::begin).min().orElse(0);
        if (part.equals(fact.object())) {
            return null;
        }
        List<Phrase> others = Stream.concat(
                        Stream.ofNullable(fact.subject()),
                        fact.arguments().stream()
                                .filter(argument -> !argument.role().equals(ROLE))
                                .map(Argument::filler))
                .filter(Phrase.class::isInstance)
                .map(Phrase.class::cast)
                .filter(phrase -> isBefore(begin, phrase))
                .sorted(Comparator.comparingInt(Nouns::end).reversed())
                .toList();
        boolean counted = others.stream().anyMatch(phrase -> isMoreOf(part, phrase));
        return fact.object() instanceof Phrase object && isBefore(begin, object) && !counted
                ? object
                : others.stream()
                        .filter(phrase -> !counted || isMoreOf(part, phrase))
                        .findFirst()
                        .orElse(null);
    }

    /** "condamne le notaire à trois ans de prison, dont un avec sursis": one of the years. */
    private static boolean isMoreOf(Phrase part, Phrase whole) {
        return part.quantity() != null
                && whole.quantity() != null
                && Nouns.head(part).equals(Nouns.head(whole));
    }

    private static boolean isBefore(int begin, Phrase phrase) {
        return Nouns.end(phrase) > 0
                && Nouns.end(phrase) <= begin
                && !isName(phrase)
                && phrase.complements().stream()
                        .noneMatch(complement -> complement.role().equals(ROLE));
    }

    /** "la présence de soldats": soldiers. */
    private Stream<Phrase> inner(Phrase part) {
        return nouns.tables().has(Row.PRESENCE, Nouns.head(part))
                        && part.complements().size() == 1
                ? part.complements().stream().map(Complement::phrase)
                : Stream.empty();
    }

    private Fact fact(Phrase whole, Phrase part, Fact fact, Modality modality) {
        return Fact.builder(Nouns.verb(verb))
                .subject(whole)
                .object(part)
                .polarity(Polarity.AFFIRMATIVE)
                .modality(modality)
                .tense(Tense.PRESENT)
                .source(fact.source())
                .evidence(fact.evidence())
                .rule(RULE)
                .build();
    }
}
