package org.constat.language.entities;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.FirstNames;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.Vocabulary;
import org.constat.language.words.Morphology.Gender;
import org.constat.language.words.Resource;

/** Finds the person whom a text goes on to speak of by another description. */
final class Persons {
    /** Those of whom there are many, and whom a text names when it first speaks of them. */
    private static final Set<String> OFFICES = Set.of(
            "ministre", "secrétaire", "porte-parole", "garde", "minister", "secretary", "spokesman", "spokeswoman");

    /** What those are called who come from somewhere. */
    private static final Pattern INHABITANT = Pattern.compile(
            "\\p{Lu}[\\p{L}-]+(ian|ean|ese|ois|oise|ais|aise|ien|ienne|éen|éenne|ain|aine|in|ine|ard|arde|asque)");

    private static final Set<String> PROFESSIONS = Resource.lines(Persons.class, "professions.txt")
            .flatMap(line -> Stream.of(line.split(" ", -1)).skip(1))
            .map(noun -> noun.replace('_', ' '))
            .collect(Collectors.toUnmodifiableSet());

    /** What those are beside their work who speak or stand for others. */
    private static final Set<String> FUNCTIONS = Resource.lines(Persons.class, "functions.txt")
            .flatMap(line -> Stream.of(line.split(" ", -1)))
            .map(noun -> noun.replace('_', ' '))
            .collect(Collectors.toUnmodifiableSet());

    /** To what those are elected who work as something else, too. */
    private static final Set<String> ELECTED = Resource.lines(Persons.class, "elected.txt")
            .flatMap(line -> Stream.of(line.split(" ", -1)))
            .map(noun -> noun.replace('_', ' '))
            .collect(Collectors.toUnmodifiableSet());

    /** What they are called who have just been named, where it is said how old they are. */
    private static final Set<String> AGED = Resource.lines(Persons.class, "aged.txt")
            .flatMap(line -> Stream.of(line.split(" ", -1)).skip(1))
            .map(noun -> noun.replace('_', ' '))
            .collect(Collectors.toUnmodifiableSet());

    private final Memory memory;
    private final Vocabulary vocabulary;
    private final Kinds kinds;
    private final Belongings belongings;

    Persons(Memory memory, Vocabulary vocabulary, Kinds kinds) {
        this.memory = memory;
        this.vocabulary = vocabulary;
        this.kinds = kinds;
        this.belongings = new Belongings(vocabulary);
    }

    /** "The former teacher", "the 34-year-old", "the leader": the one person of whom the sentence before speaks. */
    Collection<Entity> meant(Mention mention, NounWalk.Place place) {
        boolean work = PROFESSIONS.contains(mention.head());
        boolean profession = mention.isBare() && work;
        boolean calling = Fields.isGeneral(mention.head()) && isPlain(mention);
        boolean person = place == NounWalk.Place.SUBJECT
                && !mention.isPlural()
                && (work
                        || calling
                        || mention.isOfAnyWork()
                        || isKnownWithAge(mention)
                        || isPerson(mention.head())
                        || isPerson(mention.base()));
        boolean pointed = mention.isPointing() && !kinds.isListed(mention.head());
        boolean sure = profession || pointed || mention.isDescribing() || isOfSomeBody(mention) || isOneOfMany(mention);
        if (!person || !(sure || calling)) {
            return List.of();
        }
        List<Entity> inField = calling ? inField(mention) : List.of();
        if (!inField.isEmpty()) {
            return inField;
        }
        List<Entity> near = memory.recent().stream()
                .filter(entity -> memory.isWithin(entity, 2) && entity.isNamed() && !entity.isFromHeadline())
                .toList();
        List<Entity> known = near.stream().filter(Entity::isPerson).toList();
        List<Entity> unknown = near.stream().filter(Entity::isUnknownName).toList();
        return nearest((known.isEmpty() ? unknown : known)
                .stream()
                        .filter(entity -> entity.mayBe(mention) && !entity.isNoLonger(mention))
                        .filter(entity -> mention.isFormer()
                                || mention.isOfTraining()
                                || isKnownWithAge(mention)
                                || !(profession || pointed || isOtherWork(mention))
                                || mayWorkAs(entity, mention.head(), mention.isPointing()))
                        .filter(entity -> sure || entity.isOfKind(noun -> Fields.areOne(noun, mention.head())))
                        .toList());
    }

    /** Of several the one of whom the sentence before speaks. */
    private List<Entity> nearest(List<Entity> found) {
        List<Entity> last =
                found.stream().filter(entity -> memory.isWithin(entity, 1)).toList();
        return last.size() == 1 ? last : found;
    }

    /** "Novelist Ann Roe … Her editor, Paul Hall, … The writer": the one in this field, where all others near do something else. */
    private List<Entity> inField(Mention mention) {
        List<Entity> able = memory.named().stream()
                .filter(entity -> entity.isPerson() && !entity.isFromHeadline())
                .filter(entity -> entity.mayBe(mention) && !entity.isNoLonger(mention))
                .toList();
        List<Entity> known = able.stream()
                .filter(entity -> entity.isOfKind(noun -> Fields.areOne(noun, mention.head())))
                .toList();
        boolean others = able.stream()
                .anyMatch(entity -> memory.isWithin(entity, 2) && !known.contains(entity) && !hasWork(entity));
        return known.size() == 1 && !others ? known : List.of();
    }

    private boolean hasWork(Entity entity) {
        return entity.isOfKind(noun -> isOccupation(noun) && !FUNCTIONS.contains(noun));
    }

    /** "Le Grenoblois", "the Dane": the one person of whom the text has just spoken, from a town that the lexicon need not know. */
    Collection<Entity> fromSomewhere(Mention mention, NounWalk.Place place) {
        Set<String> states = belongings.ofPeople(mention.text());
        boolean inhabitant = place == NounWalk.Place.SUBJECT
                && mention.nominal().chunk().determiner() == Determiner.DEFINITE
                && !mention.isPlural()
                && (INHABITANT.matcher(mention.text()).matches() || !states.isEmpty());
        if (!inhabitant) {
            return List.of();
        }
        List<Entity> last = named(mention, states, 1);
        return last.size() == 1 ? last : named(mention, states, 2);
    }

    private List<Entity> named(Mention mention, Set<String> states, int sentences) {
        return memory.recent().stream()
                .filter(entity -> memory.isWithin(entity, sentences) && entity.isNamed() && entity.isPerson())
                .filter(entity -> entity.mayBe(mention) && !belongings.isOfOtherState(entity, states))
                .toList();
    }

    /** "The leader of New Dawn"; the lawyer of Emma Lund is not Emma Lund, and a town has many who belong to it. */
    private boolean isOfSomeBody(Mention mention) {
        return !OFFICES.contains(mention.base())
                && mention.owners().stream().anyMatch(owner -> {
                    String name = Mention.key(owner.head());
                    Entity known = memory.names.find(name);
                    boolean unknown = owner.isName()
                            ? isTitle(owner) && FirstNames.genderOf(owner.head().lemma()) == Gender.NONE
                            : !Kinds.isSomewhere(kinds.of(name, vocabulary));
                    return known == null ? unknown : known.isBody() || (unknown && known.isUnknownName());
                });
    }

    /** A name of several words is rarely that of a town. */
    private static boolean isTitle(NounChunk name) {
        return name.head().lemma().contains(" ") || !name.modifiers().isEmpty();
    }

    /** The mayor is no striker, unless the text says so ("this striker"); a delegate works as something else, too. */
    private boolean mayWorkAs(Entity entity, String profession, boolean pointed) {
        return !entity.isOfKind(
                        noun -> isOccupation(noun) && !FUNCTIONS.contains(noun) && !(pointed && isElected(noun)))
                || entity.isOfKind(noun -> vocabulary.canBeCalled(noun, profession)
                        || vocabulary.canBeCalled(profession, noun)
                        || Fields.areOne(noun, profession));
    }

    private static boolean isElected(String noun) {
        return Stream.of(noun.split(" ", -1)).anyMatch(ELECTED::contains);
    }

    /** "Un étudiant … Le conducteur, âgé de 44 ans": two persons; but a former teacher does something else now. */
    private boolean isOtherWork(Mention mention) {
        return isOccupation(mention.head())
                && !mention.isOfAnyWork()
                && !mention.isFormer()
                && !isOfSomeBody(mention)
                && !isOneOfMany(mention);
    }

    /** "L'élu de 51 ans", "the 34-year-old rider": not a third person, whatever else has been said of who was named. */
    private static boolean isKnownWithAge(Mention mention) {
        return mention.saysAge() && (PROFESSIONS.contains(mention.head()) || AGED.contains(mention.head()));
    }

    private boolean isPerson(String noun) {
        return kinds.of(noun, vocabulary).contains(Kinds.PERSON);
    }

    /** "The Swedish writer": says nothing of whose or which one. */
    private static boolean isPlain(Mention mention) {
        return mention.isWithoutComplements()
                && mention.nominal().clauses().isEmpty()
                && mention.nominal().chunk().possessor() == null
                && mention.nominal().chunk().quantity() == null
                && mention.words().stream().noneMatch(SpecialKinds.OTHER::contains);
    }

    private boolean isOccupation(String noun) {
        return isPerson(noun) && !kinds.calledSo(noun).contains(Kinds.PERSON);
    }

    private boolean isOneOfMany(Mention mention) {
        return mention.isBare() && kinds.calledSo(mention.head()).contains(Kinds.PERSON);
    }
}
