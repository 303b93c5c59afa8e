package org.constat.language.extractor.words;

import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.Vocabulary;
import org.constat.lexicon.Concept;

/**
 * Knows who can act: whoever has a name, beings, bodies.
 *
 * @since 0.1
 */
public final class Actors {
    private final Vocabulary vocabulary;

    public Actors(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Returns whether somebody or some body is named, who can act. */
    public boolean isActor(NounChunk noun) {
        String lemma = noun.head().lemma();
        return noun.isName() || noun.isPronoun() || vocabulary.isBeing(lemma);
    }

    /** "The European Union": a body that the lexicon knows by its name. */
    public boolean isNamedBody(NounChunk noun) {
        String name = noun.head().lemma();
        return noun.isName() && noun.title() == null && vocabulary.isBeing(name) && !vocabulary.isA(name, "person");
    }

    /** Returns whether a noun names a body, as "jury" does, and not one person. */
    public boolean isBody(NounChunk noun) {
        String lemma = noun.head().lemma();
        return !noun.isName() && !noun.isPronoun() && vocabulary.isBeing(lemma) && !vocabulary.isA(lemma, "person");
    }

    /** Returns whether a noun is known to name something that nobody is, as "chaos" does. */
    public boolean isThing(NounChunk noun) {
        String lemma = noun.head().lemma();
        return !noun.isName()
                && !noun.isPronoun()
                && noun.title() == null
                && !vocabulary.isBeing(lemma)
                && vocabulary.any(lemma, sense -> sense.concept().kind() == Concept.Kind.NOUN);
    }

    /** Returns whether a noun can be whose plan or refusal it is. */
    public boolean canPlan(NounChunk noun) {
        return isActor(noun) || (noun.determiner() == Determiner.DEFINITE && !noun.time());
    }
}
