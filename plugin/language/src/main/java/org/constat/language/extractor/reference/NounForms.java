package org.constat.language.extractor.reference;

import java.math.BigDecimal;
import org.constat.language.phrases.EnglishGenders;
import org.constat.language.phrases.FirstNames;
import org.constat.language.phrases.NounChunk;
import org.constat.language.sentences.Nominal;
import org.constat.language.words.Morphology;
import org.constat.language.words.Morphology.Gender;
import org.constat.language.words.Morphology.GrammaticalNumber;

/** Knows the gender and number by which pronouns agree with a noun or name. */
final class NounForms {

    private NounForms() {}

    /** Names have the gender of the role that stands with them. */
    static Morphology of(Nominal nominal) {
        NounChunk chunk = nominal.chunk();
        Morphology own =
                chunk.title() == null ? chunk.morphology() : chunk.title().morphology();
        if (!nominal.conjuncts().isEmpty() || isAlwaysSeveral(chunk)) {
            return Pronouns.of(GrammaticalNumber.PLURAL, Gender.NONE);
        }
        Gender borne = chunk.isName() ? FirstNames.genderOf(chunk.head().lemma()) : ofApposedName(nominal);
        if (borne != Gender.NONE) {
            return Pronouns.of(GrammaticalNumber.SINGULAR, borne);
        }
        boolean name = chunk.isName() && chunk.title() == null;
        return name ? ofName(nominal, own) : ofEnglishNoun(chunk, own);
    }

    /** "her son … he": nouns of a language without genders that tell of which somebody is. */
    private static Morphology ofEnglishNoun(NounChunk chunk, Morphology own) {
        Gender told = own.gender() != Gender.NONE || own.number() == GrammaticalNumber.PLURAL
                ? Gender.NONE
                : EnglishGenders.of(chunk.head().lemma());
        return told == Gender.NONE ? own : Pronouns.of(GrammaticalNumber.SINGULAR, told);
    }

    /** "Police say that they", "the crew said they": a singular for many; "six of the shops … they". */
    private static boolean isAlwaysSeveral(NounChunk chunk) {
        if (chunk.isBareNumber()) {
            return chunk.quantity() != null && chunk.quantity().value().compareTo(BigDecimal.ONE) > 0;
        }
        return chunk.morphology().gender() == Gender.NONE
                && switch (chunk.head().lemma()) {
                    case "police", "people", "crew", "staff", "cattle" -> !chunk.isName();
                    default -> false;
                };
    }

    private static Gender ofApposedName(Nominal nominal) {
        return nominal.appositions().stream()
                .map(Nominal::chunk)
                .filter(NounChunk::isName)
                .map(chunk -> FirstNames.genderOf(chunk.head().lemma()))
                .findFirst()
                .orElse(Gender.NONE);
    }

    private static Morphology ofName(Nominal nominal, Morphology own) {
        for (Nominal apposition : nominal.appositions()) {
            if (!apposition.chunk().isName()) {
                return apposition.chunk().morphology();
            }
        }
        return own;
    }
}
