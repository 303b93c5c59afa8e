package org.constat.language.extractor.reference;

import java.util.List;
import java.util.function.Predicate;
import org.constat.Phrase;
import org.constat.language.words.Morphology;
import org.jspecify.annotations.Nullable;

/** Finds whom "him", "lui" and "leur" stand for: somebody who was named ("a reçu Lund et lui a répondu"). */
final class NamedPersons {
    private final RecentMentions recent;
    private final PronounFit fit;

    NamedPersons(RecentMentions recent, PronounFit fit) {
        this.recent = recent;
        this.fit = fit;
    }

    /** Returns whom this sentence named that can be spoken to, rather as a subject, else last; or null. */
    private @Nullable Phrase spokenTo(Morphology pronoun, Predicate<Phrase> somebody, List<String> except) {
        Predicate<Mentioned> fits = mention -> mention.agreesWith(pronoun) && hears(mention, somebody);
        Phrase subject = recent.subjects().last(fits, except);
        return subject != null ? subject : recent.all().last(fits, except);
    }

    /** Returns whom this sentence named that can be spoken to, else the sentence before; or null. */
    @Nullable
    Phrase spokenToSoFar(Morphology pronoun, Predicate<Phrase> somebody, List<String> except) {
        Phrase here = spokenTo(pronoun, somebody, except);
        return here != null ? here : spokenToBefore(pronoun, somebody, except);
    }

    /** Returns whom the sentence before named: its subject, else the one that can be spoken to; or null. */
    @Nullable
    Phrase spokenToBefore(Morphology pronoun, Predicate<Phrase> somebody, List<String> except) {
        Phrase subject = previousSubject(pronoun, somebody, except);
        return subject != null ? subject : onlyBefore(pronoun, somebody, except);
    }

    /** "The mayor received miners. She promised them aid": returns the one of the sentence before that can be spoken to; or null. */
    private @Nullable Phrase onlyBefore(Morphology pronoun, Predicate<Phrase> somebody, List<String> except) {
        Predicate<Mentioned> fits = mention -> mention.agreesWith(pronoun)
                && hears(mention, somebody)
                && !except.contains(mention.phrase().text());
        Phrase one = recent.allBefore().only(fits);
        return one != null ? one : fit.onlyKnownPerson(fits, recent.allBefore());
    }

    /** Returns the one person whom "him" can mean: whoever speaks, else the one of this sentence and the one before. */
    @Nullable
    Phrase somebody(Morphology pronoun, List<String> except) {
        Predicate<Mentioned> fits = mention -> fit.isPerson(mention, pronoun)
                && !except.contains(mention.phrase().text());
        Phrase who = Mentions.of(recent.talk().speaker()).first(fits);
        Phrase one = who != null ? who : recent.only(fits);
        Phrase known = one != null ? one : fit.onlyKnownPerson(fits, recent.all(), recent.allBefore());
        return known != null || recent.hasAny(fits)
                ? known
                : recent.subjectsEarlier().only(fits.and(fit::isKnownPerson).and(mention -> mention.isOfForm(pronoun)));
    }

    /** Returns the subject of the sentence before that agrees and is none of the given texts, rather somebody; or null. */
    private @Nullable Phrase previousSubject(Morphology pronoun, Predicate<Phrase> somebody, List<String> except) {
        Predicate<Mentioned> agrees = mention -> mention.agreesWith(pronoun);
        Phrase person = recent.subjectsBefore().last(agrees.and(mention -> hears(mention, somebody)), except);
        if (person != null && isOnlySpeaker(person, pronoun, except)) {
            return null;
        }
        return person != null ? person : recent.subjectsBefore().last(agrees, except);
    }

    /** "« Ann Roe a raison », dit son adjoint. Le préfet lui reproche": rather her of whom he speaks, so that nobody is sure. */
    private boolean isOnlySpeaker(Phrase found, Morphology pronoun, List<String> except) {
        Predicate<Mentioned> other = mention -> mention.agreesWith(pronoun)
                && fit.isKnownPerson(mention)
                && !mention.phrase().text().equals(found.text())
                && !except.contains(mention.phrase().text());
        return recent.subjectsBefore()
                                .first(mention -> mention.phrase().equals(found) && recent.isSpeakerBefore(mention))
                        != null
                && recent.allBefore().first(other) != null;
    }

    private boolean hears(Mentioned mention, Predicate<Phrase> somebody) {
        return fit.maySpeak(mention) || somebody.test(mention.phrase());
    }
}
