package org.constat.language.extractor.reference;

import java.util.List;
import org.constat.Phrase;
import org.constat.language.words.Morphology;
import org.constat.language.words.Morphology.Gender;
import org.jspecify.annotations.Nullable;

/** Knows whether somebody else than a subject of unknown gender is meant: "Kim Roe praised him. His agent …". */
final class SurerPerson {
    private final RecentMentions recent;
    private final PronounFit fit;

    SurerPerson(RecentMentions recent, PronounFit fit) {
        this.recent = recent;
        this.fit = fit;
    }

    /** Returns whether the gender of a subject of the sentence before is unknown, and that of somebody else there agrees. */
    boolean isOpen(Phrase subject, Morphology pronoun) {
        return pronoun.gender() != Gender.NONE
                && recent.subjectsBefore()
                                .first(mention -> mention.phrase().equals(subject)
                                        && mention.morphology().gender() == Gender.NONE)
                        != null
                && recent.allBefore().first(mention -> isOther(mention, subject, pronoun)) != null;
    }

    /** Returns whom a pronoun of this gender stood for in the sentence before; null where there is none, or several. */
    @Nullable
    Phrase other(Phrase subject, Morphology pronoun) {
        return recent.againBefore().only(mention -> isOther(mention, subject, pronoun));
    }

    private boolean isOther(Mentioned mention, Phrase subject, Morphology pronoun) {
        return mention.isOfForm(pronoun)
                && fit.isKnownPerson(mention)
                && !Mentions.areOne(List.of(mention.phrase(), subject));
    }
}
