package org.constat.language.entities;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.constat.language.phrases.Vocabulary;
import org.constat.language.words.Resource;
import org.constat.lexicon.Sense;

/** Knows which nouns say of which kind something is, and what all of a kind can be called ("the company"). */
final class Kinds {
    static final String PERSON = "person";
    static final String INSTITUTION = "institution";
    static final String PLANT = "plant";
    private static final Set<String> BODIES = Set.of(
            "company",
            "media",
            "union",
            "association",
            "party",
            "camp",
            "authority",
            "team",
            "school",
            "clinic",
            "museum",
            "house",
            "ensemble",
            "hub",
            "venue",
            "jail",
            "alliance",
            "bloc");
    /** What names that end with the noun say. */
    private static final Set<String> NAMED_BODIES = Set.of(
            INSTITUTION,
            "association",
            "party",
            "movement",
            "authority",
            "school",
            "clinic",
            "museum",
            "alliance",
            "union");

    private static final Set<String> PERSONS = Set.of(
            "person",
            "official-politics",
            "leader",
            "minister",
            "president",
            "worker",
            "player",
            "artist",
            "scientist");
    private static final Set<String> CLUBS = Resource.lines(Kinds.class, "club-words.txt")
            .flatMap(line -> Stream.of(line.toLowerCase(Locale.ROOT).split(" ", -1)))
            .collect(Collectors.toUnmodifiableSet());

    private static final Map<String, Kinds> LANGUAGES = Map.of("fr", read("fr"), "en", read("en"));

    private final boolean headLast;
    private final Map<String, Set<String>> all = new HashMap<>();
    private final Map<String, Set<String>> general = new HashMap<>();
    private final Map<String, Set<String>> bodies = new HashMap<>();

    private Kinds(boolean headLast) {
        this.headLast = headLast;
    }

    static Kinds of(String language) {
        return Objects.requireNonNull(LANGUAGES.get(language), language);
    }

    private static Kinds read(String language) {
        Kinds kinds = new Kinds(language.equals("en"));
        Resource.lines(Kinds.class, "kinds.txt")
                .filter(line -> line.startsWith(language + " "))
                .forEach(kinds::add);
        Resource.lines(Kinds.class, "kinds.txt")
                .filter(line -> line.startsWith("name "))
                .forEach(kinds::addNames);
        return kinds;
    }

    private void addNames(String line) {
        String[] words = line.split(" ", -1);
        for (int i = 2; i < words.length; i++) {
            bodies.computeIfAbsent(words[i], unused -> new HashSet<>()).add(words[1]);
        }
    }

    private void add(String line) {
        String[] words = line.split(" ", -1);
        boolean whole = true;
        for (int i = 2; i < words.length; i++) {
            String noun = words[i].replace('_', ' ').toLowerCase(Locale.ROOT);
            if (noun.equals("|")) {
                whole = false;
            } else if (!noun.isEmpty()) {
                all.computeIfAbsent(noun, unused -> new HashSet<>()).add(words[1]);
                if (whole) {
                    general.computeIfAbsent(noun, unused -> new HashSet<>()).add(words[1]);
                }
            }
        }
    }

    /** Returns the kinds of whatever is called by this noun. */
    Set<String> of(String noun, Vocabulary vocabulary) {
        Set<String> known = all.getOrDefault(noun, Set.of());
        boolean person = known.isEmpty() && PERSONS.stream().anyMatch(concept -> vocabulary.isA(noun, concept));
        return person ? Set.of(PERSON) : known;
    }

    /** Returns the kinds of what the lexicon knows by name. */
    Set<String> ofName(String name, Vocabulary vocabulary) {
        boolean land = vocabulary.any(
                name, sense -> "country".equals(sense.concept().type()) && sense.form() == Sense.Form.BASE);
        boolean town =
                vocabulary.any(name, sense -> "city".equals(sense.concept().type()));
        Set<String> body = ofBody(name, vocabulary);
        return land
                ? Set.of("land")
                : town ? Set.of("town") : isClub(name) ? Set.of("team") : body.isEmpty() ? ofLastWord(name) : body;
    }

    /** "Lund Crown Court", "Redhill Council": an English name that ends with the noun for what it names; a company's may be a person's. */
    private Set<String> ofLastWord(String name) {
        int last = name.lastIndexOf(' ');
        Set<String> known = headLast && last > 0
                ? all.getOrDefault(name.substring(last + 1).toLowerCase(Locale.ROOT), Set.of())
                : Set.of();
        return NAMED_BODIES.containsAll(known) ? known : Set.of();
    }

    /** "RC Valmont", "Redhill Rovers". */
    private static boolean isClub(String name) {
        return !withoutClub(name).equals(name);
    }

    /** Returns the name by which a sports club is called for short, which is mostly that of its town. */
    static String withoutClub(String name) {
        int first = name.indexOf(' ');
        int last = name.lastIndexOf(' ');
        if (first < 0) {
            return name;
        }
        boolean before = CLUBS.contains(name.substring(0, first).toLowerCase(Locale.ROOT));
        boolean behind = CLUBS.contains(name.substring(last + 1).toLowerCase(Locale.ROOT));
        return before ? name.substring(first + 1) : behind ? name.substring(0, last) : name;
    }

    private Set<String> ofBody(String name, Vocabulary vocabulary) {
        Set<String> found = new HashSet<>();
        for (Sense sense : vocabulary.senses(name)) {
            found.addAll(bodies.getOrDefault(sense.concept().id(), Set.of()));
            if ("institution".equals(sense.concept().type())) {
                found.add(INSTITUTION);
            }
        }
        return found;
    }

    /** Returns the kinds of which only some members can be called by this noun ("the start-up"). */
    Set<String> someCalledSo(String noun) {
        return general.containsKey(noun) ? Set.of() : all.getOrDefault(noun, Set.of());
    }

    /** Returns whether the noun is known to say of which kind something is. */
    boolean isListed(String noun) {
        return all.containsKey(noun);
    }

    /** Returns the kinds of which any member can be called by this noun. */
    Set<String> calledSo(String noun) {
        return general.getOrDefault(noun, Set.of());
    }

    static boolean isSomewhere(Set<String> kinds) {
        return kinds.contains("town") || kinds.contains("land");
    }

    static boolean isBody(Set<String> kinds) {
        return !Collections.disjoint(kinds, BODIES);
    }
}
