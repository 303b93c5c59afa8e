package org.constat.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the keys under which the words of an entry may be asked for, once a text is reduced to its lemmas. */
final class KeyVariants {
    private static final int MOST_VARIANTS = 24;

    private final WordForms forms;

    KeyVariants(WordForms forms) {
        this.forms = forms;
    }

    Set<String> of(Wording wording, Concept.Kind kind) {
        LanguageRules rules = LanguageRules.of(wording.language());
        Set<String> keys = new LinkedHashSet<>();
        for (String text : withAndWithoutPluralArticle(wording)) {
            for (List<String> variant : variants(LemmaKey.tokens(text, wording.language()), wording)) {
                keys.add(key(variant, rules));
                if (kind == Concept.Kind.NOUN && startsWithMereArticle(variant, rules)) {
                    keys.add(key(variant.subList(1, variant.size()), rules));
                }
            }
        }
        return keys;
    }

    /** French "des" is "de les" in "remise des clés" and the plural of "un" in "livrer des armes". */
    private static List<String> withAndWithoutPluralArticle(Wording wording) {
        String padded = " " + wording.text();
        return wording.language().equals("fr") && padded.contains(" des ")
                ? List.of(wording.text(), padded.replace(" des ", " ").strip())
                : List.of(wording.text());
    }

    private static String key(List<String> tokens, LanguageRules rules) {
        return String.join(" ", LemmaKey.withoutInnerArticles(tokens, rules));
    }

    /** "le Louvre" is "Louvre" and "la moitié" is "moitié", but "a few" is not "few". */
    private static boolean startsWithMereArticle(List<String> tokens, LanguageRules rules) {
        return tokens.size() > 1
                && rules.isArticle(tokens.get(0))
                && (tokens.get(1).length() > 3
                        || Character.isUpperCase(tokens.get(1).charAt(0)));
    }

    private List<List<String>> variants(List<String> tokens, Wording wording) {
        List<List<String>> variants = List.of(List.of());
        for (int i = 0; i < tokens.size(); i++) {
            variants = extended(variants, alternatives(tokens, i, wording));
        }
        return variants;
    }

    private static List<List<String>> extended(List<List<String>> variants, Set<String> words) {
        List<List<String>> longer = new ArrayList<>();
        for (String word : words) {
            for (List<String> variant : variants) {
                if (longer.size() < Math.max(variants.size(), MOST_VARIANTS)) {
                    List<String> next = new ArrayList<>(variant);
                    next.add(word);
                    longer.add(next);
                }
            }
        }
        return longer;
    }

    private Set<String> alternatives(List<String> tokens, int i, Wording wording) {
        Set<String> words = new LinkedHashSet<>();
        String token = tokens.get(i);
        words.add(token);
        boolean onlyWord = tokens.size() == 1;
        if (!isSmall(token, onlyWord)) {
            words.addAll(forms.lemmas(token, wording.language()));
        }
        return words;
    }

    /** Prepositions, articles and pronouns are in their normal form already; acronyms have no other. */
    private static boolean isSmall(String token, boolean onlyWord) {
        return Spelling.isAcronym(token) || (!onlyWord && token.length() < 4);
    }
}
