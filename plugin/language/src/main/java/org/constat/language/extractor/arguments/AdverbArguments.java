package org.constat.language.extractor.arguments;

import java.util.List;
import org.constat.Argument;
import org.constat.Phrase;
import org.constat.language.extractor.phrase.PhraseBuilder;
import org.constat.language.extractor.reference.NamedPlaces;
import org.constat.language.phrases.AdverbChunk;
import org.constat.language.sentences.Clause;

/** Makes arguments of the adverbs that say when and where: "yesterday", "there". */
final class AdverbArguments {
    private final PhraseBuilder phrases;
    private final NamedPlaces places;

    AdverbArguments(PhraseBuilder phrases, NamedPlaces places) {
        this.phrases = phrases;
        this.places = places;
    }

    List<Argument> of(Clause clause) {
        return clause.adverbs().stream()
                .filter(adverb -> isTime(adverb) || adverb.kind() == AdverbChunk.Kind.PLACE)
                .map(this::argument)
                .toList();
    }

    private Argument argument(AdverbChunk adverb) {
        Phrase phrase = phrases.verb(adverb.word(), adverb.begin(), adverb.end());
        return isTime(adverb) ? new Argument("time", phrase) : new Argument("place", places.there(phrase));
    }

    private static boolean isTime(AdverbChunk adverb) {
        return adverb.kind() == AdverbChunk.Kind.TIME;
    }
}
