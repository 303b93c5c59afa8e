package org.constat.language.entities;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.constat.language.phrases.FirstNames;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.Vocabulary;
import org.constat.language.words.Morphology.Gender;
import org.constat.language.words.Resource;

/** Remembers by which names and nouns a sentence speaks of something, and what they say of it. */
final class Naming {
    private static final String COMPANY = "company";

    /** What a firm is to another as well as somebody to somebody: "its rival Norvex". */
    private static final Set<String> EITHER = Resource.lines(Naming.class, "either.txt")
            .flatMap(line -> Stream.of(line.split(" ", -1)))
            .collect(Collectors.toUnmodifiableSet());

    private final Memory memory;
    private final Vocabulary vocabulary;
    private final Kinds kinds;
    private final Belongings belongings;
    private final boolean headFirst;

    /** @param headFirst whether a name stands behind the noun, as in French */
    Naming(Memory memory, Vocabulary vocabulary, Kinds kinds, boolean headFirst) {
        this.memory = memory;
        this.vocabulary = vocabulary;
        this.kinds = kinds;
        this.belongings = new Belongings(vocabulary);
        this.headFirst = headFirst;
    }

    /** Remembers that a sentence has spoken of an entity, and in which words. */
    void note(Entity entity, Mention mention, NounWalk.Place place) {
        entity.add(mention, memory.sentence());
        Set<String> owners = belongings.of(mention.nominal());
        entity.belongsTo(owners);
        memory.states.know(owners, vocabulary);
        Stream.concat(mention.kinds().stream(), Stream.of(mention.base(), mention.head()))
                .filter(noun -> !mention.isName()
                        || kinds.isListed(noun)
                        || mention.kinds().contains(noun))
                .filter(noun -> !(EITHER.contains(noun) && isOwned(mention) && !entity.hasFullName()))
                .forEach(noun -> learn(entity, noun));
        if (mention.isName()) {
            memory.names.add(mention.head(), entity);
            String name = mention.nominal().chunk().head().lemma();
            Set<String> known = kinds.ofName(name, vocabulary);
            entity.isOf(known);
            known.forEach(kind -> memory.byKind.add(kind, entity));
            memory.states.add(name, entity, vocabulary);
        }
        if (mention.isName() && !headFirst) {
            NounInName.of(mention, vocabulary).ifPresent(noun -> learn(entity, noun));
        }
        String spelled = mention.asName();
        if (spelled != null) {
            memory.names.addTitle(spelled, entity);
        }
        if (place == NounWalk.Place.SUBJECT) {
            entity.acts();
        }
        if (place == NounWalk.Place.WHERE && mention.isName() && !isOfPerson(entity, mention)) {
            entity.isPlace();
        }
        memory.touch(entity);
    }

    /** "confié à l'acteur Joris Vandam": nobody is somewhere. */
    private static boolean isOfPerson(Entity entity, Mention mention) {
        String name = mention.nominal().chunk().head().lemma();
        return entity.isPerson() || (name.contains(" ") && FirstNames.genderOf(name) != Gender.NONE);
    }

    private static boolean isOwned(Mention mention) {
        NounChunk chunk = mention.nominal().chunk();
        NounChunk title = chunk.title();
        return chunk.possessor() != null || (title != null && title.possessor() != null);
    }

    /** Returns whether the noun beside a name can say what bears it: a town is a place, and nothing is an invitation. */
    boolean mayBeCalled(Entity entity, Mention mention) {
        Set<String> known = kinds.of(mention.head(), vocabulary);
        Set<String> base = kinds.of(mention.base(), vocabulary);
        return entity.isKnownPlace()
                ? Kinds.isSomewhere(known) || Kinds.isSomewhere(base)
                : !known.isEmpty() || !base.isEmpty() || vocabulary.isPlace(mention.base());
    }

    /** "the shareholders of Velmor": remembers that what has them is a company. */
    void hasWhatCompaniesHave(Entity entity) {
        if (entity.isUnknownName()) {
            entity.isOf(Set.of(COMPANY));
            memory.byKind.add(COMPANY, entity);
        }
    }

    /** Remembers what something can be called. */
    void learn(Entity entity, String noun) {
        Set<String> named = kinds.of(noun, vocabulary);
        Set<String> known = entity.isOneOf(named) ? Set.of() : named;
        entity.isCalled(noun, known);
        if (vocabulary.isNominalisation(noun)) {
            entity.happens();
        }
        memory.byNoun.add(noun, entity);
        known.forEach(kind -> memory.byKind.add(kind, entity));
    }
}
