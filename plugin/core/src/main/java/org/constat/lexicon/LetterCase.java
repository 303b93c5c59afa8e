package org.constat.lexicon;

import java.util.Set;

/** What the case of a word asked for must be, so that an entry's word matches. */
enum LetterCase {
    /** Ordinary words: any. */
    ANY,
    /** Words for peoples and what is theirs: any, but in lower case ordinary words of the same letters go first ("polish"). */
    ANY_UNLESS_ORDINARY,
    /** Names: some capital ("House" is not "house"). */
    SOME_CAPITAL,
    /** Acronyms: nothing but capitals ("WHO" is not "Who"). */
    CAPITALS;

    /** @param demonyms the words for peoples and what is theirs, in lower case */
    static LetterCase of(String words, Set<String> demonyms) {
        if (!Spelling.hasUpperCase(words)) {
            return ANY;
        }
        if (words.indexOf(' ') < 0 && Spelling.isAcronym(words)) {
            return CAPITALS;
        }
        return isCapitalisedForDemonymsOnly(words, demonyms) ? ANY_UNLESS_ORDINARY : SOME_CAPITAL;
    }

    private static boolean isCapitalisedForDemonymsOnly(String words, Set<String> demonyms) {
        for (String word : words.split(" ", -1)) {
            if (Spelling.hasUpperCase(word) && !demonyms.contains(Spelling.lower(word))) {
                return false;
            }
        }
        return true;
    }

    /** @param ordinaryWord whether an ordinary word has the same letters */
    boolean admits(String asked, boolean ordinaryWord) {
        return switch (this) {
            case ANY -> true;
            case ANY_UNLESS_ORDINARY -> !ordinaryWord || Spelling.hasUpperCase(asked);
            case SOME_CAPITAL -> Spelling.hasUpperCase(asked);
            case CAPITALS -> Spelling.isAcronym(asked);
        };
    }
}
