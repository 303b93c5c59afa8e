package org.constat.language.sentences.noun;

import java.util.Set;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.preposition.Partners;
import org.constat.language.sentences.state.State;
import org.constat.language.words.Morphology.GrammaticalNumber;

/** "Plus de 200 élus, syndicalistes et artistes ont signé": bare nouns of a list share the article or the number of the first. */
final class SharedDeterminer {
    /** "deux hommes, chauffeurs et livreurs": of people of whom nothing else is known, it says what they are. */
    private static final Set<String> ANYBODY = Set.of(
            "homme",
            "femme",
            "personne",
            "gens",
            "jeune",
            "enfant",
            "frère",
            "sœur",
            "ami",
            "suspect",
            "individu",
            "man",
            "woman",
            "person",
            "people",
            "child",
            "brother",
            "sister",
            "friend");

    private SharedDeterminer() {}

    static boolean ofSubject(State state, Nominal first, Nominal next) {
        int verb = state.ahead.verbOf(state.index);
        return isShared(state, first, next)
                && state.ahead.at(verb) instanceof VerbChunk plural
                && plural.agreement().number() != GrammaticalNumber.SINGULAR
                && !state.ahead.isMark(verb - 1, PunctuationChunk.Kind.COMMA);
    }

    static boolean ofObject(State state, Nominal first, Nominal next) {
        return isShared(state, first, next)
                && !Partners.isBare(first.chunk())
                && state.current.objects().contains(first);
    }

    private static boolean isShared(State state, Nominal first, Nominal next) {
        return state.ahead.isListed(state.index)
                && isMany(first.chunk())
                && isMany(next.chunk())
                && first.appositions().isEmpty()
                && Partners.isBare(next.chunk())
                && first.chunk().determiner() != Determiner.POSSESSIVE
                && !ANYBODY.contains(first.chunk().head().lemma());
    }

    private static boolean isMany(NounChunk noun) {
        return noun.morphology().number() == GrammaticalNumber.PLURAL
                && !noun.isName()
                && !noun.isPronoun()
                && !noun.time()
                && noun.title() == null;
    }
}
