package org.constat.match.verdict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * The assertions of what must not be found that no article could have shown yet, by a word that must stand in such an article.
 *
 * @since 0.1
 */
public final class ArmingQueue {
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final List<Waiting> withoutWords = new ArrayList<>();
    private final Map<String, List<Waiting>> byWord = new HashMap<>();

    /** An assertion by its number, with the words that the lexicon does not know. */
    private record Waiting(int number, List<String> words) {}

    /** Adds an assertion with the words that the lexicon does not know. */
    public void add(int number, List<String> unknownWords) {
        Waiting waiting = new Waiting(number, unknownWords);
        if (unknownWords.isEmpty()) {
            withoutWords.add(waiting);
        } else {
            String first = WORDS.split(unknownWords.get(0), -1)[0];
            byWord.computeIfAbsent(first, unused -> new ArrayList<>()).add(waiting);
        }
    }

    /**
     * Takes out the assertions that an article arms.
     *
     * @param foldedText its text, folded and in lower case
     * @param isMeant whether the assertion of a number means the article
     * @return their numbers
     */
    public List<Integer> take(String foldedText, IntPredicate isMeant) {
        List<Integer> armed = new ArrayList<>();
        takeFrom(withoutWords, foldedText, isMeant, armed);
        if (!byWord.isEmpty()) {
            WORDS.splitAsStream(foldedText).distinct().forEach(word -> takeBeginning(word, foldedText, isMeant, armed));
        }
        return armed;
    }

    /** A form of a word begins as the word does. */
    private void takeBeginning(String word, String foldedText, IntPredicate isMeant, Collection<Integer> armed) {
        for (int end = 1; end <= word.length(); end++) {
            List<Waiting> waiting = byWord.get(word.substring(0, end));
            if (waiting != null) {
                takeFrom(waiting, foldedText, isMeant, armed);
                if (waiting.isEmpty()) {
                    byWord.remove(word.substring(0, end));
                }
            }
        }
    }

    private static void takeFrom(
            List<Waiting> waiting, String foldedText, IntPredicate isMeant, Collection<Integer> armed) {
        waiting.removeIf(one -> {
            boolean arms = isMeant.test(one.number()) && one.words().stream().allMatch(foldedText::contains);
            if (arms) {
                armed.add(one.number());
            }
            return arms;
        });
    }
}
