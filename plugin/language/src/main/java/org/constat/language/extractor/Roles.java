package org.constat.language.extractor;

import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.Vocabulary;
import org.constat.language.sentences.Prepositional;

/** Gives a preposition and its noun their role in a fact. */
final class Roles {
    private final Vocabulary vocabulary;

    Roles(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Returns the role of what hangs on a noun. */
    String ofComplement(Prepositional prepositional) {
        PrepositionChunk preposition = prepositional.preposition();
        boolean belongs = preposition == null
                || preposition.lemma().equals("de")
                || preposition.lemma().equals("of");
        return belongs ? "of" : ofArgument(prepositional);
    }

    /** Returns the role of what hangs on a clause. */
    String ofArgument(Prepositional prepositional) {
        PrepositionChunk preposition = prepositional.preposition();
        NounChunk noun = prepositional.nominal().chunk();
        if (preposition == null) {
            return "time";
        }
        String role = preposition.role();
        return switch (role) {
            case "place" -> noun.time() ? "time" : role;
            case "to" -> isPlaceOf(preposition, noun);
            case "about" -> noun.time() ? "time" : onPlace(preposition, noun);
            case "from" -> noun.time() ? "since" : role;
            case "by" -> noun.time() ? "until" : role;
            case "under" -> noun.time() ? "time" : role;
            default -> role;
        };
    }

    /** "à Paris" is where, "à la presse" is to whom, "à 7 heures" is when. */
    private String isPlaceOf(PrepositionChunk preposition, NounChunk noun) {
        if (noun.time()) {
            return "time";
        }
        boolean at = preposition.lemma().equals("à");
        return at && (vocabulary.isPlace(noun.head().lemma()) || isSite(noun)) ? "place" : "to";
    }

    private String onPlace(PrepositionChunk preposition, NounChunk noun) {
        boolean on = preposition.lemma().equals("sur") || preposition.lemma().equals("on");
        return on && (vocabulary.isPlace(noun.head().lemma()) || isSite(noun)) ? "place" : "about";
    }

    private boolean isSite(NounChunk noun) {
        return vocabulary.isA(noun.head().lemma(), "place")
                || vocabulary.isA(noun.head().lemma(), "building");
    }
}
