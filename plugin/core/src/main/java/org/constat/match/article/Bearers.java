package org.constat.match.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.match.words.Folding;
import org.constat.match.words.Lexemes;
import org.jspecify.annotations.Nullable;

/**
 * Knows whom or what a bare common noun can only mean in an article: "the museum" where one museum alone has a name, "the
 * mayor" where one alone is spoken of.
 */
final class Bearers {
    /** French leaves its article to the preposition before it; English never. */
    private static final Map<String, Pattern> DEFINITE =
            Map.of("en", Pattern.compile("^the \\S+$"), "fr", Pattern.compile("^(?:le |la |l |cette |ce |cet )?\\S+$"));

    private final Map<String, Map<String, Phrase>> named = new HashMap<>();
    private final Map<String, Set<String>> described = new HashMap<>();

    /** Notes that somebody or something with a name is what a noun says. */
    void add(Phrase name, Phrase kind) {
        String key = key(Lexemes.head(kind));
        named.computeIfAbsent(key, unused -> new HashMap<>()).putIfAbsent(folded(name), name.withEntity(null));
        described.computeIfAbsent(key, unused -> new HashSet<>()).removeAll(descriptions(kind));
    }

    /** Notes what a phrase of the article speaks of. */
    void add(Phrase phrase) {
        Word head = Lexemes.head(phrase);
        if (head.kind() == Word.Kind.NAME) {
            phrase.modifiers().stream()
                    .filter(word -> word.kind() == Word.Kind.NOUN)
                    .forEach(word -> add(phrase, Phrase.of(word.text(), word)));
        } else if (phrase.modifiers().stream().anyMatch(word -> word.kind() == Word.Kind.NAME)) {
            add(phrase, Phrase.of(head.text(), head));
        } else {
            described.computeIfAbsent(key(head), unused -> new HashSet<>()).addAll(descriptions(phrase));
        }
    }

    private static List<String> descriptions(Phrase phrase) {
        List<String> found = new ArrayList<>();
        phrase.modifiers().forEach(word -> found.add(word.lemma()));
        phrase.complements().forEach(complement -> found.add(complement.phrase().text()));
        return found;
    }

    /** Returns by its noun who or what alone bears it: the nouns that may mean another are left out. */
    Map<String, Phrase> sole() {
        Map<String, Phrase> sole = new HashMap<>();
        named.forEach((noun, bearers) -> {
            Set<String> longest = longest(bearers.keySet());
            if (longest.size() == 1 && described.getOrDefault(noun, Set.of()).isEmpty()) {
                longest.forEach(name -> sole.put(noun, bearers.get(name)));
            }
        });
        return sole;
    }

    /** Returns the names that are not the surname of another. */
    private static Set<String> longest(Set<String> names) {
        Set<String> ends = new HashSet<>();
        for (String name : names) {
            for (int space = name.indexOf(' '); space >= 0; space = name.indexOf(' ', space + 1)) {
                ends.add(name.substring(space + 1));
            }
        }
        return names.stream().filter(name -> !ends.contains(name)).collect(Collectors.toSet());
    }

    /** Returns the noun by which a phrase can mean a bearer: alone, definite, one. */
    static @Nullable String noun(Phrase phrase, String language) {
        Word head = Lexemes.head(phrase);
        Pattern definite = DEFINITE.get(language);
        boolean bare = head.kind() == Word.Kind.NOUN
                && phrase.modifiers().isEmpty()
                && phrase.complements().isEmpty()
                && phrase.quantity() == null
                && definite != null
                && definite.matcher(Folding.foldCase(phrase.text())).matches()
                && !isPlural(head);
        return bare ? key(head) : null;
    }

    private static boolean isPlural(Word head) {
        String text = Folding.foldCase(head.text());
        return !text.equals(Folding.foldCase(head.lemma())) && (text.endsWith("s") || text.endsWith("x"));
    }

    private static String key(Word noun) {
        return Folding.foldCase(noun.lemma());
    }

    private static String folded(Phrase name) {
        Word head = Lexemes.head(name);
        Word bearer = head.kind() == Word.Kind.NAME
                ? head
                : name.modifiers().stream()
                        .filter(word -> word.kind() == Word.Kind.NAME)
                        .findFirst()
                        .orElse(head);
        return Folding.fold(bearer.lemma());
    }
}
