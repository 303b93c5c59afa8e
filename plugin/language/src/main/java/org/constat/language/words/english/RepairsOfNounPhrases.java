package org.constat.language.words.english;

import java.util.List;
import org.constat.language.words.tagging.Repair;

/** Repairs the little words around nouns and what describes nouns, in the order in which the rules build on each other. */
final class RepairsOfNounPhrases {
    static final List<Repair> IN_ORDER = List.of(
            EnglishDemonstrativeRepairs::demonstrative,
            EnglishAdverbRepairs::prepositionBeforeNoun,
            EnglishSmallWordRepairs::have,
            EnglishSmallWordRepairs::was,
            EnglishDemonstrativeRepairs::thatBehindTimes,
            EnglishDemonstrativeRepairs::thatBeforeParticle,
            EnglishDemonstrativeRepairs::relativeThat,
            EnglishSmallWordRepairs::perCent,
            EnglishSmallWordRepairs::few,
            EnglishSmallWordRepairs::most,
            EnglishSmallWordRepairs::no,
            EnglishSmallWordRepairs::next,
            EnglishSmallWordRepairs::particle,
            EnglishSmallWordRepairs::overBeforeNoun,
            EnglishSmallWordRepairs::insideAndOutside,
            EnglishSmallWordRepairs::belowBeforeNoun,
            EnglishSmallWordRepairs::thanksTo,
            EnglishSmallWordRepairs::well,
            EnglishSmallWordRepairs::degree,
            EnglishAdverbRepairs::direction,
            EnglishSmallWordRepairs::unit,
            EnglishSmallWordRepairs::only,
            EnglishDescriberRepairs::ordinalBeforeNoun,
            EnglishDescriberRepairs::suchBehindRank,
            EnglishDescriberRepairs::longBeforeNoun,
            EnglishDescriberRepairs::adverbBetweenOwnerAndNoun,
            EnglishDescriberRepairs::adverbBeforeOwnedNoun,
            EnglishDescriberRepairs::fakeBeforeNoun,
            EnglishDescriberRepairs::flatAdverbBeforeNoun,
            EnglishDescriberRepairs::remaining,
            EnglishDescriberRepairs::comparedBehindShare,
            EnglishDescriberRepairs::moreBeforePlural,
            EnglishDirections::directionBehindArticle,
            EnglishDirections::directionBeforeNoun,
            EnglishDescriberRepairs::defendingHolder,
            EnglishDirections::directionBeforeName,
            EnglishDirections::windBehindDirection,
            EnglishAdjectiveRepairs::adjectiveInLy,
            EnglishDescriberRepairs::qualityInNess);

    private RepairsOfNounPhrases() {}
}
