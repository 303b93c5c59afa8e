package org.constat.language.words.english;

import java.util.List;
import org.constat.language.words.tagging.Repair;

/** Repairs what only shows when the other words of a sentence are known, in the order in which the rules build on each other. */
final class RepairsInContext {
    static final List<Repair> IN_ORDER = List.of(
            EnglishAdjectiveRepairs::medal,
            EnglishOpeningParticiple::wordWithComplementIsParticiple,
            EnglishOpeningParticiple::nounBetweenCommasIsParticiple,
            EnglishOpeningParticiple::participleBehindArticleIsNoun,
            EnglishStateRepairs::doneMoreThan,
            EnglishStateRepairs::secondOfTwoStates,
            EnglishCompoundRepairs::pluralBeforeRelative,
            EnglishDescriberRepairs::adjectiveBeforeAdjective,
            EnglishAdjectiveRepairs::nounBeforeFormerRole,
            EnglishDescriberRepairs::severalBeforeVerb,
            EnglishAdverbRepairs::half,
            EnglishAdverbRepairs::first,
            EnglishAdverbRepairs::rank,
            EnglishAdverbRepairs::allInsideVerb,
            EnglishAdverbRepairs::likelyBehindNoun,
            EnglishAdverbRepairs::ever,
            EnglishAdverbRepairs::measured,
            EnglishAdverbRepairs::adverbBeforeFirstPlural,
            EnglishAdverbRepairs::noun,
            EnglishAdverbRepairs::home,
            EnglishAdverbRepairs::neither,
            EnglishAdverbRepairs::overnight,
            EnglishOpenWordRepairs::wind,
            EnglishSmallWordRepairs::near,
            EnglishAdverbRepairs::prepositionBeforeCount,
            EnglishAdverbRepairs::enough,
            EnglishAdverbRepairs::comparativeBehindObject,
            EnglishInfinitiveRepairs::listedInfinitive,
            EnglishDemonstrativeRepairs::thatBeforeLastNoun,
            EnglishAgreementRepairs::nameThatLooksLikeAdjective,
            EnglishDescriberRepairs::drinkingWater,
            EnglishTwinRepairs::headlineVerb,
            EnglishTwinRepairs::namedObject,
            EnglishInsertedAdverbs::insideVerb,
            EnglishApostropheRepairs::adjectiveThatIsOwned,
            EnglishSmallWordRepairs::plannedBehindThan);

    private RepairsInContext() {}
}
