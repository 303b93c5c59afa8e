package org.constat.language.words.english;

import org.constat.language.words.Morphology;
import org.constat.language.words.Morphology.Gender;
import org.constat.language.words.Morphology.GrammaticalNumber;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Morphology.Time;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tags of the English dictionary, those of the Penn Treebank with a few additions.
 *
 * @since 0.1
 */
public final class EnglishTags {

    private EnglishTags() {}

    public static @Nullable Entry decode(String lemma, String tag) {
        int colon = tag.indexOf(':');
        String plain = colon > 0 ? tag.substring(0, colon) : tag;
        int underscore = plain.indexOf('_');
        plain = underscore > 0 ? plain.substring(0, underscore) : plain;
        Pos pos = pos(plain);
        return pos == null ? null : new Entry(lemma, pos, form(plain), 0);
    }

    private static @Nullable Pos pos(String tag) {
        return switch (tag) {
            case "VB", "VBD", "VBG", "VBN", "VBP", "VBZ" -> Pos.VERB;
            case "MD" -> Pos.AUX;
            case "NN", "NNS" -> Pos.NOUN;
            case "NNP", "NNPS" -> Pos.PROPN;
            case "JJ", "JJR", "JJS" -> Pos.ADJ;
            case "RB", "RBR", "RBS", "RP", "WRB" -> Pos.ADV;
            case "DT", "PDT", "WDT", "PRP$", "WP$" -> Pos.DET;
            case "PRP", "WP", "EX" -> Pos.PRON;
            case "IN" -> Pos.ADP;
            case "CC" -> Pos.CCONJ;
            case "CD" -> Pos.NUM;
            case "TO" -> Pos.PART;
            case "UH" -> Pos.INTJ;
            default -> null;
        };
    }

    private static Morphology form(String tag) {
        return switch (tag) {
            case "VB" -> verb(Mood.INFINITIVE, Time.NONE, 0, GrammaticalNumber.NONE);
            case "VBP" -> verb(Mood.INDICATIVE, Time.PRESENT, 0, GrammaticalNumber.NONE);
            case "VBZ" -> verb(Mood.INDICATIVE, Time.PRESENT, 3, GrammaticalNumber.SINGULAR);
            case "VBD" -> verb(Mood.INDICATIVE, Time.PAST, 0, GrammaticalNumber.NONE);
            case "VBN" -> verb(Mood.PAST_PARTICIPLE, Time.NONE, 0, GrammaticalNumber.NONE);
            case "VBG" -> verb(Mood.PRESENT_PARTICIPLE, Time.NONE, 0, GrammaticalNumber.NONE);
            case "NN", "NNP" -> verb(Mood.NONE, Time.NONE, 0, GrammaticalNumber.SINGULAR);
            case "NNS", "NNPS" -> verb(Mood.NONE, Time.NONE, 0, GrammaticalNumber.PLURAL);
            default -> Morphology.UNKNOWN;
        };
    }

    private static Morphology verb(Mood mood, Time time, int person, GrammaticalNumber number) {
        return new Morphology(mood, time, person, number, Gender.NONE);
    }
}
