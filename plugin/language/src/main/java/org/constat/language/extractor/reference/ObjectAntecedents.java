package org.constat.language.extractor.reference;

import java.util.List;
import java.util.function.Predicate;
import org.constat.Phrase;
import org.constat.language.words.Morphology;
import org.jspecify.annotations.Nullable;

/** Finds what "le", "la" and "les" before a verb stand for: rather what was named last ("a vendu le parc et le regrette"). */
final class ObjectAntecedents {
    private final RecentMentions recent;
    private final PronounFit fit;

    ObjectAntecedents(RecentMentions recent, PronounFit fit) {
        this.recent = recent;
        this.fit = fit;
    }

    /** Returns what this sentence named last and agrees, else what the one before did; none of the given texts. */
    @Nullable
    Phrase last(Morphology pronoun, List<String> except) {
        Phrase here = recent.all().last(mention -> mention.agreesWith(pronoun), except);
        Phrase thing = here != null
                ? here
                : recent.allBefore().last(mention -> mention.agreesWith(pronoun) && !mention.person(), except);
        return thing != null ? thing : only(pronoun, except);
    }

    /** Returns the one thing or person of this sentence and the one before that is known to be of this form; or null. */
    @Nullable
    Phrase only(Morphology pronoun, List<String> except) {
        return recent.only(mention ->
                mention.isOfForm(pronoun) && !except.contains(mention.phrase().text()));
    }

    /** Returns the one group that this sentence, or the one before, names ahead of an offset; of several the counted one; or null. */
    @Nullable
    Phrase several(Morphology pronoun, int before) {
        Predicate<Mentioned> fits =
                mention -> mention.agreesWith(pronoun) && !mention.isMeasure() && mention.endsBefore(before);
        Phrase only = recent.only(fits);
        return only != null
                ? only
                : recent.only(fits.and(mention -> mention.phrase().quantity() != null));
    }

    /** Returns what this sentence named last before an offset, else the one before, and is known to be of this form; or null. */
    @Nullable
    Phrase lastOf(Morphology pronoun, boolean somebody, int before, List<String> except) {
        Predicate<Mentioned> fits = mention -> mention.isOfForm(pronoun)
                && !mention.isMeasure()
                && mention.beginsBefore(before)
                && fit.maySpeak(mention) == somebody;
        Phrase here = recent.all().last(fits, except);
        Phrase subject = here != null ? here : recent.subjectsBefore().last(fits, except);
        return subject != null ? subject : recent.allBefore().last(fits, except);
    }
}
