package org.constat.language.entities;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.constat.language.words.Resource;
import org.jspecify.annotations.Nullable;

/** Knows who bears a name: the same name, else the one bearer of a surname, or of a company's name cut short. */
final class Names {
    private static final int KEPT = 4;
    private static final Pattern YOUNGER = Pattern.compile("(?i),? (?:jr|sr)\\.?$");

    /** Words with which the names of companies end. */
    private static final Set<String> COMPANIES = Resource.lines(Names.class, "company-words.txt")
            .flatMap(line -> Stream.of(line.split(" ", -1)))
            .collect(Collectors.toUnmodifiableSet());

    private final Map<String, Entity> whole = new HashMap<>();
    private final Map<String, Deque<Entity>> byLast = new HashMap<>();
    private final Map<String, Deque<Entity>> byFirst = new HashMap<>();

    @Nullable
    Entity find(String name) {
        Entity same = whole.get(name);
        if (same != null) {
            return same;
        }
        return name.contains(" ") ? known(last(name)) : bearer(name);
    }

    /** "Emma Lund", of whom the headline spoke as Lund; no company or town of that name. */
    private @Nullable Entity known(String surname) {
        Entity found = whole.get(surname);
        Deque<Entity> bearers = byLast.getOrDefault(surname, new ArrayDeque<>());
        return found != null && found.isFromHeadline() && bearers.size() == 1 && !found.isBody() ? found : null;
    }

    /** "Lund" for Emma Lund, "Orsted" for the company Orsted Energy. */
    private @Nullable Entity bearer(String name) {
        Deque<Entity> bearers = byLast.getOrDefault(name, new ArrayDeque<>());
        Deque<Entity> bodies = byFirst.getOrDefault(name, new ArrayDeque<>());
        Entity body = bodies.size() == 1 && isBody(bodies.peekFirst()) ? bodies.peekFirst() : null;
        return bearers.isEmpty() ? body : bearers.size() == 1 && body == null ? bearers.peekFirst() : null;
    }

    /** Returns the one person whose full name begins so; null where there are none or several. */
    @Nullable
    Entity byFirstName(String name) {
        Deque<Entity> bearers = byFirst.getOrDefault(name, new ArrayDeque<>());
        Entity bearer = bearers.size() == 1 ? bearers.peekFirst() : null;
        return bearer != null && bearer.isPerson() ? bearer : null;
    }

    /** "Orsted Shipping": a body, though the text has not said so. */
    private static boolean isBody(Entity entity) {
        return entity.isBody() || (entity.isUnknownName() && COMPANIES.contains(last(entity.name())));
    }

    void add(String name, Entity entity) {
        if (whole.putIfAbsent(name, entity) == null) {
            add(byLast, last(name), entity);
            if (name.contains(" ")) {
                add(byFirst, name.substring(0, name.indexOf(' ')), entity);
            }
        }
    }

    /** Remembers a noun with a name beside it ("the museum Orsel"), of which the name alone may be another thing. */
    void addTitle(String title, Entity entity) {
        whole.putIfAbsent(title, entity);
    }

    private static void add(Map<String, Deque<Entity>> index, String word, Entity entity) {
        Deque<Entity> bearers = index.computeIfAbsent(word, unused -> new ArrayDeque<>());
        if (!bearers.contains(entity) && bearers.size() < KEPT) {
            bearers.add(entity);
        }
    }

    /** "Lund" of "Paul Lund Jr.", too. */
    private static String last(String name) {
        String own = YOUNGER.matcher(name).replaceFirst("");
        return own.substring(own.lastIndexOf(' ') + 1);
    }
}
