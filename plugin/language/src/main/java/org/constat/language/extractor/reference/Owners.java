package org.constat.language.extractor.reference;

import java.util.function.Predicate;
import org.constat.Complement;
import org.constat.Phrase;
import org.constat.language.words.Morphology.GrammaticalNumber;
import org.jspecify.annotations.Nullable;

/** Finds the earlier subject to which something belongs ("Lund resigned. His deputy …"). */
final class Owners {
    private final RecentMentions recent;
    private final PronounFit fit;
    private final KnownPersons persons;

    Owners(RecentMentions recent, PronounFit fit, KnownPersons persons) {
        this.recent = recent;
        this.fit = fit;
        this.persons = persons;
    }

    /**
     * Returns the subject of the sentence before that something of this sentence belongs to: rather one with a name.
     *
     * @param never tells what it cannot belong to
     */
    @Nullable
    Phrase of(String owned, PronounUse possessive, boolean apposed, Predicate<Phrase> never) {
        Phrase found = subject(owned, possessive, apposed, never);
        Owner owner = possessive.being();
        boolean one = owner.number() == GrammaticalNumber.SINGULAR && !owner.isPerson();
        return found == null && one ? persons.headed(owned) : found;
    }

    /** "The measure angered the council. Its chair left": returns the one body of the sentence before; null where there is none. */
    @Nullable
    Phrase bodyBefore(PronounUse possessive, Predicate<Phrase> somebody) {
        Predicate<Mentioned> fits = mention -> fit.mayBe(mention, possessive.form(), possessive.being())
                && (fit.maySpeak(mention) || somebody.test(mention.phrase()));
        Phrase one = recent.allBefore().only(fits);
        return one != null ? one : recent.allBefore().only(fits.and(mention -> !mention.isOfSomebodyElse()));
    }

    /** "Un éleveur sur quatre est assuré, selon la coopérative. Sa présidente …": returns the one body of the sentence before; null where there is none. */
    @Nullable
    Phrase bodyBefore(PronounUse possessive) {
        return recent.allBefore()
                .only(mention -> fit.mayBe(mention, possessive.form(), possessive.being())
                        && !mention.person()
                        && persons.mayOwn(mention.phrase(), "director"));
    }

    /** "La maire rêve d'un stade. Son coût …": returns the one thing of the sentence before, which is no place either; null where there is none. */
    @Nullable
    Phrase thingBefore(PronounUse possessive) {
        return recent.allBefore()
                .only(mention -> fit.mayBe(mention, possessive.form(), possessive.being())
                        && !mention.person()
                        && !mention.isNamed()
                        && !mention.isNumber()
                        && !persons.isPerson(mention.phrase())
                        && !persons.isPlace(mention.phrase()));
    }

    private @Nullable Phrase subject(String owned, PronounUse possessive, boolean apposed, Predicate<Phrase> never) {
        boolean before = apposed || recent.subjects().isEmpty();
        Mentions subjects = before ? recent.subjectsBefore() : recent.subjects();
        Predicate<Mentioned> fits = mention -> fit.mayBe(mention, possessive.form(), possessive.being())
                && !possessive.isSaidBy(mention)
                && persons.mayOwn(mention.phrase(), owned)
                && !never.test(mention.phrase())
                && !(KnownPersons.isRelative(owned) && isNoPerson(mention));
        Phrase subject = rather(subjects, fits);
        boolean nobody = subject == null && subjects.first(mention -> never.test(mention.phrase())) != null;
        Phrase found = nobody ? recent.talk().meant(possessive, fits) : subject;
        SurerPerson surer = new SurerPerson(recent, fit);
        if (found != null && before && possessive.isPersonal() && surer.isOpen(found, possessive.form())) {
            return surer.other(found, possessive.form());
        }
        boolean other = possessive.being() == Owner.THEY || possessive.isPersonal();
        boolean many = other && recent.all().first(fits) == null;
        Phrase earlier = found == null && many ? rather(recent.subjectsBefore(), fits) : found;
        Phrase owner = earlier == null && (before || many) ? onlyPerson(fits, possessive.being()) : earlier;
        Phrase whose = owner == null && before && possessive.being() != Owner.THEY ? personEarlier(fits) : owner;
        return whose != null && possessive.being() == Owner.ONE ? ownerOfOwned(whose) : whose;
    }

    /** "La banque lui reproche un vol. Son gendre …": a common noun that names nobody. */
    private boolean isNoPerson(Mentioned mention) {
        return !mention.person() && !mention.isNamed() && !persons.isPerson(mention.phrase());
    }

    /** "Lund est relaxé. Les juges ont hésité. Son avocat …": the person who was spoken of before, where the last sentence names nobody whose it can be. */
    private @Nullable Phrase personEarlier(Predicate<Mentioned> fits) {
        return recent.allBefore().first(fits) != null
                ? null
                : rather(
                        recent.subjectsEarlier(),
                        fits.and(mention -> mention.person() || persons.isPerson(mention.phrase())));
    }

    /** "Son club, Velo, a salué son retour. Son avocat dément": what belongs to somebody owns nothing as long as he is spoken of. */
    private static Phrase ownerOfOwned(Phrase owner) {
        boolean owned = owner.text().startsWith("Son ") || owner.text().startsWith("Sa ");
        return !owned
                ? owner
                : owner.complements().stream()
                        .filter(complement -> complement.role().equals("of")
                                && !owner.text().contains(complement.phrase().text()))
                        .map(Complement::phrase)
                        .findFirst()
                        .orElse(owner);
    }

    private static @Nullable Phrase rather(Mentions subjects, Predicate<Mentioned> fits) {
        Phrase named = subjects.first(fits.and(Mentioned::isNamed));
        return named != null ? named : subjects.first(fits);
    }

    /** "The judge fined the baker. Her lawyer appealed", "Miners marched. The king met their envoys": the one person of the sentence before, where no subject can be meant. */
    private @Nullable Phrase onlyPerson(Predicate<Mentioned> fits, Owner owner) {
        Predicate<Mentioned> somebody = owner == Owner.THEY
                ? mention -> mention.person() || persons.isPerson(mention.phrase())
                : Mentioned::person;
        return recent.allBefore()
                .only(fits.and(somebody).and(mention -> !mention.isNamed() || persons.isPerson(mention.phrase())));
    }
}
