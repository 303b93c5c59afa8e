package org.constat.match.words;

/**
 * Knows the words that do not narrow what they stand with, but take the claim away: former, alleged, few.
 *
 * @since 0.1
 */
public final class ClaimWords {
    private final WordSet words = WordSet.read("claim-words.txt");
    private final WordSet possible = WordSet.read("possible-words.txt");
    private final WordSet then = WordSet.read("then-words.txt");

    /** Returns whether a word says no more than that something is not yet so. */
    public boolean saysPossible(Lexeme word) {
        return possible.contains(word);
    }

    /** Returns whether words behind a noun say that it was so at a time that is over ("le maire de l'époque"). */
    public boolean saysThen(String language, String words) {
        return then.contains(language, words);
    }

    /** Returns whether a word takes away the claim of what it stands with. */
    public boolean takesClaimAway(Lexeme word) {
        return isOneOf(words, word) || isOneOf(possible, word);
    }

    private static boolean isOneOf(WordSet set, Lexeme word) {
        return set.contains(word) || set.contains(word.language(), word.word().text());
    }
}
