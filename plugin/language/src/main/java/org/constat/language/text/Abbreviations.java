package org.constat.language.text;

import java.util.Locale;
import java.util.Set;

/**
 * Words whose full stop belongs to them.
 *
 * @since 0.1
 */
public final class Abbreviations {

    private static final Set<String> WORDS = Set.of(
            "m", "mm", "mme", "mlle", "mr", "mrs", "ms", "dr", "drs", "pr", "prof", "me", "mgr", "st", "ste", "sr",
            "jr", "env", "art", "al", "av", "apr", "cf", "chap", "fig", "ex", "hab", "p", "pp", "vol", "tél", "tel",
            "no", "nos", "nr", "vs", "gen", "gén", "col", "lt", "sgt", "capt", "maj", "adm", "gov", "sen", "rep", "rev",
            "hon", "pres", "supt", "approx", "dept", "est", "inc", "ltd", "co", "corp", "bros", "mt", "ave", "blvd",
            "janv", "févr", "avr", "juil", "sept", "oct", "nov", "déc", "jan", "feb", "aug", "dec", "mon", "tue", "wed",
            "thu", "fri", "i.e", "e.g", "j.-c", "c.-à-d", "min", "max", "boul", "bd", "éd", "ed", "dir", "resp", "sq",
            "ss", "vx");

    private static final Set<String> NOT_BEFORE_A_SENTENCE = Set.of(
            "co", "corp", "inc", "ltd", "no", "me", "ex", "est", "max", "min", "fig", "sept", "mon", "dec", "col", "al",
            "ms", "hab", "ss", "vol", "art", "tue", "tel", "wed", "pres");

    private Abbreviations() {}

    /** Returns whether the full stop after this word belongs to the word, given what begins behind it. */
    public static boolean keepsItsStop(String word, char next) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (!WORDS.contains(lower)) {
            return false;
        }
        return !NOT_BEFORE_A_SENTENCE.contains(lower)
                || Character.isDigit(next)
                || Character.isUpperCase(word.charAt(0));
    }
}
