package org.constat.language.extractor.reference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.constat.Complement;
import org.constat.Phrase;
import org.constat.Quantity;
import org.constat.Word;
import org.constat.language.extractor.phrase.PhraseBuilder;
import org.constat.language.extractor.words.NounKinds;
import org.constat.language.phrases.NounChunk;
import org.constat.language.sentences.Nominal;
import org.constat.language.words.Morphology;
import org.constat.language.words.Morphology.Gender;
import org.constat.language.words.Morphology.GrammaticalNumber;
import org.jspecify.annotations.Nullable;

/** Says of what a number without a noun is so many: "Il voulait dix vases. Il en a acheté trois", "two others", "six of them". */
final class CountedOnes {
    private static final Quantity ONE = new Quantity(BigDecimal.ONE, null, Quantity.Bound.EXACT, false);

    private final Discourse discourse;
    private final PhraseBuilder phrases;
    private final NounKinds kinds;

    CountedOnes(Discourse discourse, PhraseBuilder phrases, NounKinds kinds) {
        this.discourse = discourse;
        this.phrases = phrases;
        this.kinds = kinds;
    }

    /**
     * Returns what a bare number counts that stands for something named before; the number alone where that is not safe, or
     * where it is a share ("one in three", "two of the three").
     */
    Phrase elided(Nominal number) {
        Phrase own = of(number);
        boolean counted = number.chunk().isBareNumber() || isOthers(number.chunk());
        boolean shared = own.complements().stream()
                .anyMatch(complement -> complement.role().equals("place") || isWhole(complement));
        if (!counted || shared || own.quantity() == null || own.quantity().ordinal() || isNoun(own)) {
            return own;
        }
        Morphology several = Pronouns.of(GrammaticalNumber.PLURAL, Gender.NONE);
        Phrase group = discourse.objects().several(several, Resolver.begin(own));
        return group == null || !isNoun(group) || kinds.isUnit(group) ? own : some(own, group, own.complements());
    }

    /** Returns so many of what the noun behind "of" names ("six of them", "l'un d'eux"); the phrase itself where it is one or none. */
    Phrase of(Nominal number) {
        Phrase own = phrases.phrase(number);
        if (isOneOfThem(number.chunk())) {
            return one(own, number.chunk().morphology().gender());
        }
        if (!number.chunk().isBareNumber() || own.quantity() == null || isOne(own.quantity())) {
            return own;
        }
        Complement whole = own.complements().stream()
                .filter(complement -> complement.role().equals("of") && isNoun(complement.phrase()))
                .filter(complement -> !isCounted(complement.phrase()))
                .findFirst()
                .orElse(null);
        return whole == null ? own : some(own, whole.phrase(), without(own, whole));
    }

    private static boolean isOneOfThem(NounChunk chunk) {
        return chunk.isPronoun() && chunk.head().lemma().startsWith("l' un");
    }

    /** "L'un d'eux est mort": one of those that were named. */
    private static Phrase one(Phrase own, Gender gender) {
        Complement whole = own.complements().stream()
                .filter(complement -> complement.role().equals("of") && isNoun(complement.phrase()))
                .findFirst()
                .orElse(null);
        if (whole == null) {
            return own;
        }
        Phrase group = whole.phrase();
        String text = (gender == Gender.FEMININE ? "une des " : "un des ")
                + Objects.requireNonNull(group.head()).text();
        Phrase member = new Phrase(
                text, null, group.head(), group.modifiers(), ONE, group.complements(), own.spans(), own.text());
        return without(own, whole).isEmpty() ? member : own;
    }

    private static boolean isWhole(Complement complement) {
        return complement.role().equals("of") && isCounted(complement.phrase()) && isNoun(complement.phrase());
    }

    /** "four of the ten shops" are four out of ten, and not just four; "four of them" are four of those. */
    private static boolean isCounted(Phrase whole) {
        return whole.quantity() != null && whole.mention() == null;
    }

    private static List<Complement> without(Phrase own, @Nullable Complement whole) {
        return own.complements().stream()
                .filter(complement -> !complement.equals(whole))
                .toList();
    }

    private static Phrase some(Phrase number, Phrase group, List<Complement> own) {
        List<Word> modifiers = new ArrayList<>(number.modifiers());
        if (isOthers(number.head())) {
            modifiers.add(number.head());
        }
        modifiers.addAll(group.modifiers());
        List<Complement> complements = new ArrayList<>(group.complements());
        complements.addAll(own);
        return new Phrase(
                text(number, group),
                null,
                group.head(),
                modifiers,
                number.quantity(),
                complements,
                number.spans(),
                number.text());
    }

    private static String text(Phrase number, Phrase group) {
        Word head = Objects.requireNonNull(number.head());
        return head.kind() == Word.Kind.OTHER
                ? head.text() + " " + Objects.requireNonNull(group.head()).text()
                : number.text();
    }

    private static boolean isOne(Quantity quantity) {
        return quantity.value().compareTo(BigDecimal.ONE) == 0;
    }

    private static boolean isOthers(NounChunk chunk) {
        return chunk.quantity() != null && isOthers(chunk.head());
    }

    private static boolean isOthers(@Nullable Word head) {
        return head != null && (head.lemma().equals("other") || head.lemma().equals("autre"));
    }

    private static boolean isNoun(Phrase phrase) {
        return phrase.head() != null && phrase.head().kind() == Word.Kind.NOUN && !isOthers(phrase.head());
    }
}
