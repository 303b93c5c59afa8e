package org.constat.language.entities;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.constat.Word;
import org.constat.language.phrases.FirstNames;
import org.constat.language.phrases.Vocabulary;
import org.constat.language.words.Resource;
import org.constat.language.words.Token;
import org.jspecify.annotations.Nullable;

/** Finds what a noun of a sentence can mean of all that was spoken of before: one thing is meant, of several none. */
final class Reference {
    /** So many sentences later a mere noun can still stand for something of which more was said. */
    private static final int FAR = 10;

    private static final int LEAD = 3;
    private static final String LAND = "land";

    /** Nouns that say too little to point at anything. */
    private static final Set<String> VAGUE = Resource.lines(Reference.class, "vague.txt")
            .flatMap(line -> Stream.of(line.split(" ", -1)))
            .collect(Collectors.toUnmodifiableSet());

    private final Memory memory;
    private final Vocabulary vocabulary;
    private final Kinds kinds;
    private final Persons persons;
    private final Leaders leaders;
    private final SpecialKinds special;
    private final CalledByTrade trades;
    private final KindMembers members;
    private final Colleagues colleagues;
    private final Announced announced;
    private final NamedLater namedLater;
    private final boolean headFirst;

    /**
     * @param headFirst whether a name stands behind the noun, as in French
     * @param tokens of the sentence
     */
    Reference(Memory memory, Vocabulary vocabulary, Kinds kinds, boolean headFirst, List<Token> tokens) {
        this.headFirst = headFirst;
        this.memory = memory;
        this.vocabulary = vocabulary;
        this.kinds = kinds;
        this.persons = new Persons(memory, vocabulary, kinds);
        this.leaders = new Leaders(memory, vocabulary, kinds, new Belongings(vocabulary));
        this.special = new SpecialKinds(memory, kinds);
        this.trades = new CalledByTrade(memory);
        this.members = new KindMembers(memory, kinds);
        this.colleagues = new Colleagues(memory);
        this.announced = new Announced(memory);
        this.namedLater = new NamedLater(memory, tokens);
    }

    /** Returns what can be meant; nothing where it is new. */
    Collection<Entity> meant(Mention mention, NounWalk.Place place) {
        String name = mention.name();
        if (name != null) {
            Entity known = find(mention, name, place);
            boolean elsewhere = known != null && place == NounWalk.Place.WHERE && isClubOf(known, name);
            return known == null || elsewhere ? newName(mention, place) : List.of(known);
        }
        String spelled = mention.asName();
        Entity titled = spelled == null ? null : memory.names.find(spelled);
        if (titled != null && (titled.couldBe(mention) || titled.isKnownToBe(mention))) {
            return List.of(titled);
        }
        return mention.isDefinite() ? known(mention, place) : announced.meant(mention);
    }

    private Collection<Entity> newName(Mention mention, NounWalk.Place place) {
        Collection<Entity> introduced = namedLater.meant(mention, place);
        return introduced.isEmpty() ? fromSomewhere(mention, place) : introduced;
    }

    /** "Redhill Rovers", whom the headline calls Redhill. */
    private @Nullable Entity find(Mention mention, String name, NounWalk.Place place) {
        Entity known = memory.names.find(name);
        if (known == null && place != NounWalk.Place.WHERE && isFirstName(mention)) {
            return memory.names.byFirstName(name);
        }
        String brief = Kinds.withoutClub(name);
        Entity announcedSo = known == null && !brief.equals(name) ? memory.names.find(brief) : null;
        return announcedSo != null && announcedSo.isFromHeadline() && !announcedSo.isKnownPlace() ? announcedSo : known;
    }

    /** "Alan", who has been named Alan Pym; no town is meant. */
    private boolean isFirstName(Mention mention) {
        return mention.isName() && FirstNames.isFirstName(mention.text()) && !vocabulary.isPlace(mention.text());
    }

    /** Redhill Rovers are called Redhill, but where they play is the town. */
    private static boolean isClubOf(Entity entity, String name) {
        return entity.isOneOf(Set.of("team")) && entity.name().length() > name.length();
    }

    /** "the Swede", "le Grenoblois": a name for whoever comes from there. */
    private Collection<Entity> fromSomewhere(Mention mention, NounWalk.Place place) {
        Collection<Entity> compatriot = onlyOne(leaders.compatriots(mention));
        return compatriot.isEmpty() ? onlyOne(persons.fromSomewhere(mention, place)) : compatriot;
    }

    /** "the farm": the one farm. */
    private Collection<Entity> known(Mention mention, NounWalk.Place place) {
        Set<Entity> same = withNoun(mention, entity -> entity.isKnownToBe(mention) && isInMind(entity));
        boolean ofHeadline = same.stream().allMatch(entity -> entity.isFromHeadline() && !entity.isNamed());
        Collection<Entity> other = ofHeadline ? otherwiseKnown(mention, place) : List.of();
        if (other.size() == 1 || same.isEmpty()) {
            return other.isEmpty() ? announced.toldMore(mention) : other;
        }
        return orNearerLand(same.size() == 1 ? same : nearBearers(withoutAnnounced(same)), mention);
    }

    /** "The country": not the one that was called so some time ago, where another alone has been named since. */
    private Collection<Entity> orNearerLand(Collection<Entity> same, Mention mention) {
        boolean longAgo = kinds.calledSo(mention.head()).contains(LAND)
                && same.stream().noneMatch(entity -> memory.isWithin(entity, 2));
        List<Entity> near = longAgo
                ? members.meant(mention).stream()
                        .filter(entity -> memory.isWithin(entity, 2))
                        .toList()
                : List.of();
        return near.size() == 1 ? near : same;
    }

    private Collection<Entity> otherwiseKnown(Mention mention, NounWalk.Place place) {
        Collection<Entity> compatriot = fromSomewhere(mention, place);
        Collection<Entity> leader = compatriot.isEmpty() ? onlyOne(leaders.meant(mention)) : compatriot;
        if (!leader.isEmpty()) {
            return leader;
        }
        if (isNewOfItsKind(mention) || leaders.isPredecessor(mention)) {
            return List.of();
        }
        Collection<Entity> called = members.meant(mention);
        if (called.isEmpty()) {
            called = special.meant(mention);
        }
        if (called.isEmpty()) {
            called = trades.meant(mention, place);
        }
        if (called.isEmpty() && !VAGUE.contains(mention.head()) && (mention.isBare() || mention.isDescribing())) {
            called = ofBroaderNoun(mention);
        }
        if (called.isEmpty()) {
            called = colleagues.meant(mention);
        }
        return called.isEmpty() ? onlyOne(persons.meant(mention, place)) : withoutOtherNames(mention, called);
    }

    /** "l'équipe Lombarda", where the text has spoken of the team Rovo: another; but "the Bergen retailer" is from there. */
    private Collection<Entity> withoutOtherNames(Mention mention, Collection<Entity> called) {
        Word name = mention.nameBeside();
        return name == null || !headFirst
                ? called
                : called.stream()
                        .filter(entity -> !entity.isNamed()
                                || entity.name()
                                        .toLowerCase(Locale.ROOT)
                                        .contains(Mention.key(name).toLowerCase(Locale.ROOT)))
                        .toList();
    }

    private boolean isInMind(Entity entity) {
        return entity.isNamed() || entity.first() <= LEAD || memory.isWithin(entity, FAR);
    }

    /** "The second plant" where the text has spoken of another plant. */
    private boolean isNewOfItsKind(Mention mention) {
        return !withNoun(mention, entity -> !entity.isNamed() && !entity.isFromHeadline() && entity.agrees(mention))
                .isEmpty();
    }

    /** Leaves out what the headline has announced without a name, where the text has told more. */
    private static Collection<Entity> withoutAnnounced(Collection<Entity> bearers) {
        List<Entity> told = bearers.stream()
                .filter(entity -> entity.isNamed() || !entity.isFromHeadline())
                .toList();
        return told.isEmpty() ? bearers : told;
    }

    /** "the minister": of two ministers the one of whom the sentence before speaks. */
    private Collection<Entity> nearBearers(Collection<Entity> bearers) {
        List<Entity> near =
                bearers.stream().filter(entity -> memory.isWithin(entity, 1)).toList();
        return near.size() == 1 && near.get(0).isNamed() ? near : bearers;
    }

    private Set<Entity> withNoun(Mention mention, Predicate<Entity> test) {
        Set<Entity> found = new LinkedHashSet<>();
        memory.byNoun.get(mention.head()).stream().filter(test).forEach(found::add);
        return found;
    }

    /** "the vehicle": the one car that was spoken of just before. */
    private Collection<Entity> ofBroaderNoun(Mention mention) {
        return memory.recent().stream()
                .filter(entity -> entity.agrees(mention) && entity.mayBe(mention) && !entity.isNoLonger(mention))
                .filter(entity -> entity.isOfKind(noun -> vocabulary.canBeCalled(noun, mention.head())))
                .toList();
    }

    private static Collection<Entity> onlyOne(Collection<Entity> entities) {
        return entities.size() == 1 ? entities : List.of();
    }
}
