package org.constat.language.extractor.phrase;

import java.util.ArrayList;
import java.util.List;
import org.constat.Complement;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.language.entities.Relational;
import org.constat.language.entities.SpokenOf;
import org.constat.language.extractor.words.Ordinals;
import org.constat.language.phrases.NounChunk;
import org.constat.language.sentences.Nominal;
import org.jspecify.annotations.Nullable;

/** Knows to whom or what belongs what a noun names. */
final class Ownership {
    private final SpokenOf spokenOf;
    private Possessives possessives = possessor -> null;

    Ownership(SpokenOf spokenOf) {
        this.spokenOf = spokenOf;
    }

    void learn(Possessives newPossessives) {
        possessives = newPossessives;
    }

    /** Adds whose it is, where a possessor or the text around it tells. */
    void addOwner(NounChunk chunk, List<Complement> complements) {
        NounChunk possessor = chunk.possessor();
        Phrase owner = possessor == null
                ? spokenOf.owners().get(chunk.end())
                : possessor.isPronoun() ? possessives.owner(possessor) : ownPhrase(possessor);
        if (owner != null) {
            complements.add(new Complement("of", owner));
        }
        Phrase state = owner == null || possessor == null || !possessor.isPronoun() ? null : state(chunk, owner);
        if (state != null) {
            complements.add(new Complement("of", state));
        }
    }

    /** "La Première ministre danoise et son gouvernement": that of Denmark as well. */
    private @Nullable Phrase state(NounChunk chunk, Phrase owner) {
        return Relational.isOfAnyState(chunk.head().lemma()) ? possessives.state(owner) : null;
    }

    /** Returns those of whom "two of them" are two; or null. */
    @Nullable
    Phrase counted(Nominal pronoun) {
        return pronoun.chunk().isPronoun() || Ordinals.of(pronoun.chunk()) > 0 ? possessives.counted(pronoun) : null;
    }

    private Phrase ownPhrase(NounChunk chunk) {
        List<Word> modifiers = new ArrayList<>(chunk.modifiers());
        List<Complement> complements = new ArrayList<>();
        addOwner(chunk, complements);
        return new Phrase(
                        chunk.head().text(),
                        null,
                        chunk.head(),
                        modifiers,
                        chunk.quantity(),
                        complements,
                        List.of(),
                        null)
                .withEntity(spokenOf.ids().get(chunk.end()));
    }

    /** Returns what the text knows a noun as: "son pays" is the state of whoever speaks. */
    @Nullable
    String entity(NounChunk chunk) {
        NounChunk possessor = chunk.possessor();
        boolean country = switch (chunk.head().lemma()) {
            case "pays", "country", "nation" -> possessor != null && possessor.isPronoun();
            default -> false;
        };
        Phrase owner = country && possessor != null ? possessives.owner(possessor) : null;
        String home = owner == null ? null : possessives.home(owner);
        return home == null ? spokenOf.ids().get(chunk.end()) : home;
    }
}
