package org.constat.language.words;

import java.util.List;

/** Small general rules for what the English tagger gets wrong, in the order in which they build on each other. */
final class EnglishRepairs {

    private static final List<Repair> IN_ORDER = List.of(
            EnglishSmallWordRepairs::closedClassNeedsNoGuess,
            EnglishOpenWordRepairs::functionWordsAreFew,
            EnglishOpenWordRepairs::mine,
            EnglishOpenWordRepairs::further,
            EnglishSmallWordRepairs::possessiveOrVerb,
            EnglishSmallWordRepairs::apostropheOfPlural,
            EnglishNameRepairs::whoSpeaksIsName,
            EnglishNameRepairs::littleWordWithCapitalIsName,
            EnglishNameRepairs::unknownWithCapitalIsName,
            RomanNumerals::belongsToName,
            EnglishNameRepairs::capitalBesideName,
            EnglishNameRepairs::foreignWordsOfName,
            EnglishNameRepairs::commonNounWithCapital,
            EnglishNameRepairs::twoCapitalsAtBeginAreName,
            EnglishNameRepairs::twoAdjectivesWithCapitalsAreName,
            EnglishNameRepairs::capitalsBehindNounAreName,
            EnglishSmallWordRepairs::cause,
            EnglishNameRepairs::adjectiveAtBeginIsNoName,
            EnglishNameRepairs::lowerCaseIsNoName,
            EnglishNameRepairs::capitalInsideIsNoVerb,
            EnglishOpenWordRepairs::on,
            DictionaryRepairs::partOfSpeechThatNoDictionaryKnows,
            EnglishSmallWordRepairs::demonstrative,
            EnglishSmallWordRepairs::have,
            EnglishSmallWordRepairs::thatBehindTimes,
            EnglishSmallWordRepairs::perCent,
            EnglishSmallWordRepairs::few,
            EnglishSmallWordRepairs::next,
            EnglishSmallWordRepairs::particle,
            EnglishSmallWordRepairs::insideAndOutside,
            EnglishSmallWordRepairs::degree,
            EnglishSmallWordRepairs::unit,
            EnglishSmallWordRepairs::only,
            EnglishDescriberRepairs::adverbBetweenOwnerAndNoun,
            EnglishAdjectiveRepairs::adjectiveInLy,
            EnglishDescriberRepairs::qualityInNess,
            EnglishVerbRepairs::takeIsVerb,
            EnglishVerbRepairs::leftIsVerb,
            EnglishVerbRepairs::callFor,
            EnglishStateRepairs::stateInIng,
            EnglishParticipleRepairs::hyphened,
            EnglishVerbRepairs::verbBeforeSubjectPronoun,
            EnglishAdjectiveRepairs::general,
            EnglishAdjectiveRepairs::possessedIsNoun,
            EnglishAdjectiveRepairs::adjectiveAndNounSwapped,
            EnglishAdjectiveRepairs::subjectThatLooksLikeAdjective,
            EnglishPerfectRepairs::pastBehindPlural,
            EnglishPerfectRepairs::subjectBehindAs,
            EnglishHeadlineRepairs::clauseBehindAs,
            EnglishPluralRepairs::thirdPersonAtBeginIsNoun,
            EnglishBaseFormRepairs::orderBeforeVerbIsNoun,
            EnglishBaseFormRepairs::orderWithVerbToComeIsNoun,
            EnglishBaseFormRepairs::baseFormBehindAdjectiveIsNoun,
            EnglishAdjectiveRepairs::adjectiveBehindCoordinator,
            EnglishPluralRepairs::verbBehindAdjectiveIsNoun,
            EnglishBaseFormRepairs::baseFormBehindPrepositionIsNoun,
            EnglishVerbRepairs::verbBehindSubjectPronoun,
            EnglishVerbRepairs::toBeforeVerb,
            EnglishAuxiliaryRepairs::modal,
            EnglishAuxiliaryRepairs::baseFormBehindModal,
            EnglishAdjectiveRepairs::adjectiveThatHeadsItsPhrase,
            EnglishClauseEndRepairs::judgedObject,
            EnglishClauseEndRepairs::linkBeforeAdjective,
            EnglishClauseEndRepairs::pastAtEnd,
            EnglishClauseEndRepairs::thirdPersonOfRelative,
            EnglishStateRepairs::participleBehindBe,
            EnglishStateRepairs::baseFormBehindBe,
            EnglishStateRepairs::feeling,
            EnglishBaseFormRepairs::verbBehindDeterminerIsNoun,
            EnglishBaseFormRepairs::baseFormBehindSingularIsNoun,
            EnglishBareInfinitives::behindObject,
            EnglishBareInfinitives::beforeContent,
            EnglishBareInfinitives::behindNoLonger,
            EnglishVerbRepairs::nounBeforeDeterminerIsVerb,
            EnglishAuxiliaryRepairs::onlyFewVerbsAreAuxiliaries,
            EnglishVerbRepairs::adjectiveThatCanOnlyBeVerb,
            EnglishPerfectRepairs::pastBehindComma,
            EnglishPerfectRepairs::verbBehindYetTo,
            EnglishVerbRepairs::firstOfTwoVerbForms,
            EnglishPluralRepairs::pluralBehindVerbIsNoun,
            EnglishPluralRepairs::pluralBehindParticipleIsNoun,
            CompoundSubject::repair,
            EnglishPluralRepairs::firstOfTwoVerbsIsNoun,
            EnglishParticipleRepairs::participleOfOffice,
            EnglishParticipleRepairs::speechBehindComma,
            EnglishParticipleRepairs::participleBeforeNoun,
            EnglishPerfectRepairs::perfectBeforeBareNoun,
            GappedParticiples::repair,
            EnglishParticipleRepairs::gerundBehindPreposition,
            EnglishGerundRepairs::gerundWithParticle,
            EnglishGerundRepairs::determinedGerundIsNoun,
            EnglishGerundRepairs::bareGerundIsNoun,
            EnglishVerbRepairs::speakerAtEnd,
            EnglishInfinitiveRepairs::secondInfinitive,
            EnglishParticipleRepairs::gerundAsObject,
            EnglishAdjectiveRepairs::medal,
            EnglishOpeningParticiple::wordWithComplementIsParticiple,
            EnglishOpeningParticiple::nounBetweenCommasIsParticiple,
            EnglishOpeningParticiple::participleBehindArticleIsNoun,
            EnglishStateRepairs::doneMoreThan,
            EnglishStateRepairs::secondOfTwoStates,
            EnglishCompoundRepairs::pluralBeforeRelative,
            EnglishDescriberRepairs::adjectiveBeforeAdjective,
            EnglishInfinitiveRepairs::listedInfinitive);

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
        }
    }
}
