package org.constat.language.words.english;

import java.util.List;
import org.constat.language.words.tagging.Repair;

/** Repairs which word is the subject and which the verb where a clause begins, in the order in which the rules build on each other. */
final class RepairsOfOpenings {
    static final List<Repair> IN_ORDER = List.of(
            EnglishVerbRepairs::takeIsVerb,
            EnglishVerbRepairs::leftIsVerb,
            EnglishVerbRepairs::callFor,
            EnglishStateRepairs::stateInIng,
            EnglishStateRepairs::degreeOfStateInIng,
            EnglishStateRepairs::quotedState,
            EnglishParticipleRepairs::hyphened,
            EnglishSpeechRepairs::verbBeforeSubjectPronoun,
            EnglishSpeechRepairs::verbBeforeContent,
            EnglishAdjectiveRepairs::general,
            EnglishAdjectiveRepairs::worthBeforeSum,
            EnglishAdjectiveRepairs::describingAtBegin,
            EnglishAdjectiveRepairs::possessedIsNoun,
            EnglishAdjectiveRepairs::objectBeforeSpan,
            EnglishAdjectiveRepairs::extremeIsNoun,
            EnglishAdjectiveRepairs::finalOfContest,
            EnglishAdjectiveRepairs::adjectiveAndNounSwapped,
            EnglishAdjectiveRepairs::subjectThatLooksLikeAdjective,
            EnglishPerfectRepairs::pastBehindPlural,
            EnglishPerfectRepairs::subjectBehindAs,
            EnglishPerfectRepairs::compoundBehindWhile,
            EnglishHeadlineRepairs::clauseBehindAs,
            EnglishHeadlineRepairs::verbBetweenNamesBehindAs,
            EnglishClauseBehindAs::verb,
            EnglishCompoundRepairs::firstOfCompoundAtBegin,
            EnglishCompoundRepairs::pluralBetweenNameAndPast,
            EnglishCompoundRepairs::firstOfSecondCompound,
            EnglishPluralRepairs::pluralBeforeBaseFormIsNoun,
            EnglishPluralRepairs::pluralBeforeModalIsNoun,
            EnglishSlogans::callIsName,
            EnglishCompoundRepairs::eventBehindPreposition,
            EnglishPluralRepairs::thirdPersonAtBeginIsNoun,
            EnglishBaseFormRepairs::orderBeforeVerbIsNoun,
            EnglishBaseFormRepairs::orderBeforeThirdPersonIsNoun,
            EnglishBaseFormRepairs::orderWithVerbToComeIsNoun,
            EnglishBaseFormRepairs::baseFormBehindAdjectiveIsNoun,
            EnglishBaseFormRepairs::rankBeforeNameIsNoun,
            EnglishInfinitiveRepairs::infinitiveBehindQuestion,
            EnglishCompoundRepairs::pluralBehindInfinitive,
            EnglishAdjectiveRepairs::adjectiveBehindCoordinator,
            EnglishPluralRepairs::verbBehindAdjectiveIsNoun,
            EnglishBaseFormRepairs::baseFormBehindPrepositionIsNoun,
            EnglishVerbRepairs::verbBehindSubjectPronoun,
            EnglishOpenWordRepairs::lastBeforeTime,
            EnglishVerbRepairs::verbBehindMany,
            EnglishToRepairs::toBeforeVerb,
            EnglishAuxiliaryRepairs::modal,
            EnglishAuxiliaryRepairs::baseFormBehindModal);

    private RepairsOfOpenings() {}
}
