package org.constat.language.entities;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds entities by a word; of a word that many have, those that came last. */
final class EntityIndex {
    private static final int KEPT = 8;

    private final Map<String, Deque<Entity>> entities = new HashMap<>();

    Collection<Entity> get(String word) {
        Deque<Entity> found = entities.get(word);
        return found == null ? List.of() : found;
    }

    void add(String word, Entity entity) {
        Deque<Entity> found = entities.computeIfAbsent(word, unused -> new ArrayDeque<>());
        if (!found.contains(entity)) {
            if (found.size() == KEPT) {
                found.removeFirst();
            }
            found.addLast(entity);
        }
    }
}
