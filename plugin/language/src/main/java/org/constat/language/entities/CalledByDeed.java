package org.constat.language.entities;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.constat.language.words.Morphology.Gender;
import org.constat.language.words.Resource;

/** Knows what somebody can be called from what they do, or from what is done to them: whoever heads a school is its director. */
final class CalledByDeed {
    private static final Map<String, CalledByDeed> DOERS =
            Map.of("fr", read("offices-by-verb.txt", "fr"), "en", read("offices-by-verb.txt", "en"));
    private static final Map<String, CalledByDeed> UNDERGOERS =
            Map.of("fr", read("undergoers-by-verb.txt", "fr"), "en", read("undergoers-by-verb.txt", "en"));

    private static final Map<String, CalledByDeed> TAKERS =
            Map.of("fr", read("takers-by-verb.txt", "fr"), "en", read("takers-by-verb.txt", "en"));

    private static final Map<String, Set<String>> TRADES = Map.of(
            "fr",
            Set.of("fabriquer", "commercialiser", "employer", "exploiter"),
            "en",
            Set.of("make", "manufacture", "employ", "operate", "market"));

    private final Map<String, List<String>> ofMen = new HashMap<>();
    private final Map<String, List<String>> ofWomen = new HashMap<>();

    /** Returns what those are called who do something. */
    static CalledByDeed doers(String language) {
        return DOERS.getOrDefault(language, new CalledByDeed());
    }

    /** Returns what those are called to whom something is done: who was arrested is a suspect, who was hit a victim. */
    static CalledByDeed undergoers(String language) {
        return UNDERGOERS.getOrDefault(language, new CalledByDeed());
    }

    /** Returns what those are called, be it a firm, to whom something is sold or given: who was sold a mill is its buyer. */
    static CalledByDeed takers(String language) {
        return TAKERS.getOrDefault(language, new CalledByDeed());
    }

    /** Returns whether companies do what a verb says. */
    static boolean isTrade(String language, String verb) {
        return TRADES.getOrDefault(language, Set.of()).contains(verb);
    }

    private static CalledByDeed read(String resource, String language) {
        CalledByDeed called = new CalledByDeed();
        Resource.lines(CalledByDeed.class, resource)
                .filter(line -> line.startsWith(language + " "))
                .forEach(called::add);
        return called;
    }

    private void add(String line) {
        int bar = line.indexOf('|');
        List<String> words = List.of(line.substring(0, bar).split(" ", -1));
        List<String> men = nouns(words.stream().skip(2));
        List<String> women = nouns(Stream.of(line.substring(bar + 1).split(" ", -1)));
        for (String verb : words.get(1).split(",", -1)) {
            ofMen.put(verb.replace('_', ' '), men);
            ofWomen.put(verb.replace('_', ' '), women.isEmpty() ? men : women);
        }
    }

    private static List<String> nouns(Stream<String> words) {
        return words.filter(word -> !word.isEmpty())
                .map(word -> word.replace('_', ' '))
                .toList();
    }

    /** Returns the nouns for whoever a verb, with its preposition where it has one, says it of. */
    List<String> ofWhoever(String verb, Gender gender) {
        return (gender == Gender.FEMININE ? ofWomen : ofMen).getOrDefault(verb, List.of());
    }
}
