package org.constat.language.entities;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.constat.language.phrases.Vocabulary;
import org.constat.lexicon.Sense;
import org.jspecify.annotations.Nullable;

/** Knows which states a text has named by their own name. */
final class Homes {
    private final Map<String, Entity> byConcept = new HashMap<>();

    /** Remembers a state; a capital or seat of power is another thing. */
    void add(String name, Entity entity, Vocabulary vocabulary) {
        for (Sense sense : vocabulary.senses(name)) {
            if ("country".equals(sense.concept().type()) && sense.form() == Sense.Form.BASE) {
                byConcept.putIfAbsent(sense.concept().id(), entity);
            }
        }
    }

    /** Returns the one state of which somebody is a leader, a citizen, an army; or null. */
    @Nullable
    Entity homeOf(Entity entity) {
        List<Entity> homes = byConcept.entrySet().stream()
                .filter(land -> entity.belongs(land.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return homes.size() == 1 ? homes.get(0) : null;
    }
}
