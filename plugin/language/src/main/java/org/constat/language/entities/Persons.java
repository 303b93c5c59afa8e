package org.constat.language.entities;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.Vocabulary;
import org.constat.language.words.Morphology.Gender;

/** Finds the person whom a text goes on to speak of by another description. */
final class Persons {
    /** Those of whom there are many, and whom a text names when it first speaks of them. */
    private static final Set<String> OFFICES = Set.of(
            "ministre", "secrétaire", "porte-parole", "garde", "minister", "secretary", "spokesman", "spokeswoman");

    private final Memory memory;
    private final Vocabulary vocabulary;
    private final Kinds kinds;

    Persons(Memory memory, Vocabulary vocabulary, Kinds kinds) {
        this.memory = memory;
        this.vocabulary = vocabulary;
        this.kinds = kinds;
    }

    /** "The former teacher", "the 34-year-old", "the leader": the one person of whom the sentence before speaks. */
    Collection<Entity> meant(Mention mention, NounWalk.Place place) {
        boolean person = place == NounWalk.Place.SUBJECT
                && !mention.isPlural()
                && kinds.of(mention.head(), vocabulary).contains(Kinds.PERSON);
        if (!person || !(mention.isDescribing() || isOfSomeBody(mention) || isOneOfMany(mention))) {
            return List.of();
        }
        List<Entity> near = memory.recent().stream()
                .filter(entity -> memory.isWithin(entity, 2) && entity.isNamed() && !entity.isFromHeadline())
                .toList();
        List<Entity> known = near.stream().filter(Entity::isPerson).toList();
        List<Entity> unknown = near.stream().filter(Entity::isUnknownName).toList();
        return (known.isEmpty() ? unknown : known)
                .stream()
                        .filter(entity -> entity.mayBe(mention) && !entity.isNoLonger(mention))
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

    private boolean isOneOfMany(Mention mention) {
        return mention.isBare() && kinds.calledSo(mention.head()).contains(Kinds.PERSON);
    }
}
