package org.constat.language.extractor.reference;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import org.constat.Phrase;
import org.constat.Quantity;
import org.constat.language.words.Morphology;
import org.constat.language.words.Morphology.Gender;
import org.jspecify.annotations.Nullable;

/** Finds what "le", "la" and "les" before a verb stand for: rather what was named last ("a vendu le parc et le regrette"). */
final class ObjectAntecedents {
    /** So many that nobody speaks of one of them by its rank. */
    private static final BigDecimal MANY = BigDecimal.valueOf(20);

    private final RecentMentions recent;
    private final PronounFit fit;

    ObjectAntecedents(RecentMentions recent, PronounFit fit) {
        this.recent = recent;
        this.fit = fit;
    }

    /** Returns what this sentence named last before an offset and agrees, else what the one before did; none of the given texts. */
    @Nullable
    Phrase last(Morphology pronoun, int before, List<String> except) {
        Phrase here = recent.all().last(mention -> mention.agreesWith(pronoun) && mention.beginsBefore(before), except);
        Phrase thing = here != null
                ? here
                : recent.allBefore()
                        .lastInText(mention -> mention.agreesWith(pronoun)
                                && !mention.person()
                                && !isPartOfSuch(mention, pronoun)
                                && !except.contains(mention.phrase().text()));
        return thing != null ? thing : only(pronoun, except);
    }

    /** "La fermeture de la mine. Le préfet la décidera": the closure, and no part of what it is called. */
    private boolean isPartOfSuch(Mentioned part, Morphology pronoun) {
        return recent.allBefore().stream()
                .anyMatch(whole -> part.isInside(whole)
                        && whole.agreesWith(pronoun)
                        && recent.isObjectBefore(whole)
                        && !whole.isMeasure());
    }

    /** Returns the one thing or person of this sentence and the one before that is known to be of this form; or null. */
    @Nullable
    Phrase only(Morphology pronoun, List<String> except) {
        return recent.only(mention -> mention.mayBeOfForm(pronoun)
                && !except.contains(mention.phrase().text()));
    }

    /** Returns the one group that this sentence, or the one before, names ahead of an offset; of several the counted one; or null. */
    @Nullable
    Phrase several(Morphology pronoun, int before) {
        Predicate<Mentioned> fits =
                mention -> mention.agreesWith(pronoun) && !mention.isMeasure() && mention.endsBefore(before);
        Phrase only = recent.only(fits);
        Phrase counted = only != null
                ? only
                : recent.only(fits.and(mention -> mention.phrase().quantity() != null));
        Phrase group = counted != null
                ? counted
                : recent.only(fits.and(mention -> recent.all().stream().noneMatch(mention::isInside)));
        return group == null || isBeforeShare(group, before) ? null : group;
    }

    /** "Les 40 tisseurs refusent une hausse de 2 % et en exigent 5": five per cent, and no weavers. */
    private boolean isBeforeShare(Phrase group, int before) {
        return recent.all().stream()
                .filter(mention -> mention.endsBefore(before))
                .map(Mentioned::phrase)
                .anyMatch(share -> Resolver.begin(share) > Resolver.begin(group) && tellsShare(share));
    }

    private static boolean tellsShare(Phrase phrase) {
        Quantity quantity = phrase.quantity();
        boolean unit =
                quantity != null && (quantity.unit() != null || phrase.text().endsWith("%"));
        return unit || phrase.complements().stream().anyMatch(complement -> tellsShare(complement.phrase()));
    }

    /** Returns the one group of which "the second" before an offset can be a member, else the one other member; or null. */
    @Nullable
    Phrase ranked(int rank, Gender gender, int before) {
        Predicate<Mentioned> fits = mention -> mention.endsBefore(before)
                && !mention.isNumber()
                && !mention.isMeasure()
                && !mention.isNamed()
                && (gender == Gender.NONE
                        || mention.morphology().gender() == gender
                        || mention.morphology().gender() == Gender.NONE);
        Phrase group = recent.only(fits.and(mention -> isCounted(mention, rank)));
        return group != null ? group : recent.only(fits.and(mention -> isOtherRank(mention, rank)));
    }

    private static boolean isCounted(Mentioned mention, int rank) {
        Quantity count = mention.phrase().quantity();
        return count != null
                && !count.ordinal()
                && count.value().compareTo(BigDecimal.valueOf(Math.max(rank, 2))) >= 0
                && count.value().compareTo(MANY) < 0;
    }

    private static boolean isOtherRank(Mentioned mention, int rank) {
        Quantity other = mention.phrase().quantity();
        return other != null && other.ordinal() && other.value().compareTo(BigDecimal.valueOf(rank)) != 0;
    }

    /** Returns the one subject of the sentence before that agrees and has something in the same role with it; or null. */
    @Nullable
    Phrase alike(Morphology pronoun, String role) {
        return recent.subjectsBefore()
                .only(mention -> mention.agreesWith(pronoun)
                        && !mention.isNamed()
                        && mention.phrase().complements().stream()
                                .anyMatch(complement -> complement.role().equals(role)));
    }

    /** "Le jury juge l'idée bonne. Il a rejeté celle de Lund": returns the one thing of this sentence and the one before to which something is done and that is known to be of this form; or null. */
    @Nullable
    Phrase onlyThing(Morphology pronoun, int before, Predicate<Phrase> somebody) {
        Predicate<Mentioned> fits = mention -> mention.isOfForm(pronoun)
                && !mention.isNamed()
                && !mention.isMeasure()
                && !somebody.test(mention.phrase())
                && mention.endsBefore(before);
        Phrase here = recent.all().only(fits.and(recent::isObject));
        return here != null || recent.all().first(fits) != null
                ? here
                : recent.allBefore().only(fits.and(recent::isObjectBefore));
    }

    /** Returns what this sentence named last before an offset, else the one before, and is known to be of this form; or null. */
    @Nullable
    Phrase lastOf(Morphology pronoun, boolean somebody, int before, List<String> except) {
        Predicate<Mentioned> fits = mention -> mention.mayBeOfForm(pronoun)
                && !mention.isMeasure()
                && mention.beginsBefore(before)
                && fit.maySpeak(mention) == somebody;
        Phrase here = recent.all().last(fits, except);
        Phrase subject = here != null ? here : recent.subjectsBefore().last(fits, except);
        return subject != null
                ? subject
                : recent.allBefore()
                        .lastInText(fits.and(mention -> !recent.isPart(mention)
                                && !except.contains(mention.phrase().text())));
    }
}
