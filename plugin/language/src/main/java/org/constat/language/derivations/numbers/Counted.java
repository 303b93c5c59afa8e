package org.constat.language.derivations.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Quantity;
import org.constat.Span;
import org.constat.Word;
import org.constat.language.derivations.nouns.Nouns;

/**
 * Knows what is so many of others: "27 blessés, dont cinq grièvement".
 *
 * @since 0.1
 */
public final class Counted {
    /** So many letters at most stand between both: ", among which ". */
    private static final int APART = 19;

    private Counted() {}

    /** Returns whether both are counted, and some can be a part of all. */
    public static boolean isPartOf(Phrase some, Phrase all, Fact fact) {
        return some.quantity() != null && all.quantity() != null && !isTooMany(some, all, fact);
    }

    /** "deux morts et 27 blessés, dont cinq graves": no five of the two, nor of those who are not named last. */
    public static boolean isTooMany(Phrase some, Phrase all, Fact fact) {
        Quantity part = some.quantity();
        Quantity whole = all.quantity();
        return part != null
                && whole != null
                && (part.value().compareTo(whole.value()) > 0 || isApart(some, all, fact.relation()));
    }

    /** "Quatre pompiers ont été blessés, dont deux grièvement": only the verb may stand between. */
    private static boolean isApart(Phrase some, Phrase all, Phrase verb) {
        boolean parted = begin(verb) >= Nouns.end(all) && begin(verb) < begin(some);
        return !parted && begin(some) - Nouns.end(all) > APART;
    }

    private static int begin(Phrase phrase) {
        return phrase.spans().stream().mapToInt(Span::begin).min().orElse(0);
    }

    /** Returns whether some are told from the others by how it was done to them. */
    public static boolean isDoneSo(Phrase some) {
        return some.modifiers().stream().anyMatch(Counted::isAdverb);
    }

    /** Returns a fact with the adverbs that stand with some of them: "dont cinq grièvement". */
    public static Fact doneSo(Fact fact, Phrase some) {
        Phrase relation = fact.relation();
        List<Word> modifiers = new ArrayList<>(relation.modifiers());
        some.modifiers().stream().filter(Counted::isAdverb).forEach(modifiers::add);
        return fact.toBuilder()
                .relation(new Phrase(
                        relation.text(),
                        relation.entity(),
                        relation.head(),
                        modifiers,
                        relation.quantity(),
                        relation.complements(),
                        relation.spans(),
                        relation.mention()))
                .build();
    }

    /** Returns a phrase without the adverbs that only say how it was done to them. */
    public static Phrase plain(Phrase some) {
        return kept(
                some, some.modifiers().stream().filter(word -> !isAdverb(word)).toList());
    }

    static Phrase without(Phrase some, Set<String> words) {
        return kept(
                some,
                some.modifiers().stream()
                        .filter(word -> !words.contains(word.lemma()))
                        .toList());
    }

    private static Phrase kept(Phrase some, List<Word> rest) {
        return new Phrase(
                some.text(),
                some.entity(),
                some.head(),
                rest,
                some.quantity(),
                some.complements(),
                some.spans(),
                some.mention());
    }

    private static boolean isAdverb(Word word) {
        return word.kind() == Word.Kind.ADVERB;
    }
}
