package org.constat.language.extractor.reference;

import java.util.List;
import java.util.Set;
import org.constat.Phrase;
import org.constat.language.entities.Entities;
import org.constat.language.extractor.words.Listed;
import org.constat.language.words.Morphology;
import org.constat.language.words.Morphology.Gender;
import org.constat.language.words.Morphology.GrammaticalNumber;
import org.constat.lexicon.NameEntry;
import org.jspecify.annotations.Nullable;

/** Tells what the names of the lexicon and the entities of an article say about who or what a phrase is. */
final class KnownPersons {
    private static final Set<String> RELATIVES = Listed.as("relatives");

    /** What is done to things alone, and what they alone have. */
    private static final Set<String> FOUNDING = Listed.as("founding");

    private final List<NameEntry> names;
    private final @Nullable Entities entities;

    KnownPersons(List<NameEntry> names, @Nullable Entities entities) {
        this.names = names;
        this.entities = entities;
    }

    /** Returns a mention, with the gender of somebody whom the text has named before with a role or first name. */
    Mentioned mention(Phrase phrase, Morphology morphology, boolean person) {
        return new Mentioned(phrase, known(phrase, morphology), person || isKnownName(phrase));
    }

    private Morphology known(Phrase phrase, Morphology morphology) {
        if (entities == null || phrase.entity() == null || morphology.gender() != Gender.NONE) {
            return morphology;
        }
        Gender gender = entities.genderOf(phrase.entity());
        return new Morphology(morphology.mood(), morphology.time(), morphology.person(), morphology.number(), gender);
    }

    /** Remembers that the text goes on to speak of something. */
    void keepInMind(Phrase phrase) {
        if (entities != null) {
            entities.keepInMind(phrase.entity());
        }
    }

    /** Remembers the gender of whom a pronoun stands for. */
    void isOfGender(Phrase phrase, Gender gender) {
        if (entities != null) {
            entities.isOfGender(phrase.entity(), gender);
        }
    }

    private boolean isKnownName(Phrase phrase) {
        String text = phrase.head() == null ? phrase.text() : phrase.head().lemma();
        return names.stream()
                .anyMatch(name -> name.name().equals(text) || name.also().contains(text));
    }

    /** Returns whether what is known of somebody or something allows such a possessive. */
    boolean mayBe(Phrase phrase, Owner owner) {
        String id = phrase.entity();
        if (entities == null || id == null) {
            return true;
        }
        return owner == Owner.IT
                ? !entities.isPerson(id)
                : !owner.isPerson() || !(entities.isBody(id) || entities.isInstitution(id) || entities.isPlace(id));
    }

    /** Returns whether a noun names what is done to things alone. */
    static boolean isDoneToThings(String noun) {
        return FOUNDING.contains(noun);
    }

    /** Returns whether something can have what a noun names: a river has no director, and nobody a foundation. */
    boolean mayOwn(Phrase phrase, String noun) {
        return !neverHas(phrase, noun) && (entities == null || entities.mayOwn(phrase.entity(), noun));
    }

    /** Returns the one body of which the text has just spoken that has what a noun names; null where there is none. */
    @Nullable
    Phrase headed(String noun) {
        return entities == null ? null : entities.headed(noun);
    }

    /** Returns whether this can speak and think: a person, a body, or a name of which nothing else is known. */
    boolean maySpeak(Mentioned mention) {
        String id = mention.phrase().entity();
        return mention.person() || (entities != null && id != null && (entities.isBody(id) || entities.isPerson(id)));
    }

    /** Returns whether the text has said that this is a person. */
    boolean isPerson(Phrase phrase) {
        return entities != null && phrase.entity() != null && entities.isPerson(phrase.entity());
    }

    /** Returns whether the text has said of a name what sort of thing it is: "its inhaler Brezia". */
    boolean isThing(Phrase phrase) {
        return entities != null && phrase.entity() != null && entities.isThing(phrase.entity());
    }

    /** Returns whether the text has said that this is a person of the gender and number of a pronoun. */
    boolean isPersonLike(Phrase phrase, Morphology pronoun) {
        return isPerson(phrase)
                && Mentioned.agrees(known(phrase, Pronouns.of(GrammaticalNumber.SINGULAR, Gender.NONE)), pronoun);
    }

    /** Returns whether it cannot be whose something is: nobody is founded, and no body has a family. */
    boolean neverHas(Phrase phrase, String noun) {
        return (isDoneToThings(noun) && isPerson(phrase)) || (isRelative(noun) && isBody(phrase));
    }

    /** Returns whether a noun says whose family somebody is of. */
    static boolean isRelative(String noun) {
        return RELATIVES.contains(noun);
    }

    /** Returns whether the text has said that this is a company, an office, a court. */
    boolean isBody(Phrase phrase) {
        String id = phrase.entity();
        return entities != null && id != null && (entities.isBody(id) || entities.isInstitution(id));
    }

    /** Returns whether this is the name of somewhere. */
    boolean isPlace(Phrase phrase) {
        return entities != null && phrase.entity() != null && entities.isPlace(phrase.entity());
    }

    /** Returns the state of somebody; null where the text does not tell it. */
    @Nullable
    Phrase state(Phrase person) {
        String id = person.entity();
        return entities == null || id == null ? null : entities.stateOf(id);
    }

    /** Returns the one person of a gender whom the text has named; null where there are none or several. */
    @Nullable
    Phrase only(Gender gender) {
        return entities == null ? null : entities.onlyPerson(gender);
    }

    /** Returns the id of the state of somebody; null where the text does not tell it. */
    @Nullable
    String home(Phrase person) {
        String id = person.entity();
        return entities == null || id == null ? null : entities.homeOf(id);
    }
}
