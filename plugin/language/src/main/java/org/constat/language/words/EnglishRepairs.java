package org.constat.language.words;

import java.util.List;

/** Small general rules for what the English tagger gets wrong, in the order in which they build on each other. */
final class EnglishRepairs {

    private static final List<Repair> IN_ORDER = List.of(
            EnglishSmallWordRepairs::closedClassNeedsNoGuess,
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
            EnglishSmallWordRepairs::cause,
            EnglishNameRepairs::adjectiveAtBeginIsNoName,
            EnglishNameRepairs::lowerCaseIsNoName,
            DictionaryRepairs::partOfSpeechThatNoDictionaryKnows,
            EnglishSmallWordRepairs::demonstrative,
            EnglishSmallWordRepairs::thatBehindTimes,
            EnglishSmallWordRepairs::perCent,
            EnglishSmallWordRepairs::few,
            EnglishSmallWordRepairs::next,
            EnglishSmallWordRepairs::particle,
            EnglishSmallWordRepairs::insideAndOutside,
            EnglishSmallWordRepairs::degree,
            EnglishSmallWordRepairs::only,
            EnglishVerbRepairs::takeIsVerb,
            EnglishVerbRepairs::missing,
            EnglishParticipleRepairs::hyphened,
            EnglishVerbRepairs::verbBeforeSubjectPronoun,
            EnglishNounRepairs::possessedIsNoun,
            EnglishNounRepairs::adjectiveAndNounSwapped,
            EnglishNounRepairs::subjectThatLooksLikeAdjective,
            EnglishNounRepairs::thirdPersonAtBeginIsNoun,
            EnglishNounRepairs::orderBeforeVerbIsNoun,
            EnglishNounRepairs::orderWithVerbToComeIsNoun,
            EnglishNounRepairs::baseFormBehindAdjectiveIsNoun,
            EnglishNounRepairs::adjectiveBehindCoordinator,
            EnglishNounRepairs::verbBehindAdjectiveIsNoun,
            EnglishNounRepairs::baseFormBehindPrepositionIsNoun,
            EnglishVerbRepairs::verbBehindSubjectPronoun,
            EnglishVerbRepairs::toBeforeVerb,
            EnglishVerbRepairs::modal,
            EnglishVerbRepairs::baseFormBehindModal,
            EnglishNounRepairs::adjectiveThatHeadsItsPhrase,
            EnglishVerbRepairs::participleBehindBe,
            EnglishVerbRepairs::feeling,
            EnglishNounRepairs::verbBehindDeterminerIsNoun,
            EnglishNounRepairs::baseFormBehindSingularIsNoun,
            EnglishVerbRepairs::nounBeforeDeterminerIsVerb,
            EnglishVerbRepairs::onlyFewVerbsAreAuxiliaries,
            EnglishVerbRepairs::adjectiveThatCanOnlyBeVerb,
            EnglishVerbRepairs::firstOfTwoVerbForms,
            EnglishNounRepairs::pluralBehindVerbIsNoun,
            EnglishNounRepairs::pluralBehindParticipleIsNoun,
            CompoundSubject::repair,
            EnglishNounRepairs::firstOfTwoVerbsIsNoun,
            EnglishParticipleRepairs::participleOfOffice,
            EnglishParticipleRepairs::speechBehindComma,
            EnglishParticipleRepairs::participleBeforeNoun,
            EnglishParticipleRepairs::gerundBehindPreposition,
            EnglishVerbRepairs::speakerAtEnd,
            EnglishParticipleRepairs::gerundAsObject);

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
            EnglishVerbRepairs.auxiliaryByWhatFollows(drafts, i);
        }
    }
}
