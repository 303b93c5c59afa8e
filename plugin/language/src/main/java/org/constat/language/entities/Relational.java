package org.constat.language.entities;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.constat.language.words.Resource;
import org.jspecify.annotations.Nullable;

/** Knows what a mayor is mayor of, where the text has spoken of one town; and so of directors and what they direct. */
final class Relational {
    private static final String TOWN = "town";
    private static final String SITE = "site";
    private static final String WORKS = "works";
    private static final String LED = "led";
    private static final String SOMEBODY = "somebody";
    private static final String COUNSEL = "counsel";
    private static final String COURT = "court";
    private static final Set<String> OF_PERSONS = Set.of(LED, SOMEBODY, COUNSEL, COURT);
    private static final Set<String> HEADED = Set.of("body", "company", "club", "bank");
    private static final Set<String> MANAGED =
            Set.of("company", "clinic", "school", "museum", "media", "authority", "association", "team");
    private static final Map<String, Relational> LANGUAGES = Map.of("fr", read("fr"), "en", read("en"));

    private final Map<String, String> owners = new HashMap<>();

    static Relational of(String language) {
        return LANGUAGES.getOrDefault(language, new Relational());
    }

    private static Relational read(String language) {
        Relational relational = new Relational();
        Resource.lines(Relational.class, "relational.txt")
                .filter(line -> line.startsWith(language + " "))
                .forEach(line -> {
                    String[] words = line.split(" ", -1);
                    Stream.of(words)
                            .skip(2)
                            .forEach(noun ->
                                    relational.owners.put(noun.replace('_', ' ').toLowerCase(Locale.ROOT), words[1]));
                });
        return relational;
    }

    /** Returns whether a noun says that somebody heads or manages a company, an office, a club. */
    static boolean isOfSomethingManaged(String noun) {
        return isOf(noun, HEADED);
    }

    /** Returns whether a noun says that somebody leads, defends or rivals somebody or something, but nothing that happens. */
    static boolean isOfNoEvent(String noun) {
        return isOf(noun, Set.of(LED, SOMEBODY, COUNSEL));
    }

    /** Returns whether a noun names who defends somebody in court. */
    static boolean isCounsel(String noun) {
        return isOf(noun, Set.of(COUNSEL));
    }

    /** Returns whether a noun names somebody of the court, whom nobody defends there. */
    static boolean isOfCourt(String noun) {
        return isOf(noun, Set.of(COURT, COUNSEL));
    }

    private static boolean isOf(String noun, Set<String> kinds) {
        for (Relational language : LANGUAGES.values()) {
            if (kinds.contains(language.owners.getOrDefault(noun, ""))) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a noun names what companies alone have ("shareholders"). */
    static boolean isOfCompany(String noun) {
        return isOf(noun, Set.of("company"));
    }

    /** Returns whether a noun names what towns have, and a name behind it that of a town ("the school of Marbury"). */
    static boolean isSite(String noun) {
        return LANGUAGES.values().stream().anyMatch(language -> SITE.equals(language.owners.get(noun)));
    }

    /** Returns the one town or body that what a noun names belongs to; null where the text names several or none. */
    @Nullable
    Entity owner(String noun, Memory memory) {
        String kind = owners.get(noun);
        if (kind == null || OF_PERSONS.contains(kind)) {
            return null;
        }
        if (kind.equals(SITE) || kind.equals(WORKS)) {
            return only(memory.named(), TOWN, memory);
        }
        Entity near = only(memory.recent(), kind, memory);
        return near != null || memory.recent().stream().anyMatch(entity -> isOne(entity, kind))
                ? near
                : only(memory.lead(), kind, memory);
    }

    /** Returns the one body of which the text has just spoken that somebody can head ("sa présidente"); null where there are several. */
    @Nullable
    Entity headed(String noun, Memory memory) {
        String kind = owners.get(noun);
        boolean head = kind != null && (kind.equals(LED) || HEADED.contains(kind));
        List<Entity> near = memory.recent().stream()
                .filter(entity -> memory.isWithin(entity, 1) && isOne(entity, LED))
                .toList();
        return !head ? null : only(near.isEmpty() ? memory.recent() : near, LED, memory);
    }

    private static @Nullable Entity only(Collection<Entity> entities, String kind, Memory memory) {
        List<Entity> all =
                entities.stream().filter(entity -> isOne(entity, kind)).toList();
        List<Entity> told =
                all.stream().filter(entity -> !entity.isFromHeadline()).toList();
        List<Entity> found = told.isEmpty() ? all : told;
        return found.size() == 1 && memory.isKnown(found.get(0)) ? found.get(0) : null;
    }

    private static boolean isOne(Entity entity, String kind) {
        return switch (kind) {
            case TOWN ->
                entity.isNamed()
                        && (entity.isKnownPlace() || entity.isOneOf(Set.of(TOWN)))
                        && !entity.isPerson()
                        && !entity.isOneOf(Set.of("land"));
            case "company" -> entity.isOneOf(Set.of("company"));
            case LED -> entity.isBody() && !entity.isPlural();
            case "club" -> entity.isOneOf(Set.of("team")) && !entity.isPerson();
            case "vehicle", "vessel", "aircraft" -> entity.isOneOf(Set.of(kind)) && !entity.isPlural();
            case "bank" -> entity.isCentralBank();
            default -> entity.isOneOf(MANAGED) && !entity.isPerson() && !entity.isPlural();
        };
    }
}
