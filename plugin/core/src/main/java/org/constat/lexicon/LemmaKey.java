package org.constat.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * The normal form in which words are looked up, for the words of an entry ("prononcer l'acquittement de") and for the
 * lemmas of a text ("prononcer le acquittement de") alike. In this order:
 *
 * <ol>
 *   <li>curly apostrophes are straight, white space is one space, commas are dropped, "U.S." is "US";
 *   <li>French elisions and English possessives are words of their own: {@code s'opposer} is {@code se opposer}, {@code
 *       children's} is {@code children 's};
 *   <li>among several words, contractions are their preposition ({@code du, des, d'}: {@code de}; {@code au, aux}:
 *       {@code à}), any possessive is {@code son} or {@code one's}, {@code himself} and its like are {@code oneself};
 *   <li>articles between other words are dropped; at the beginning they are {@code le, un, a, the}, and at the end they
 *       stay, so that "le accord" is not "accord".
 * </ol>
 *
 * <p>The case stays: whether it counts depends on the entry, see {@link Lexicon#senses(String, String)}. Lemmas that have
 * lost the capitals of their text get them back by {@link #withCapitalsOf}.
 *
 * @since 0.1
 */
public final class LemmaKey {

    private LemmaKey() {}

    /**
     * Returns the normal form of words or lemmas.
     *
     * @param words one or more words with white space between them
     * @param language the BCP 47 tag; of a language without rules only the first step is done
     */
    public static String of(String words, String language) {
        return String.join(" ", withoutInnerArticles(tokens(words, language), LanguageRules.of(language)));
    }

    /**
     * Returns a lemma with the capitals of the word in the text, as look-ups want them: "nations" of "Nations" is "Nations".
     *
     * @param text the word as it stands in the text
     * @param lemma its base form, perhaps in lower case
     */
    public static String withCapitalsOf(String text, String lemma) {
        if (text.isEmpty() || lemma.isEmpty() || !Character.isUpperCase(text.charAt(0))) {
            return lemma;
        }
        return Spelling.isAcronym(text) && text.equalsIgnoreCase(lemma)
                ? text
                : Character.toUpperCase(lemma.charAt(0)) + lemma.substring(1);
    }

    /** Returns the normal form of the first words of something longer: an article at the end is dropped too. */
    static String beginning(String words, String language) {
        LanguageRules rules = LanguageRules.of(language);
        List<String> tokens = tokens(words, language);
        tokens.replaceAll(rules::canonical);
        List<String> kept = new ArrayList<>(withoutInnerArticles(tokens, rules));
        if (kept.size() > 1 && rules.isArticle(kept.get(kept.size() - 1))) {
            kept.remove(kept.size() - 1);
        }
        return String.join(" ", kept);
    }

    static List<String> tokens(String words, String language) {
        LanguageRules rules = LanguageRules.of(language);
        List<String> tokens = new ArrayList<>(4);
        for (String word : split(words.replace('’', '\''))) {
            rules.split(withoutPunctuation(word), tokens);
        }
        if (tokens.size() > 1) {
            tokens.replaceAll(rules::canonical);
        }
        return tokens;
    }

    static List<String> withoutInnerArticles(List<String> tokens, LanguageRules rules) {
        if (tokens.size() < 3) {
            return tokens;
        }
        List<String> kept = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            if (i == 0 || i == tokens.size() - 1 || !rules.isArticle(tokens.get(i))) {
                kept.add(tokens.get(i));
            }
        }
        return kept;
    }

    private static List<String> split(String words) {
        List<String> parts = new ArrayList<>(4);
        int begin = -1;
        for (int i = 0; i <= words.length(); i++) {
            boolean gap = i == words.length() || isSpace(words.charAt(i));
            if (gap && begin >= 0) {
                parts.add(words.substring(begin, i));
                begin = -1;
            } else if (!gap && begin < 0) {
                begin = i;
            }
        }
        return parts;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static String withoutPunctuation(String word) {
        String bare = word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
        return isDottedAcronym(bare) ? bare.replace(".", "") : bare;
    }

    /** As in "U.S." and "J.-C.", not as in "St." or "49.3". */
    private static boolean isDottedAcronym(String word) {
        if (word.length() < 4 || word.charAt(word.length() - 1) != '.') {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (i % 2 == 0 ? !Character.isUpperCase(c) : c != '.') {
                return false;
            }
        }
        return true;
    }
}
