package org.constat.language.words.english;

import java.util.List;
import java.util.stream.Stream;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.Repair;
import org.constat.language.words.tagging.VerblessSentence;

/** Small general rules for what the English tagger gets wrong, in the order in which they build on each other. */
final class EnglishRepairs {
    private static final List<Repair> IN_ORDER = Stream.of(
                    RepairsOfNames.IN_ORDER,
                    RepairsOfNounPhrases.IN_ORDER,
                    RepairsOfOpenings.IN_ORDER,
                    RepairsOfVerbs.IN_ORDER,
                    RepairsOfVerbForms.IN_ORDER,
                    RepairsInContext.IN_ORDER)
            .flatMap(List::stream)
            .toList();

    private EnglishRepairs() {}

    static void apply(List<Draft> drafts) {
        for (Repair repair : IN_ORDER) {
            for (int i = 0; i < drafts.size(); i++) {
                repair.apply(drafts, i);
            }
        }
        MissingVerb.repair(drafts);
        VerblessSentence.repair(drafts, EnglishClosed::contains);
        for (int i = 0; i < drafts.size(); i++) {
            EnglishAuxiliaryRepairs.auxiliaryByWhatFollows(drafts, i);
            EnglishListedVerbs.thirdPersonInside(drafts, i);
            EnglishCompoundRepairs.pluralOfCompoundBehindVerb(drafts, i);
        }
    }
}
