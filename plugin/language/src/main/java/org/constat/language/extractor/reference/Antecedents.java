package org.constat.language.extractor.reference;

import java.util.function.Predicate;
import org.constat.Phrase;
import org.constat.language.words.Morphology;
import org.constat.language.words.Morphology.Gender;
import org.jspecify.annotations.Nullable;

/** Finds what a pronoun in the place of a subject stands for: rather an earlier subject ("Lund resigned. He …"). */
final class Antecedents {
    private final RecentMentions recent;
    private final PronounFit fit;
    private final LongQuotation quotation;
    private final Protagonist protagonist;

    Antecedents(RecentMentions recent, PronounFit fit, LongQuotation quotation) {
        this.recent = recent;
        this.fit = fit;
        this.quotation = quotation;
        this.protagonist = new Protagonist(recent, fit);
    }

    /** Returns who "il" is that says or thinks something: whoever can speak, before what cannot. */
    @Nullable
    Phrase speaking(PronounUse pronoun, Predicate<Phrase> somebody) {
        Phrase found = firstWhoSpeaks(pronoun);
        Phrase other = found != null ? found : of(pronoun);
        Phrase person =
                found != null || other == null || somebody.test(other) ? null : onlyWhoSpeaks(pronoun, somebody);
        Phrase one = person != null ? person : other;
        return one != null ? one : protagonist.of(pronoun);
    }

    private @Nullable Phrase firstWhoSpeaks(PronounUse pronoun) {
        Predicate<Mentioned> fits = mention -> fit.mayBe(mention, pronoun) && fit.maySpeak(mention);
        Phrase who =
                Clients.orOf(recent.talk().meant(pronoun, mention -> fit.mayBe(mention, pronoun)), pronoun.form(), fit);
        Phrase outside =
                who != null || pronoun.quoted() ? who : quotation.before().first(fits);
        Phrase here = outside != null
                ? outside
                : recent.subjects().until(pronoun.begin()).first(fits);
        Phrase beside =
                here != null ? here : recent.all().until(pronoun.begin()).only(fits.and(Mentioned::person));
        if (beside != null) {
            return beside;
        }
        Phrase subject = recent.subjectsBefore().first(fits);
        SurerPerson surer = new SurerPerson(recent, fit);
        return subject != null && pronoun.isPersonal() && surer.isOpen(subject, pronoun.form())
                ? surer.other(subject, pronoun.form())
                : subject;
    }

    /**
     * Returns what a pronoun stands for: the first subject of this sentence that agrees, else of the one before; null where
     * there is none.
     */
    @Nullable
    Phrase of(PronounUse pronoun) {
        Phrase beside = inThisSentence(pronoun);
        Phrase subject = beside != null ? null : subjectBefore(pronoun);
        SurerPerson surer = new SurerPerson(recent, fit);
        if (subject != null && pronoun.isPersonal() && surer.isOpen(subject, pronoun.form())) {
            return surer.other(subject, pronoun.form());
        }
        Phrase earlier = beside != null ? beside : subject;
        Phrase person = earlier != null || pronoun.being() == Owner.IT ? earlier : onlyPerson(pronoun);
        Phrase surest = earlier != null || !pronoun.isPersonal()
                ? person
                : personOrEarlier(protagonist.ratherThan(person, pronoun), pronoun);
        Phrase one = surest != null || pronoun.isPersonal() ? surest : onlyOne(recent.allBefore(), pronoun);
        if (one == null && pronoun.isPersonal()) {
            return protagonist.of(pronoun);
        }
        return one != null || pronoun.being() != Owner.IT
                ? one
                : recent.allBefore().only(mention -> recent.isObjectBefore(mention) && fit.mayBe(mention, pronoun));
    }

    /** "La chanteuse est morte, a annoncé son agente. Elle avait 80 ans": rather she than who is named as hers. */
    private @Nullable Phrase subjectBefore(PronounUse pronoun) {
        Mentions before = recent.subjectsBefore();
        Predicate<Mentioned> fits = mention -> fit.mayBe(mention, pronoun);
        Phrase owner = before.first(fits.and(mention -> !isOfOneOf(mention, before, pronoun)));
        return owner != null ? owner : before.first(fits);
    }

    private boolean isOfOneOf(Mentioned mention, Mentions others, PronounUse pronoun) {
        return mention.isOfSomebodyElse()
                && fit.owners(mention, pronoun.form())
                        .anyMatch(owner ->
                                others.first(other -> other.phrase().text().equals(owner.text())) != null);
    }

    /** "Ann Lund said the mill would stay. It makes paper. She …": where the sentence between names nobody. */
    private @Nullable Phrase personOrEarlier(@Nullable Phrase person, PronounUse pronoun) {
        boolean others = person != null
                || pronoun.quoted()
                || recent.all().until(pronoun.begin()).stream().anyMatch(Mentioned::person)
                || recent.allBefore().stream()
                        .anyMatch(mention -> mention.person() && mention.agreesWith(pronoun.form()));
        return others
                ? person
                : recent.subjectsEarlier()
                        .only(mention -> fit.isPerson(mention, pronoun.form()) && fit.maySpeak(mention));
    }

    /** "The ferry sank because it was old, said the mayor": rather what he speaks of than who is named behind it. */
    private @Nullable Phrase inThisSentence(PronounUse pronoun) {
        Predicate<Mentioned> fits = mention -> fit.mayBe(mention, pronoun);
        Phrase around = recent.around().first(fits);
        Phrase speaker = around != null && pronoun.being() == Owner.IT
                ? around
                : recent.talk().meant(pronoun, fits);
        Phrase who = Clients.orOf(speaker, pronoun.form(), fit);
        Phrase beside = who != null ? who : around;
        Phrase before = beside != null
                ? beside
                : recent.subjects().until(pronoun.begin()).first(fits);
        Phrase other = before == null && pronoun.isInRelative() ? onlyObjectHere(pronoun, fits) : before;
        Phrase here = other != null ? other : recent.subjects().first(fits);
        return here != null ? here : pronoun.isPersonal() ? knownBeside(pronoun, fits) : beside(pronoun, fits);
    }

    /** "La ligue envoie Lund à Berg, où il jouera": the one to whom the sentence says that something is done. */
    private @Nullable Phrase onlyObjectHere(PronounUse pronoun, Predicate<Mentioned> fits) {
        return recent.all().until(pronoun.begin()).only(fits.and(recent::isObject));
    }

    /** "Her editor found her when she was a nurse": the one person of whom the sentence has spoken so far. */
    private @Nullable Phrase knownBeside(PronounUse pronoun, Predicate<Mentioned> fits) {
        return recent.all()
                .until(pronoun.begin())
                .only(fits.and(fit::isKnownPerson)
                        .and(mention -> mention.morphology().gender() != Gender.NONE));
    }

    /** The one that agrees; "A spokesman for the bank said it would appeal": the body that somebody speaks for. */
    private @Nullable Phrase beside(PronounUse pronoun, Predicate<Mentioned> fits) {
        Mentions mentions = recent.all().until(pronoun.begin());
        boolean spoken = pronoun.being() == Owner.IT && recent.subjects().first(Mentioned::isSomebody) != null;
        Phrase body = spoken ? mentions.first(fits.and(fit::maySpeak)) : onlyOne(mentions, pronoun);
        return body == null && pronoun.being() == Owner.IT ? mentions.only(fits.and(fit::maySpeak)) : body;
    }

    /** Returns the one thing of a sentence that is known to be of this gender and number, where no subject is. */
    private static @Nullable Phrase onlyOne(Mentions mentions, PronounUse pronoun) {
        boolean open = pronoun.form().gender() == Gender.NONE
                || mentions.stream().anyMatch(mention -> mayAgree(mention, pronoun.form()));
        return open ? null : mentions.only(mention -> mention.isOfForm(pronoun.form()) && pronoun.mayMean(mention));
    }

    /** "un corps", "le plan du maire": a noun of which the form does not tell how many or of which gender. */
    private static boolean mayAgree(Mentioned mention, Morphology pronoun) {
        return mention.agreesWith(pronoun)
                && !mention.isOfForm(pronoun)
                && !mention.isNamed()
                && !mention.isMeasure()
                && !mention.isNumber();
    }

    /** "The verdict angered the bank. It would appeal": the one person or body of the sentence before. */
    private @Nullable Phrase onlyWhoSpeaks(PronounUse pronoun, Predicate<Phrase> somebody) {
        if (pronoun.being() == Owner.IT) {
            return recent.allBefore().only(mention -> fit.mayBe(mention, pronoun) && fit.maySpeak(mention));
        }
        Phrase person = onlyPerson(pronoun);
        return person != null || pronoun.isPersonal()
                ? person
                : recent.allBefore()
                        .only(mention -> mention.isOfForm(pronoun.form())
                                && pronoun.mayMean(mention)
                                && (fit.maySpeak(mention) || somebody.test(mention.phrase())));
    }

    /** Returns the one person that the sentence before has named, in whatever place. */
    private @Nullable Phrase onlyPerson(PronounUse pronoun) {
        Predicate<Mentioned> fits = mention -> fit.isPerson(mention, pronoun.form()) && pronoun.mayMean(mention);
        Phrase one = recent.allBefore().only(fits);
        return one != null ? one : fit.onlyKnownPerson(fits, recent.allBefore());
    }

    /** "The council approved the plan. It will cost 3 million": returns the first or only thing that is meant, and no body; or null. */
    @Nullable
    Phrase thing(PronounUse pronoun, Predicate<Phrase> somebody) {
        Predicate<Mentioned> fits =
                mention -> fit.mayBe(mention, pronoun) && !fit.isBody(mention) && !somebody.test(mention.phrase());
        Phrase here = recent.subjects().first(fits);
        Phrase beside =
                here != null ? here : pronoun.being() == Owner.IT ? object(pronoun, fits) : onlyThing(pronoun, fits);
        Phrase subject = beside != null ? beside : recent.subjectsBefore().first(fits);
        return subject != null ? subject : recent.allBefore().only(fits.and(mention -> !mention.isNamed()));
    }

    /** "La ville a acheté un terrain près du stade. Il a coûté": the one thing to which the sentence before says that something is done; null where somebody can be meant, or where "it" can. */
    @Nullable
    Phrase onlyObject(PronounUse pronoun, Predicate<Phrase> somebody) {
        Predicate<Mentioned> fits = mention -> mention.isOfForm(pronoun.form()) && pronoun.mayMean(mention);
        boolean open = pronoun.isPersonal()
                || pronoun.form().gender() == Gender.NONE
                || recent.allBefore().stream()
                        .filter(mention -> mention.agreesWith(pronoun.form()))
                        .anyMatch(mention -> somebody.test(mention.phrase()) || fit.isBody(mention));
        return open
                ? null
                : recent.allBefore().only(fits.and(recent::isObjectBefore).and(mention -> !recent.isPart(mention)));
    }

    /** "Le juge a annulé l'arrêté, estimant qu'il portait atteinte": returns the one thing that is judged; null where "it" can be a body. */
    @Nullable
    Phrase judged(PronounUse pronoun, Predicate<Phrase> somebody) {
        Predicate<Mentioned> fits = mention -> fit.mayBe(mention, pronoun);
        boolean body = pronoun.being() == Owner.IT
                && recent.all().until(pronoun.begin()).first(fits.and(fit::isBody)) != null;
        return body
                ? null
                : onlyThing(pronoun, fits.and(mention -> !fit.isBody(mention) && !somebody.test(mention.phrase())));
    }

    /** "He called the tax unfair and said it cost jobs": the one thing to which the sentence says so far that something is done. */
    private @Nullable Phrase object(PronounUse pronoun, Predicate<Mentioned> fits) {
        return recent.all().until(pronoun.begin()).only(fits.and(recent::isObject));
    }

    /** "Le maire a rejeté le projet, jugeant qu'il coûtait trop": the one thing that the sentence has named so far. */
    private @Nullable Phrase onlyThing(PronounUse pronoun, Predicate<Mentioned> fits) {
        return recent.all().until(pronoun.begin()).only(fits.and(mention -> mention.isOfForm(pronoun.form())));
    }

    /** "Parliament passed the bill. It caps rents": returns the one text that the sentence before says is passed or drawn up; or null. */
    @Nullable
    Phrase text(PronounUse pronoun, Predicate<Phrase> text) {
        Predicate<Mentioned> fits = mention -> text.test(mention.phrase()) && fit.mayBe(mention, pronoun);
        return recent.allBefore().only(fits.and(recent::isObjectBefore));
    }

    /** "Sa vitrine a été brisée. « Je reste », a-t-il dit": whose it is, where it is a person; or null. */
    @Nullable
    Phrase owner(PronounUse pronoun) {
        return Mentions.only(recent.subjectsBefore().stream()
                .flatMap(mention ->
                        fit.owners(mention, pronoun.form()).map(owner -> new Mentioned(owner, pronoun.form(), true)))
                .filter(pronoun::mayMean));
    }

    /** Returns to whom what they should do is said; null where nobody is told so. */
    @Nullable
    Phrase obliged(PronounUse pronoun) {
        return recent.talk().obliged(mention -> fit.mayBe(mention, pronoun));
    }

    /** Returns what was named last and agrees ("ce dernier"), in this sentence, else in the one before; or null. */
    @Nullable
    Phrase latter(Morphology pronoun, int begin) {
        Predicate<Mentioned> fits = mention -> mention.agreesWith(pronoun) && !mention.isNumber();
        int before = recent.allBefore().stream()
                .mapToInt(mention -> Resolver.begin(mention.phrase()))
                .max()
                .orElse(-1);
        Phrase here =
                recent.all().until(begin).lastInText(fits.and(mention -> Resolver.begin(mention.phrase()) > before));
        return here != null ? here : recent.namedBefore().lastInText(fits);
    }
}
