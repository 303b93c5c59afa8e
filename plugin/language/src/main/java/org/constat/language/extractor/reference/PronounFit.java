package org.constat.language.extractor.reference;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.constat.Complement;
import org.constat.Phrase;
import org.constat.language.words.Morphology;
import org.constat.language.words.Morphology.Gender;
import org.jspecify.annotations.Nullable;

/** Knows for whom a pronoun can stand by its form and by what the text has said of them: "it" for no baker. */
final class PronounFit {
    private final KnownPersons persons;

    PronounFit(KnownPersons persons) {
        this.persons = persons;
    }

    /** Returns whether it can stand for this where it stands. */
    boolean mayBe(Mentioned mention, PronounUse pronoun) {
        return mayBe(mention, pronoun.form(), pronoun.being()) && pronoun.mayMean(mention);
    }

    /** Returns whether a pronoun of this form can stand for this. */
    boolean mayBe(Mentioned mention, Morphology pronoun, Owner owner) {
        return mention.agreesWith(pronoun)
                && !mention.isMeasure()
                && (!owner.isPerson() || mention.person())
                && !(owner == Owner.IT && mention.isSomebody())
                && persons.mayBe(mention.phrase(), owner);
    }

    /** Returns whether it is a person for whom "he" or "she" can stand. */
    boolean isPerson(Mentioned mention, Morphology pronoun) {
        return mention.person()
                && mention.agreesWith(pronoun)
                && (isKnownPerson(mention) || !mention.isNamedAsBody())
                && persons.mayBe(mention.phrase(), Owner.HE);
    }

    /** Returns whether the text has said that it is a person, and not only named somebody or something. */
    boolean isKnownPerson(Mentioned mention) {
        return persons.isPerson(mention.phrase());
    }

    /** "Ann Roe left the Elm Quartet. The board had hired her": the one known person, where every other name may be that of a body or a town. */
    @Nullable
    Phrase onlyKnownPerson(Predicate<Mentioned> fits, Mentions... sentences) {
        List<Mentioned> able =
                Stream.of(sentences).flatMap(Mentions::stream).filter(fits).toList();
        boolean clear = able.stream().allMatch(mention -> isKnownPerson(mention) || mention.mayBeNoPerson());
        return clear ? Mentions.only(able.stream().filter(this::isKnownPerson)) : null;
    }

    /** "sa vitrine": returns the person of this gender whose it is; none where a thing is nobody's. */
    Stream<Phrase> owners(Mentioned mention, Morphology pronoun) {
        return !mention.isOfSomebodyElse()
                ? Stream.empty()
                : mention.phrase().complements().stream()
                        .filter(complement -> complement.role().equals("of"))
                        .map(Complement::phrase)
                        .filter(owner -> persons.isPersonLike(owner, pronoun));
    }

    /** Returns whether the text has said that this is a person of the gender and number of a pronoun. */
    boolean isPersonLike(Phrase phrase, Morphology pronoun) {
        return persons.isPersonLike(phrase, pronoun);
    }

    /** Returns the one person of a gender whom the text has named; null where there are none or several. */
    @Nullable
    Phrase onlyPerson(Gender gender) {
        return persons.only(gender);
    }

    /** Returns whether it is a person, or a body that has a head. */
    boolean isBody(Mentioned mention) {
        return persons.maySpeak(mention) || persons.mayOwn(mention.phrase(), "director");
    }

    /** Returns whether it can say or think something. */
    boolean maySpeak(Mentioned mention) {
        return persons.maySpeak(mention);
    }
}
