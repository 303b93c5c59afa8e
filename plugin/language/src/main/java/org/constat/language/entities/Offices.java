package org.constat.language.entities;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.constat.language.words.Morphology.Gender;
import org.constat.language.words.Resource;

/** Knows what somebody can be called from what they do: whoever heads a school is its director. */
final class Offices {
    private static final Map<String, Offices> LANGUAGES = Map.of("fr", read("fr"), "en", read("en"));

    private final Map<String, List<String>> ofMen = new HashMap<>();
    private final Map<String, List<String>> ofWomen = new HashMap<>();

    static Offices of(String language) {
        return LANGUAGES.getOrDefault(language, new Offices());
    }

    private static Offices read(String language) {
        Offices offices = new Offices();
        Resource.lines(Offices.class, "offices-by-verb.txt")
                .filter(line -> line.startsWith(language + " "))
                .forEach(offices::add);
        return offices;
    }

    private void add(String line) {
        int bar = line.indexOf('|');
        List<String> words = List.of(line.substring(0, bar).split(" ", -1));
        List<String> men = nouns(words.stream().skip(2));
        List<String> women = nouns(Stream.of(line.substring(bar + 1).split(" ", -1)));
        ofMen.put(words.get(1), men);
        ofWomen.put(words.get(1), women.isEmpty() ? men : women);
    }

    private static List<String> nouns(Stream<String> words) {
        return words.filter(word -> !word.isEmpty()).toList();
    }

    /** Returns the nouns for whoever does what a verb says. */
    List<String> ofWhoever(String verb, Gender gender) {
        return (gender == Gender.FEMININE ? ofWomen : ofMen).getOrDefault(verb, List.of());
    }
}
