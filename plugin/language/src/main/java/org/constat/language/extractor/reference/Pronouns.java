package org.constat.language.extractor.reference;

import java.util.regex.Pattern;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.words.Morphology;
import org.constat.language.words.Morphology.Gender;
import org.constat.language.words.Morphology.GrammaticalNumber;
import org.jspecify.annotations.Nullable;

/**
 * Knows of each pronoun what gender, number and kind of being it can stand for.
 *
 * @since 0.1
 */
public final class Pronouns {
    private static final Pattern YEARS_OLD = Pattern.compile("\\d{1,3}-year-old");

    private Pronouns() {}

    /** Returns the form of an object pronoun before its verb; null where it stands for nothing that has been named. */
    public static @Nullable Morphology ofClitic(String clitic, VerbChunk verb) {
        return switch (clitic) {
            case "le" -> of(GrammaticalNumber.SINGULAR, Gender.MASCULINE);
            case "la" -> of(GrammaticalNumber.SINGULAR, Gender.FEMININE);
            case "les" -> of(GrammaticalNumber.PLURAL, Gender.NONE);
            case "l'" -> of(GrammaticalNumber.SINGULAR, verb.perfect() ? Gender.NONE : Gender.MASCULINE);
            default -> null;
        };
    }

    static Morphology of(Owner owner) {
        Gender gender = switch (owner) {
            case HE -> Gender.MASCULINE;
            case SHE -> Gender.FEMININE;
            case IT, ONE, THEY -> Gender.NONE;
        };
        return of(owner.number(), gender);
    }

    static boolean isNeutral(NounChunk chunk) {
        return switch (chunk.head().lemma()) {
            case "cela", "ceci", "this", "that" -> true;
            default -> false;
        };
    }

    /** Returns how many "tous trois" and "both" are; zero where a pronoun does not say so. */
    static int count(NounChunk chunk) {
        return switch (chunk.head().lemma()) {
            case "tous deux", "toutes deux", "tous les deux", "toutes les deux", "both" -> 2;
            case "tous trois", "toutes trois", "tous les trois", "toutes les trois", "all three" -> 3;
            default -> 0;
        };
    }

    static boolean isDemonstrative(NounChunk chunk) {
        return switch (chunk.head().lemma()) {
            case "ce dernier",
                    "cette dernière",
                    "ces derniers",
                    "ces dernières",
                    "celui-ci",
                    "celle-ci",
                    "ceux-ci",
                    "celles-ci",
                    "the latter" -> true;
            default -> false;
        };
    }

    /** "Ann Holm won. The 34-year-old said": whoever has been spoken of is meant. */
    static boolean isYearsOld(NounChunk chunk) {
        return chunk.determiner() == Determiner.DEFINITE
                && chunk.modifiers().isEmpty()
                && YEARS_OLD.matcher(chunk.head().lemma()).matches();
    }

    static boolean refersBack(NounChunk chunk) {
        return chunk.isPronoun() || isYearsOld(chunk);
    }

    static Owner being(NounChunk chunk) {
        return isPersonal(chunk) || isYearsOld(chunk)
                ? Owner.HE
                : chunk.head().lemma().equals("it") ? Owner.IT : Owner.ONE;
    }

    static boolean isPersonal(NounChunk chunk) {
        return switch (chunk.head().lemma()) {
            case "he", "she", "him", "her" -> true;
            default -> false;
        };
    }

    /** "contre elle", "avec eux": apart from its verb such a French pronoun hardly ever stands for a thing. */
    static boolean isStressed(NounChunk chunk) {
        return switch (chunk.head().lemma()) {
            case "lui", "elle", "eux", "elles" -> true;
            default -> false;
        };
    }

    static @Nullable Morphology form(NounChunk chunk) {
        return isYearsOld(chunk) ? of(GrammaticalNumber.SINGULAR, Gender.NONE) : formOfPronoun(chunk);
    }

    private static @Nullable Morphology formOfPronoun(NounChunk chunk) {
        return switch (chunk.head().lemma()) {
            case "il", "lui", "he", "him", "lui-même" -> of(GrammaticalNumber.SINGULAR, Gender.MASCULINE);
            case "ce dernier", "celui-ci" -> of(GrammaticalNumber.SINGULAR, Gender.MASCULINE);
            case "elle", "cette dernière", "celle-ci", "she", "her" -> of(GrammaticalNumber.SINGULAR, Gender.FEMININE);
            case "ils",
                    "ces derniers",
                    "ceux-ci",
                    "eux",
                    "tous deux",
                    "tous trois",
                    "tous les deux",
                    "tous les trois" -> of(GrammaticalNumber.PLURAL, Gender.MASCULINE);
            case "elles", "celles-ci", "toutes deux", "toutes trois" -> of(GrammaticalNumber.PLURAL, Gender.FEMININE);
            case "they", "them" -> of(GrammaticalNumber.PLURAL, Gender.NONE);
            case "the latter" -> of(GrammaticalNumber.SINGULAR, Gender.NONE);
            case "it" -> of(GrammaticalNumber.SINGULAR, Gender.NONE);
            default -> null;
        };
    }

    static Morphology of(GrammaticalNumber number, Gender gender) {
        return new Morphology(Morphology.Mood.NONE, Morphology.Time.NONE, 3, number, gender);
    }
}
