package org.constat.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.constat.Word;

/** Finds the keys under which the words of an entry may be asked for, once a text is reduced to its lemmas. */
final class KeyVariants {
    private static final int MOST_VARIANTS = 24;
    private static final Set<Word.Kind> NOMINAL = Set.of(Word.Kind.NOUN, Word.Kind.ADJECTIVE, Word.Kind.NAME);
    private static final Set<Word.Kind> ANY = Set.of(Word.Kind.values());

    private final WordForms forms;

    KeyVariants(WordForms forms) {
        this.forms = forms;
    }

    /** Returns the keys of words as they are written, with and without an article that says nothing. */
    static Set<String> asWritten(Wording wording, Concept.Kind kind) {
        return new KeyVariants(WordForms.NONE).of(wording, kind);
    }

    Set<String> of(Wording wording, Concept.Kind kind) {
        LanguageRules rules = LanguageRules.of(wording.language());
        boolean verbal = kind == Concept.Kind.RELATION && wording.form() == Sense.Form.BASE;
        Set<String> keys = new LinkedHashSet<>();
        for (String text : withAndWithoutPluralArticle(wording)) {
            List<String> tokens = LemmaKey.tokens(text, wording.language());
            for (List<String> variant : variants(tokens, wording.language(), verbal)) {
                keys.add(key(variant, rules));
                if (!verbal && kind != Concept.Kind.ADVERB && startsWithMereArticle(variant, rules)) {
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

    private List<List<String>> variants(List<String> tokens, String language, boolean verbal) {
        List<List<String>> variants = List.of(List.of());
        for (int i = 0; i < tokens.size(); i++) {
            variants = extended(variants, alternatives(tokens, i, language, verbal));
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

    /** Verbs are written as infinitives and need no other form; other words may be tagged as participles. */
    private Set<String> alternatives(List<String> tokens, int i, String language, boolean verbal) {
        Set<String> words = new LinkedHashSet<>(Set.of(tokens.get(i)));
        boolean onlyWord = tokens.size() == 1;
        if (!(verbal && i == 0) && !isSmall(tokens.get(i), onlyWord)) {
            words.addAll(forms.lemmas(tokens.get(i), language, onlyWord ? NOMINAL : ANY));
        }
        return words;
    }

    /** Small words are in their normal form already, but for French "a"; acronyms have no other. */
    private static boolean isSmall(String token, boolean onlyWord) {
        return Spelling.isAcronym(token) || (!onlyWord && token.length() < 3 && !token.equals("a"));
    }
}
