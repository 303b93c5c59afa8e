package org.constat.language.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.Vocabulary;
import org.constat.lexicon.Sense;
import org.jspecify.annotations.Nullable;

/** Remembers the states that a text names: those that act lately, and those that it calls by their own name. */
final class States {
    private static final int LATELY = 4;

    private final Map<String, Integer> lastActing = new LinkedHashMap<>();
    private final Set<Set<String>> together = new LinkedHashSet<>();
    private final Map<String, Entity> byConcept = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    /** Remembers a state that acts: by name, by seat of power, by the adjective of an office. */
    void act(Mention mention, int sentence, Vocabulary vocabulary) {
        NounChunk chunk = mention.nominal().chunk();
        states(chunk.head().lemma(), sense -> true, vocabulary).forEach(state -> lastActing.put(state, sentence));
        NounChunk title = chunk.title() == null ? chunk : chunk.title();
        for (Word word : title.modifiers()) {
            states(word.lemma(), sense -> sense.form() == Sense.Form.ADJECTIVE, vocabulary)
                    .forEach(state -> lastActing.put(state, sentence));
        }
    }

    /** Remembers to which states somebody belongs, and what these are called. */
    void know(Set<String> owners, Vocabulary vocabulary) {
        owners.stream().filter(vocabulary::isState).forEach(state -> names.put(state, vocabulary.nameOf(state)));
    }

    /** Returns the one state to which somebody belongs, whether the text names it or not; or null. */
    @Nullable
    Phrase of(Entity entity) {
        List<String> states = names.keySet().stream().filter(entity::belongs).toList();
        if (states.size() != 1) {
            return null;
        }
        String name = Objects.requireNonNull(names.get(states.get(0)));
        Entity named = byConcept.get(states.get(0));
        return Phrase.of(name, Word.of(name, name, Word.Kind.NAME)).withEntity(named == null ? null : named.id());
    }

    /** Remembers states that are named in one breath ("between Norway and Sweden"). */
    void together(List<String> names, Vocabulary vocabulary) {
        Set<String> named = new LinkedHashSet<>();
        names.forEach(name -> named.addAll(states(name, sense -> true, vocabulary)));
        if (named.size() == names.size() && named.size() > 1) {
            together.add(named);
        }
    }

    /** Remembers a state by its own name; a capital or seat of power is another thing. */
    void add(String name, Entity entity, Vocabulary vocabulary) {
        all(name, sense -> sense.form() == Sense.Form.BASE, vocabulary)
                .forEach(state -> byConcept.putIfAbsent(state, entity));
    }

    private static List<String> states(String word, Predicate<Sense> test, Vocabulary vocabulary) {
        List<String> found = all(word, test, vocabulary);
        return found.size() == 1 ? found : List.of();
    }

    private static List<String> all(String word, Predicate<Sense> test, Vocabulary vocabulary) {
        List<String> states = new ArrayList<>();
        for (Sense sense : vocabulary.senses(word)) {
            if ("country".equals(sense.concept().type()) && test.test(sense)) {
                states.add(sense.concept().id());
            }
        }
        return states;
    }

    /** Returns the states that act lately where these are as many as are asked for; else nothing. */
    List<Phrase> several(int count, String mention, int sentence, Vocabulary vocabulary) {
        lastActing.values().removeIf(seen -> seen < sentence - LATELY);
        List<Set<String>> named =
                together.stream().filter(states -> states.size() == count).toList();
        Set<String> meant = named.size() == 1 ? named.get(0) : lastActing.keySet();
        if (meant.size() != count) {
            return List.of();
        }
        return meant.stream()
                .map(vocabulary::nameOf)
                .map(name ->
                        Phrase.of(name, Word.of(name, name, Word.Kind.NAME)).withMention(mention))
                .toList();
    }

    /** Returns the one state of which somebody is a leader, a citizen, an army; or null. */
    @Nullable
    Entity homeOf(Entity entity) {
        List<Entity> states = byConcept.entrySet().stream()
                .filter(state -> entity.belongs(state.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return states.size() == 1 ? states.get(0) : null;
    }
}
