package org.constat.language.extractor.phrase;

import java.util.Locale;
import java.util.regex.Pattern;
import org.constat.Word;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.FirstNames;
import org.constat.language.phrases.Grammar;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.Vocabulary;
import org.constat.language.words.Morphology.Gender;

/** Knows which nouns and names say where something is: towns, sites, what people come together for. */
final class Places {
    private static final Pattern TOWN_WITH_HYPHENS =
            Pattern.compile(".*\\p{L}-(l[eèa]s?|sur|sous|en|du|aux?|d[e']|lez)-\\p{L}.*");
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,}");
    private static final Pattern ROAD = Pattern.compile("\\p{Lu}{1,2}[- ]?\\d{1,4}");

    private final Grammar grammar;
    private final Vocabulary vocabulary;

    Places(Grammar grammar, Vocabulary vocabulary) {
        this.grammar = grammar;
        this.vocabulary = vocabulary;
    }

    /** "aux Philippines", "au Japon" say where, unless the verb gives; "à la France" does not. */
    boolean isCountry(NounChunk noun) {
        return isOfType("country", noun.head().lemma());
    }

    boolean isOfType(String type, String lemma) {
        return vocabulary.any(lemma, sense -> type.equals(sense.concept().type()));
    }

    /** A country is not where something is "à"; a city is. */
    boolean isPlace(NounChunk noun) {
        String lemma = noun.head().lemma();
        boolean town = noun.isName()
                && noun.title() == null
                && noun.determiner() == Determiner.NONE
                && FirstNames.genderOf(lemma) == Gender.NONE
                && !ACRONYM.matcher(lemma).matches()
                && vocabulary.senses(lemma).isEmpty();
        return town || isSite(noun) || isCity(noun) || isRoad(noun);
    }

    /** "the A417", "la D906". */
    static boolean isRoad(NounChunk noun) {
        return noun.determiner() == Determiner.DEFINITE
                && ROAD.matcher(noun.head().lemma()).matches();
    }

    boolean isCity(NounChunk noun) {
        return isOfType("city", noun.head().lemma());
    }

    boolean isSite(NounChunk noun) {
        return grammar.isSite(noun.head().lemma().toLowerCase(Locale.ROOT)) || startsWith(noun, false);
    }

    boolean isEvent(NounChunk noun) {
        return grammar.isEvent(noun.head().lemma().toLowerCase(Locale.ROOT)) || startsWith(noun, true);
    }

    /** "Aulnay-sous-Bois": no person is called so. */
    static boolean isNamedPlace(NounChunk noun) {
        return noun.isName() && TOWN_WITH_HYPHENS.matcher(noun.head().lemma()).matches();
    }

    /** "Forum économique": a name or expression goes by its first or last word. */
    private boolean startsWith(NounChunk noun, boolean event) {
        Word head = noun.head();
        String[] words = head.lemma().toLowerCase(Locale.ROOT).split(" ", -1);
        String key = grammar.language().equals("fr") ? words[0] : words[words.length - 1];
        return event ? grammar.isEvent(key) : grammar.isSite(key);
    }
}
