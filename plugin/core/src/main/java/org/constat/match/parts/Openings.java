package org.constat.match.parts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;

/**
 * Takes phrases apart in each way in which they can be understood: as they are, with an expression opened, or put together.
 *
 * @since 0.1
 */
public final class Openings {
    private static final int CAPACITY = 10_000;

    private final Lexemes lexemes;
    private final KindWords kinds;
    private final Comparatives comparatives = new Comparatives();
    private final NamedThings named;
    private final Sums sums;
    private final Terms terms;
    private final Expressed expressed;
    private final Wholes wholes;
    private final Multitudes multitudes;
    private final Partitives partitives;
    private final Weighed weighed;
    private final Proportions proportions;
    private final AgeGroups ages;
    private final MeasuredNouns measured;
    private final People people;
    private final NamedKinds namedKinds;
    private final Directions directions;
    private final Agents agents;
    private final Bundles bundles;
    private final TimedThings timed;
    private final PairedPeoples pairs;
    private final Capitals capitals;
    private final DiscussedThings discussed;
    private final Qualities qualities = new Qualities();
    private final Map<String, Map<Phrase, Ways>> known = new HashMap<>();
    private int size;

    public Openings(Lexemes lexemes) {
        this.kinds = new KindWords();
        this.lexemes = lexemes;
        this.bundles = new Bundles(lexemes, kinds);
        this.discussed = new DiscussedThings(lexemes, kinds);
        this.named = new NamedThings(lexemes, kinds);
        this.terms = new Terms(lexemes);
        this.expressed = new Expressed(lexemes);
        this.sums = new Sums(lexemes);
        this.wholes = new Wholes(lexemes);
        this.multitudes = new Multitudes(lexemes);
        this.partitives = new Partitives(lexemes);
        this.weighed = new Weighed(lexemes);
        this.proportions = new Proportions(lexemes);
        this.ages = new AgeGroups(lexemes);
        this.measured = new MeasuredNouns(lexemes);
        this.people = new People(lexemes);
        this.namedKinds = new NamedKinds(lexemes);
        this.directions = new Directions(lexemes);
        this.agents = new Agents(lexemes);
        this.timed = new TimedThings(lexemes);
        this.pairs = new PairedPeoples(lexemes);
        this.capitals = new Capitals(lexemes);
    }

    /**
     * What was found out of a phrase.
     *
     * @param plain the ways to take it apart as it is written
     * @param asked the same, and those of what is asked
     * @param found the same as the first, and those of what was found
     * @param changes those of both that put what is to be more so for its becoming so
     * @param bundled what it is no more than a number of
     */
    private record Ways(
            List<Parts.Opened> plain,
            List<Parts.Opened> asked,
            List<Parts.Opened> found,
            List<Parts.Opened> changes,
            Optional<Phrase> bundled) {}

    /** Returns the ways to take apart what is asked; to do something to the demands is to do it to one of them. */
    public List<Parts.Opened> asked(Phrase phrase, String language) {
        return ways(phrase, language).asked();
    }

    /** Returns the ways to take a phrase apart as it is written. */
    public List<Parts.Opened> plain(Phrase phrase, String language) {
        return ways(phrase, language).plain();
    }

    /** Returns whether one way of a phrase puts what is to be more so for its becoming so. */
    public boolean isChange(Parts.Opened way, Phrase phrase, String language) {
        return ways(phrase, language).changes().contains(way);
    }

    /** Returns what a phrase names one of ("one of the demands"); empty where it is no such phrase. */
    public static Optional<Phrase> oneOf(Phrase phrase) {
        Word head = Lexemes.head(phrase);
        boolean one = head.kind() == Word.Kind.OTHER
                && head.lemma().equals("one")
                && phrase.complements().size() == 1
                && phrase.complements().get(0).role().equals(Roles.WEAK);
        return one ? Optional.of(phrase.complements().get(0).phrase()) : Optional.empty();
    }

    /** "The idea of a tax", where a text rejects or proposes the tax itself. */
    private Optional<Phrase> idea(Phrase phrase, Lexeme head) {
        boolean mere = kinds.isThought(head)
                && phrase.modifiers().isEmpty()
                && phrase.complements().size() == 1
                && phrase.complements().get(0).role().equals(Roles.WEAK);
        return mere ? Optional.of(phrase.complements().get(0).phrase()) : Optional.empty();
    }

    /** Returns the state, as a name or an adjective, whose government a phrase is; empty where it says more or less than that. */
    public Optional<Phrase> governed(Phrase phrase, String language) {
        Lexeme head = lexemes.of(Lexemes.head(phrase), language);
        List<Part> parts = Parts.beside(phrase);
        return governs(head)
                        && parts.size() == 1
                        && parts.get(0).role().equals(Roles.WEAK)
                        && isState(lexemes.of(Lexemes.head(parts.get(0).phrase()), language))
                ? Optional.of(parts.get(0).phrase())
                : Optional.empty();
    }

    private static boolean governs(Lexeme word) {
        return word.says("government")
                || word.says("foreign-ministry")
                || (word.says("authority") && word.word().text().endsWith("s"));
    }

    private static boolean isState(Lexeme word) {
        return word.concepts().anyMatch(concept -> "country".equals(concept.type()));
    }

    /** Returns what a phrase is no more than a number of ("a wave of strikes"); empty where it is no such phrase. */
    public Optional<Phrase> bundled(Phrase phrase, String language) {
        return ways(phrase, language).bundled();
    }

    /** Returns the ways to take apart what was found; a name there needs no word for what kind of thing it names. */
    public List<Parts.Opened> found(Phrase phrase, String language) {
        return ways(phrase, language).found();
    }

    /** One phrase is compared with many: what was found out is kept for the very same object. */
    private Ways ways(Phrase phrase, String language) {
        Map<Phrase, Ways> ofLanguage = known.computeIfAbsent(language, unused -> new IdentityHashMap<>());
        Ways ways = ofLanguage.get(phrase);
        if (ways == null) {
            if (++size > CAPACITY) {
                known.values().forEach(Map::clear);
                size = 1;
            }
            ways = takeApart(phrase, language);
            ofLanguage.put(phrase, ways);
        }
        return ways;
    }

    private Ways takeApart(Phrase phrase, String language) {
        Lexeme head = lexemes.of(Lexemes.head(phrase), language);
        List<Parts.Opened> plain = new ArrayList<>(Parts.open(Proportions.counted(phrase), head));
        addRarer(phrase, plain.get(0), plain);
        multitudes.of(phrase, language).ifPresent(plain::add);
        partitives.of(phrase, language).ifPresent(plain::add);
        timed.of(phrase, language).ifPresent(plain::add);
        people.of(plain.get(0)).forEach(plain::add);
        agents.of(plain.get(0)).forEach(plain::add);
        List<Parts.Opened> asked = new ArrayList<>(plain);
        oneOf(phrase).ifPresent(some -> asked.addAll(plain(some, language)));
        idea(phrase, head).ifPresent(thing -> asked.addAll(plain(thing, language)));
        List<Parts.Opened> found = new ArrayList<>(plain);
        plain.forEach(opened -> named.named(opened, phrase).forEach(found::add));
        weighed.of(phrase, language).ifPresent(found::add);
        plain.stream().flatMap(this::amounts).forEach(amount -> {
            asked.add(amount);
            found.add(amount);
        });
        named.withArticle(plain.get(0), phrase).forEach(name -> {
            asked.add(name);
            found.add(name);
        });
        qualities.of(phrase, language).ifPresent(thing -> {
            List<Parts.Opened> described = Parts.open(thing, lexemes.of(Lexemes.head(thing), language));
            asked.addAll(described);
            found.addAll(described);
        });
        List<Parts.Opened> changes = comparatives.asChange(phrase, language).stream()
                .map(change -> Parts.open(change, lexemes.of(Lexemes.head(change), language))
                        .get(0))
                .toList();
        asked.addAll(changes);
        found.addAll(changes);
        return new Ways(
                List.copyOf(plain), List.copyOf(asked), List.copyOf(found), changes, bundles.of(phrase, language));
    }

    private Stream<Parts.Opened> amounts(Parts.Opened plain) {
        return Stream.of(sums.of(plain), terms.of(plain), sums.content(plain)).flatMap(amount -> amount);
    }

    private void addRarer(Phrase phrase, Parts.Opened plain, List<Parts.Opened> ways) {
        if (plain.head().isName()) {
            ways.addAll(namedKinds.of(plain));
            named.bearers(plain).forEach(ways::add);
        } else if (!plain.parts().isEmpty() || phrase.quantity() != null) {
            ways.addAll(wholes.of(phrase, plain));
            expressed.of(phrase, plain).forEach(ways::add);
            proportions.of(phrase, plain.head().language()).ifPresent(ways::add);
            ages.of(phrase, plain).ifPresent(ways::add);
            measured.of(phrase, plain).ifPresent(ways::add);
            NoneOf.of(phrase, plain).ifPresent(ways::add);
            directions.of(plain).ifPresent(ways::add);
            discussed.of(plain).ifPresent(ways::add);
            pairs.of(plain).ifPresent(ways::add);
            capitals.of(plain).ifPresent(ways::add);
        }
    }
}
