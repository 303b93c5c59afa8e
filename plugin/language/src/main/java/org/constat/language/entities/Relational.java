package org.constat.language.entities;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.constat.language.words.Resource;

/**
 * Knows what a mayor is mayor of, where the text has spoken of one town; and so of directors and what they direct.
 *
 * @since 0.1
 */
public final class Relational {
    private static final String SITE = "site";
    private static final String STATE = "state";
    private static final String LED = "led";
    private static final String CHAIRED = "chaired";
    private static final String SOMEBODY = "somebody";
    private static final String COUNSEL = "counsel";
    private static final String COURT = "court";
    private static final String ANYBODY = "anybody";
    private static final Set<String> LEADING = Set.of(LED, CHAIRED);
    private static final Set<String> UNSAID = Set.of(LED, CHAIRED, SOMEBODY, COUNSEL, COURT, STATE);
    private static final Set<String> HEADED = Set.of("body", "company", "club", "bank");
    private static final Map<String, Relational> LANGUAGES = Map.of("fr", read("fr"), "en", read("en"));

    private static final Set<String> OF_COURT = Set.of(COURT, COUNSEL);
    private static final Set<String> OF_NO_EVENT = Set.of(LED, CHAIRED, SOMEBODY, COUNSEL);

    /** The owners of what nouns name, in whatever language. */
    private static final Map<String, Set<String>> IN_ANY = new HashMap<>();

    static {
        LANGUAGES
                .values()
                .forEach(language -> language.owners.forEach((noun, kinds) ->
                        IN_ANY.computeIfAbsent(noun, unused -> new HashSet<>()).addAll(kinds)));
    }

    private final Map<String, Set<String>> owners = new HashMap<>();
    private final Set<String> personal = new HashSet<>();

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
                            .map(noun -> noun.replace('_', ' ').toLowerCase(Locale.ROOT))
                            .forEach(noun -> relational.add(noun, words[1]));
                });
        return relational;
    }

    private void add(String noun, String kind) {
        if (kind.equals(ANYBODY)) {
            personal.add(noun);
        } else {
            owners.computeIfAbsent(noun, unused -> new LinkedHashSet<>()).add(kind);
        }
    }

    /** Returns whether a noun says that somebody heads or manages a company, an office, a club, and nobody's people. */
    static boolean isOfSomethingManaged(String noun) {
        return isOf(noun, HEADED)
                && LANGUAGES.values().stream().noneMatch(language -> language.personal.contains(noun));
    }

    /** Returns whether a noun says that somebody leads, defends or rivals somebody or something, but nothing that happens. */
    public static boolean isOfNoEvent(String noun) {
        return isOf(noun, OF_NO_EVENT);
    }

    /** Returns whether a noun says that somebody chairs a body, as nobody chairs a person. */
    public static boolean isChair(String noun) {
        return isOf(noun, CHAIRED);
    }

    /** Returns whether a noun names who defends somebody in court. */
    public static boolean isCounsel(String noun) {
        return isOf(noun, COUNSEL);
    }

    /** Returns whether a noun names somebody of the court, whom nobody defends there. */
    static boolean isOfCourt(String noun) {
        return isOf(noun, OF_COURT);
    }

    /** Returns whether a noun says whose lawyer, rival, successor somebody is. */
    public static boolean isOfSomebody(String noun) {
        return isOf(noun, SOMEBODY);
    }

    private static boolean isOf(String noun, Set<String> kinds) {
        return !Collections.disjoint(IN_ANY.getOrDefault(noun, Set.of()), kinds);
    }

    private static boolean isOf(String noun, String kind) {
        return IN_ANY.getOrDefault(noun, Set.of()).contains(kind);
    }

    /** Returns whether a noun names what companies alone have ("shareholders"). */
    static boolean isOfCompany(String noun) {
        return isOf(noun, "company");
    }

    /** Returns whether a noun names what towns have, and a name behind it that of a town ("the school of Marbury"). */
    static boolean isSite(String noun) {
        return isOf(noun, SITE);
    }

    /** Returns what owns what a noun names, by kind; nothing where that need not be said, or cannot be told. */
    Set<String> kindsOfOwner(String noun) {
        Set<String> kinds = owners.getOrDefault(noun, Set.of());
        return Collections.disjoint(kinds, UNSAID) ? kinds : Set.of();
    }

    /** Returns whether a noun names what a disease has, of which a text counts so many. */
    boolean isOfDisease(String noun) {
        return owners.getOrDefault(noun, Set.of()).contains("disease");
    }

    /** Returns whether a noun names what a state has ("parliament", "finance minister"). */
    boolean isOfState(String noun) {
        return owners.getOrDefault(noun, Set.of()).contains(STATE)
                || (noun.endsWith(" minister") && !noun.startsWith("former "));
    }

    /** Returns whether a noun names what a state has, in whatever language. */
    public static boolean isOfAnyState(String noun) {
        return isOf(noun, STATE);
    }

    /** Returns whether a noun names somebody who leads a body, of whatever kind. */
    boolean isLed(String noun) {
        return !Collections.disjoint(owners.getOrDefault(noun, Set.of()), LEADING);
    }

    /** Returns whether a noun says of somebody that they head a body. */
    boolean isHead(String noun) {
        Set<String> kinds = owners.getOrDefault(noun, Set.of());
        return !Collections.disjoint(kinds, LEADING) || kinds.stream().anyMatch(HEADED::contains);
    }
}
