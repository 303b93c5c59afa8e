package org.constat.language.words.english;

import java.util.List;
import org.constat.language.words.tagging.DegreeSigns;
import org.constat.language.words.tagging.Repair;
import org.constat.language.words.tagging.RomanNumerals;

/** Repairs what single words are and which of them are names, in the order in which the rules build on each other. */
final class RepairsOfNames {
    static final List<Repair> IN_ORDER = List.of(
            EnglishSmallWordRepairs::closedClassNeedsNoGuess,
            EnglishOpenWordRepairs::numberWordsAreFew,
            EnglishOpenWordRepairs::functionWordsAreFew,
            EnglishOpenWordRepairs::conjunctionsAreFew,
            EnglishOpenWordRepairs::mine,
            EnglishOpenWordRepairs::worth,
            EnglishOpenWordRepairs::decade,
            EnglishOpenWordRepairs::thingThatIsDescribed,
            EnglishOpenWordRepairs::further,
            EnglishTwinRepairs::camp,
            EnglishTwinRepairs::right,
            EnglishOpenWordRepairs::last,
            EnglishOpenWordRepairs::firm,
            EnglishApostropheRepairs::possessiveOrVerb,
            EnglishApostropheRepairs::apostropheOfPlural,
            EnglishNamesThatOpen::whoSpeaksIsName,
            EnglishNamesThatOpen::describerBeforeVerbIsName,
            EnglishNameRepairs::littleWordWithCapitalIsName,
            EnglishNameRepairs::unknownWithCapitalIsName,
            EnglishCapitals::capitalInsideIsNoOtherWord,
            RomanNumerals::belongsToName,
            (drafts, at) -> DegreeSigns.spell(drafts, at, "degree"),
            EnglishNameRepairs::capitalBesideName,
            EnglishForeignWords::goOnWithName,
            EnglishNameRepairs::commonNounWithCapital,
            EnglishNameRepairs::twoCapitalsAtBeginAreName,
            EnglishNameRepairs::twoAdjectivesWithCapitalsAreName,
            EnglishNameRepairs::capitalsBehindNounAreName,
            EnglishSmallWordRepairs::cause,
            EnglishNameRepairs::adjectiveAtBeginIsNoName,
            EnglishNameRepairs::nationalityOrName,
            EnglishOccupations::atBeginIsNoName,
            EnglishNameRepairs::partOfWorld,
            EnglishNameRepairs::nameOfOwner,
            EnglishNameRepairs::lowerCaseIsNoName,
            EnglishCapitals::capitalBeforeNumberedKindIsName,
            EnglishCapitals::capitalInsideIsNoVerb,
            EnglishCapitals::openingRankIsNoName,
            EnglishNameRepairs::joinedBySign,
            EnglishNameRepairs::todayInsideName,
            EnglishOpenWordRepairs::on,
            DictionaryRepairs::partOfSpeechThatNoDictionaryKnows,
            EnglishNameRepairs::capitalBesideName,
            EnglishOccupations::initialsAreNoName,
            EnglishOccupations::lead);

    private RepairsOfNames() {}
}
