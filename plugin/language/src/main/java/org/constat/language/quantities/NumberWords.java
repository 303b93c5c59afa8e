package org.constat.language.quantities;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The number words of one language: those that add up, and those that multiply what stands before. */
final class NumberWords {

    static final NumberWords FRENCH = new NumberWords()
            .count(0, "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize")
            .tens("vingt trente quarante cinquante soixante septante huitante nonante", 20, 30, 40, 50, 60, 70, 80, 90)
            .also("une", 1)
            .also("vingts", 20)
            .also("octante", 80)
            .times("cent cents", 2)
            .times("mille", 3)
            .times("million millions", 6)
            .times("milliard milliards", 9)
            .rank("premier première premiers premières unième", 1)
            .rank("second seconde", 2)
            .rank("quatrième", 4)
            .rank("cinquième", 5)
            .rank("neuvième", 9)
            .rank("onzième", 11)
            .rank("douzième", 12)
            .rank("treizième", 13)
            .rank("quatorzième", 14)
            .rank("quinzième", 15)
            .rank("seizième", 16)
            .rank("trentième", 30)
            .rank("quarantième", 40)
            .rank("cinquantième", 50)
            .rank("soixantième", 60);

    static final NumberWords ENGLISH = new NumberWords()
            .count(
                    0,
                    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
                            + "seventeen eighteen nineteen")
            .tens("twenty thirty forty fifty sixty seventy eighty ninety", 20, 30, 40, 50, 60, 70, 80, 90)
            .times("hundred", 2)
            .times("thousand", 3)
            .times("million", 6)
            .times("billion bn", 9)
            .times("trillion", 12)
            .rank("first", 1)
            .rank("second", 2)
            .rank("third", 3)
            .rank("fifth", 5)
            .rank("eighth", 8)
            .rank("ninth", 9)
            .rank("twelfth", 12)
            .rank("twentieth", 20)
            .rank("thirtieth", 30)
            .rank("fortieth", 40)
            .rank("fiftieth", 50);

    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Integer> powers = new HashMap<>();
    private final Map<String, Integer> ranks = new HashMap<>();

    private NumberWords count(int from, String words) {
        int value = from;
        for (String word : words.split(" ", -1)) {
            counts.put(word, value++);
        }
        return this;
    }

    private NumberWords tens(String words, int... values) {
        String[] each = words.split(" ", -1);
        for (int i = 0; i < each.length; i++) {
            counts.put(each[i], values[i]);
        }
        return this;
    }

    private NumberWords also(String word, int value) {
        counts.put(word, value);
        return this;
    }

    private NumberWords times(String words, int power) {
        for (String word : words.split(" ", -1)) {
            powers.put(word, power);
        }
        return this;
    }

    private NumberWords rank(String words, int value) {
        for (String word : words.split(" ", -1)) {
            ranks.put(word, value);
        }
        return this;
    }

    @Nullable
    Integer count(String word) {
        return counts.get(word);
    }

    @Nullable
    Integer power(String word) {
        return powers.get(word);
    }

    @Nullable
    Integer rank(String word) {
        Integer known = ranks.get(word);
        if (known != null) {
            return known;
        }
        for (String ending : new String[] {"ième", "th"}) {
            String stem = word.endsWith(ending) ? word.substring(0, word.length() - ending.length()) : "";
            Integer count = stem.isEmpty() ? null : counts.getOrDefault(stem, counts.get(stem + "e"));
            if (count != null) {
                return count;
            }
        }
        return null;
    }
}
