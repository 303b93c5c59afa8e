package org.constat.language.words.french;

import java.util.List;
import java.util.function.Predicate;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.DegreeSigns;
import org.constat.language.words.tagging.GappedParticiples;
import org.constat.language.words.tagging.Repair;
import org.constat.language.words.tagging.RomanNumerals;
import org.constat.language.words.tagging.VerblessSentence;

/** Small general rules for what the French tagger gets wrong, in the order in which they apply. */
final class FrenchRepairs {
    private static final List<Repair> IN_ORDER = List.of(
            FrenchLittleWords::closedClassNeedsNoGuess,
            FrenchLittleWords::conjunctionsAreFew,
            FrenchNames::littleWordWithCapital,
            FrenchLittleWords::articleOrPronoun,
            FrenchAllOf::articleBehindAll,
            FrenchLittleWords::reflexiveOrIf,
            FrenchLittleWords::theirsOrToThem,
            FrenchAllOf::allOfThem,
            FrenchLittleWords::havingDone,
            FrenchLittleWords::nobodyOrPerson,
            FrenchSmallWordsBefore::stepOrNot,
            FrenchEast::eastOrIs,
            FrenchThat::thatWhichAsks,
            FrenchThat::thatOrOnly,
            FrenchLittleWords::beforeOrAfter,
            FrenchLittleWords::nowOrKeeping,
            FrenchLittleWords::soOrIf,
            FrenchLittleWords::perCent,
            FrenchTimesAndSums::numberThatOpens,
            FrenchTimesAndSums::hundreds,
            FrenchNames::commonNounWithCapital,
            FrenchNames::nameThatTheDictionaryHasAsNoun,
            FrenchNameBehindKind::nounThatOpensName,
            FrenchAcronyms::capitalsAreName,
            FrenchNameBehindKind::unknownBehindNoun,
            FrenchNameBehindKind::nounBehindKind,
            FrenchNames::lowerCaseIsNoName,
            FrenchNames::verbWithCapital,
            RomanNumerals::belongsToName,
            (drafts, at) -> DegreeSigns.spell(drafts, at, "degré"),
            FrenchVerbForms::finiteFormIsVerb,
            FrenchNameAtBegin::verbThatOpensBeforeItsVerb,
            FrenchVerbForms::verbThatNoDictionaryKnows,
            FrenchVerbForms::nounThatCanOnlyBeVerb,
            FrenchVerbPlace::firstPersonNeedsPronoun,
            FrenchVerbPlace::verbBehindClitic,
            FrenchVerbPlace::verbBehindObjectPronoun,
            FrenchVerbPlace::participleBehindObjectPronoun,
            FrenchVerbPlace::verbBeforeInfinitive,
            FrenchVerbForms::nounWhereNoVerbStands,
            FrenchVerbForms::onlyFewVerbsAreAuxiliaries,
            FrenchVerbPlace::deniesBehindNoun,
            FrenchVerbPlace::verbBehindQuote,
            FrenchVerbPlace::verbBeforePronoun,
            FrenchNameAtBegin::givenNameThatOpens,
            FrenchParticiplePlace::participleAlone,
            FrenchParticiplePlace::participleWithObject,
            FrenchParticiplePlace::participleBeforeObject,
            FrenchParticiplePlace::roleBehindBe,
            FrenchParticiplePlace::notDoneBehindNoun,
            FrenchParticiplePlace::participleBehindAnd,
            FrenchParticiplePlace::deedBehindFor,
            FrenchParticiplePlace::participleBehindVerbAndDe,
            GappedParticiples::repair,
            FrenchNameAtBegin::unknownFirstWord,
            FrenchNames::adverbWithCapital,
            FrenchNames::littleWordThatEndsName,
            FrenchOpenings::describesTheSubject,
            FrenchOpenings::describesTheNounBefore,
            FrenchNominals::partOfSpeechThatNoDictionaryKnows,
            FrenchNominals::unknownBehindNoun,
            FrenchNominals::otherBeforeNoun,
            FrenchNominals::ordinalBeforeNoun,
            FrenchNominals::infinitiveThatIsCounted,
            FrenchNominals::adjectiveThatWouldBePlural,
            FrenchNominals::nounBehindNounDescribesIt,
            FrenchVerbPlace::verbBetweenNouns,
            FrenchParticiplePlace::participleBehindArticle,
            FrenchNominals::adjectiveThatHeadsItsPhrase,
            FrenchNominals::adjectiveBeforeQuotedNoun,
            FrenchNominals::adjectiveThatOpensQuote,
            FrenchAdjectivePlace::adjectiveBeforeParticipleThatIsNoun,
            FrenchAdjectivePlace::nounThatNoPrepositionIs,
            FrenchNounOrVerb::infinitiveBehindPreposition,
            FrenchParticipleUse::electedButNotYet,
            FrenchParticipleUse::personBehindComma,
            FrenchAdjectivePlace::adjectiveBehindAdjective,
            FrenchAdjectivePlace::superlative,
            FrenchAdjectivePlace::betweenSubjectAndVerb,
            FrenchLittleWords::againstOrCounter,
            FrenchCounts::participleThatIsCounted,
            FrenchCounts::verbBeforeCount,
            FrenchNounOrVerb::onlyVerbOfItsClause,
            FrenchNounOrVerb::harmsBehindNoun,
            FrenchNounOrVerb::firstOfTwoVerbs,
            FrenchNounOrVerb::verbBehindNameBeforeArticle,
            FrenchVerbOfClause::firstOfTwoClauses,
            FrenchVerbOfClause::verbBeforeInfinitive,
            FrenchVerbBehindInsertion::verbBehindInsertion,
            FrenchSlogans::callIsName,
            FrenchVerbBehindComma::verbOfRelative,
            FrenchVerbBehindComma::speechBeforeSpeaker,
            FrenchVerbBehindComma::speechBehindName,
            FrenchNounBehindLittleWord::finiteFormBehindTo,
            FrenchNounBehindLittleWord::finiteFormBehindIn,
            FrenchNounBehindLittleWord::finiteFormBehindAny,
            FrenchNounBehindLittleWord::finiteFormBehindDo,
            FrenchNounBehindLittleWord::finiteFormBehindOne,
            FrenchVerbBehindThat::nounBehindThat,
            FrenchVerbBehindThat::verbBeforeLateSubject,
            FrenchVerbBehindThat::verbThatEndsCleft,
            FrenchVerbBehindThat::verbBehindSubject,
            FrenchVerbBesideNumber::verbBehindShare,
            FrenchLittleWords::whoever,
            FrenchOffices::presidentBehindName,
            FrenchOffices::deputyThatOpens,
            FrenchOpeningPhrase::adjectiveOfOpening,
            FrenchTimesAndSums::thatIsToSay,
            FrenchTimesAndSums::timeThatIsPast,
            FrenchTimesAndSums::edgeOfTime,
            FrenchTimesAndSums::beforeTime,
            FrenchParticipleUse::expectedBehindComparison,
            FrenchParticipleUse::participleGivenToSomebody,
            FrenchParticipleUse::participleBeforeInfinitive,
            FrenchParticipleUse::participleWithPlace,
            FrenchTimesAndSums::participleBeforeDay,
            FrenchTimesAndSums::infinitiveThatIsNoun,
            FrenchTimesAndSums::ofItBehindNegation,
            FrenchSmallWordsBefore::hisOrSound,
            FrenchSmallWordsBefore::coachOrFor,
            FrenchSmallWordsBefore::goodOrWell,
            FrenchSmallWordsBefore::ofItBehindAnd,
            FrenchSmallWordsBefore::ofItBehindSubject,
            FrenchSmallWordsBefore::ofItBeforeInfinitive,
            FrenchSmallWordsBefore::onlyApart,
            FrenchParticiples::adjectiveThatNoDictionaryKnows,
            FrenchParticiples::thoughtToBe,
            FrenchParticiples::adjectiveBeforeName,
            FrenchParticiples::participleBeforeName,
            FrenchParticiples::partedFromItsAgent,
            FrenchStates::staysSo,
            FrenchStates::isSoMuch,
            FrenchStates::isJudgedInQuotes,
            FrenchParticiples::adjectiveBehindParticiple,
            FrenchAdjectivePlace::shortAdjectiveBehindDe,
            FrenchAdjectivePlace::contraryTo,
            FrenchAdjectivePlace::sizeWithMeasure,
            FrenchParticiplePlace::roleBehindName,
            FrenchArticles::desAsArticle,
            FrenchArticles::deAsArticle,
            FrenchAllOf::articleBehindAll,
            FrenchLittleWords::manyOfThem,
            FrenchAdjectivePlace::adjectiveThatStandsBefore,
            FrenchTimesAndSums::numberOne,
            FrenchTimesAndSums::someOfThem,
            FrenchVerbBesideNumber::verbBehindNumber,
            FrenchThat::holdsBehindThat,
            FrenchLittleWords::selfBehindVerb,
            FrenchSmallWordsBefore::selfBetweenCommas,
            FrenchNames::littleWordInsideName,
            FrenchNames::englishInsideName,
            FrenchNameBehindKind::commonWordsAsName,
            FrenchEast::eastSide,
            FrenchNameBehindKind::adjectiveInsideName);

    private FrenchRepairs() {}

    static void apply(List<Draft> drafts, Predicate<Draft> participle) {
        for (Repair repair : IN_ORDER) {
            for (int i = 0; i < drafts.size(); i++) {
                repair.apply(drafts, i);
            }
        }
        for (Draft draft : drafts) {
            FrenchVerbForms.adjectiveThatNoVerbHas(draft, participle);
        }
        for (int i = 0; i < drafts.size(); i++) {
            FrenchParticipleUse.participleWithAgent(drafts, i, participle);
            FrenchParticipleUse.participleWithYear(drafts, i, participle);
        }
        VerblessSentence.repair(drafts, FrenchLittleWords::isClosed);
        for (int i = 0; i < drafts.size(); i++) {
            FrenchAuxiliaries.auxiliaryBeforeParticiple(drafts, i, participle);
        }
        for (int i = 0; i < drafts.size(); i++) {
            FrenchStates.isOpposed(drafts, i);
        }
        for (int i = 1; i < drafts.size(); i++) {
            FrenchStates.isSecondAdjective(drafts, i);
            FrenchStates.isNoPassive(drafts, i);
            FrenchStates.isComparedState(drafts, i);
            FrenchStates.isDeprived(drafts, i);
            FrenchStates.isNoThing(drafts, i);
        }
    }
}
