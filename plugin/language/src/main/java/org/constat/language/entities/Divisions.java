package org.constat.language.entities;

import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.sentences.Prepositional;
import org.constat.language.words.Morphology.GrammaticalNumber;

/** Tells what somebody directs within a body ("director of operations", "directrice des ventes") from the body that they direct. */
final class Divisions {
    private final Kinds kinds;

    Divisions(Kinds kinds) {
        this.kinds = kinds;
    }

    /** Returns whether all that hangs behind a noun is a division. */
    boolean areAll(Mention mention) {
        return mention.nominal().complements().stream().allMatch(this::isDivision);
    }

    private boolean isDivision(Prepositional complement) {
        PrepositionChunk of = complement.preposition();
        return of != null
                && of.isOf()
                && complement.nominal().complements().isEmpty()
                && isField(complement.nominal().chunk(), of.article());
    }

    /** @param article whether the preposition before it has its article in it */
    private boolean isField(NounChunk noun, boolean article) {
        String name = Mention.key(noun.head());
        boolean plural = noun.morphology().number() == GrammaticalNumber.PLURAL;
        return (plural || !article)
                && noun.determiner() == Determiner.NONE
                && noun.quantity() == null
                && !noun.isName()
                && Character.isLowerCase(noun.head().text().charAt(0))
                && !kinds.isListed(name)
                && !Relational.isSite(name);
    }
}
