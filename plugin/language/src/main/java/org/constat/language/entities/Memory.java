package org.constat.language.entities;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;

/** The entities of an article so far, by their nouns, names and kinds, and those that were spoken of just before. */
final class Memory {
    static final int NEAR = 3;
    private static final int LEAD = 2;
    private static final int MOST = 60;
    private static final int MOST_NAMED = 200;

    final EntityIndex byNoun = new EntityIndex();
    final EntityIndex byKind = new EntityIndex();
    final Names names = new Names();
    final States states = new States();
    private final Deque<Entity> recent = new ArrayDeque<>();
    private final Set<Entity> lead = new LinkedHashSet<>();
    private final Set<Entity> named = new LinkedHashSet<>();
    private int sentence;

    void enter() {
        sentence++;
        recent.removeIf(entity -> entity.last() < sentence - NEAR);
    }

    int sentence() {
        return sentence;
    }

    boolean isWithin(Entity entity, int sentences) {
        return entity.last() >= sentence - sentences;
    }

    Collection<Entity> recent() {
        return recent;
    }

    /** Returns what the headline and the first sentences have spoken of. */
    Collection<Entity> lead() {
        return lead;
    }

    /** Returns those that have a name. */
    Collection<Entity> named() {
        return named;
    }

    /** Returns whether a sentence before this one has spoken of it. */
    boolean isKnown(Entity entity) {
        return entity.first() < sentence;
    }

    void keepInMind(Entity entity) {
        entity.spokenOf(sentence);
        touch(entity);
    }

    void touch(Entity entity) {
        recent.remove(entity);
        recent.addLast(entity);
        if (entity.isNamed() && named.size() < MOST_NAMED) {
            named.add(entity);
        }
        if (recent.size() > MOST) {
            recent.removeFirst();
        }
        if (sentence <= LEAD && lead.size() < MOST) {
            lead.add(entity);
        }
    }
}
