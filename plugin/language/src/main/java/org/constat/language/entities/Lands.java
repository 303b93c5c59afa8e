package org.constat.language.entities;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.Vocabulary;
import org.constat.lexicon.Sense;

/** The countries that a text speaks of lately as those who act: by name, by seat of power, by the adjective of an office. */
final class Lands {
    private static final int LATELY = 4;

    private final Map<String, Integer> lastSeen = new LinkedHashMap<>();

    void add(Mention mention, NounWalk.Place place, int sentence, Vocabulary vocabulary) {
        if (place == NounWalk.Place.WHERE) {
            return;
        }
        NounChunk chunk = mention.nominal().chunk();
        names(mention.head(), sense -> true, vocabulary).forEach(land -> lastSeen.put(land, sentence));
        NounChunk title = chunk.title() == null ? chunk : chunk.title();
        for (Word word : title.modifiers()) {
            names(word.lemma(), sense -> sense.form() == Sense.Form.ADJECTIVE, vocabulary)
                    .forEach(land -> lastSeen.put(land, sentence));
        }
    }

    private static List<String> names(String word, Predicate<Sense> test, Vocabulary vocabulary) {
        List<String> found = new ArrayList<>();
        for (Sense sense : vocabulary.senses(word)) {
            if ("country".equals(sense.concept().type()) && test.test(sense)) {
                found.add(sense.concept().id());
            }
        }
        return found.size() == 1 ? found : List.of();
    }

    /** Returns the countries where these are as many as are asked for; else nothing. */
    List<Phrase> several(int count, String mention, int sentence, Vocabulary vocabulary) {
        lastSeen.values().removeIf(seen -> seen < sentence - LATELY);
        if (lastSeen.size() != count) {
            return List.of();
        }
        return lastSeen.keySet().stream()
                .map(vocabulary::nameOf)
                .map(name ->
                        Phrase.of(name, Word.of(name, name, Word.Kind.NAME)).withMention(mention))
                .toList();
    }
}
