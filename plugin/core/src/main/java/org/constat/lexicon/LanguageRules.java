package org.constat.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a language's small words do to the normal form of a key. */
record LanguageRules(Map<String, String> canonicalForms, Set<String> articles, Clitics clitics) {

    /** Where a language hangs small words on others with an apostrophe. */
    enum Clitics {
        NONE,
        BEFORE,
        BEHIND
    }

    private static final Set<String> ELIDED =
            Set.of("c'", "d'", "j'", "l'", "m'", "n'", "s'", "t'", "qu'", "jusqu'", "lorsqu'", "puisqu'", "quoiqu'");

    private static final LanguageRules NONE = new LanguageRules(Map.of(), Set.of(), Clitics.NONE);

    private static final LanguageRules FRENCH = new LanguageRules(
            SmallWords.table(
                    "le: la les l'",
                    "un: une",
                    "de: du des d'",
                    "à: au aux",
                    "se: s'",
                    "ne: n'",
                    "que: qu'",
                    "me: m'",
                    "te: t'",
                    "je: j'",
                    "ce: c'",
                    "jusque: jusqu'",
                    "lorsque: lorsqu'",
                    "puisque: puisqu'",
                    "quoique: quoiqu'",
                    "son: sa ses leur leurs mon ma mes ton ta tes notre nos votre vos"),
            Set.of("le", "un"),
            Clitics.BEFORE);

    private static final LanguageRules ENGLISH = new LanguageRules(
            SmallWords.table(
                    "a: an",
                    "'s: '",
                    "one's: my your his her its our their",
                    "oneself: myself yourself himself herself itself ourselves yourselves themselves"),
            Set.of("a", "the"),
            Clitics.BEHIND);

    static LanguageRules of(String language) {
        return switch (primary(language)) {
            case "fr" -> FRENCH;
            case "en" -> ENGLISH;
            default -> NONE;
        };
    }

    /** Returns the language of a tag without its region: "fr" of "fr-CA". */
    static String primary(String tag) {
        int dash = tag.indexOf('-');
        return dash < 0 ? tag : tag.substring(0, dash);
    }

    String canonical(String token) {
        String small = canonicalForms.get(token);
        if (small != null) {
            return small;
        }
        String lower = token.toLowerCase(Locale.ROOT);
        return canonicalForms.getOrDefault(lower, isArticle(lower) ? lower : token);
    }

    boolean isArticle(String token) {
        return articles.contains(token);
    }

    /** Adds the words that are written as one with an apostrophe. */
    void split(String word, List<String> tokens) {
        int apostrophe = word.indexOf('\'');
        if (apostrophe >= 0 && clitics == Clitics.BEFORE) {
            splitBefore(word, apostrophe + 1, tokens);
        } else if (apostrophe > 0 && clitics == Clitics.BEHIND) {
            splitBehind(word, tokens);
        } else if (!word.isEmpty()) {
            tokens.add(word);
        }
    }

    private static void splitBefore(String word, int end, List<String> tokens) {
        boolean elided =
                end < word.length() && ELIDED.contains(word.substring(0, end).toLowerCase(Locale.ROOT));
        if (elided) {
            tokens.add(word.substring(0, end));
        }
        tokens.add(elided ? word.substring(end) : word);
    }

    private static void splitBehind(String word, List<String> tokens) {
        boolean possessive = !word.equalsIgnoreCase("one's") && (word.endsWith("'s") || word.endsWith("s'"));
        int end = possessive ? word.lastIndexOf('\'') : word.length();
        tokens.add(word.substring(0, end));
        if (possessive) {
            tokens.add("'s");
        }
    }
}
