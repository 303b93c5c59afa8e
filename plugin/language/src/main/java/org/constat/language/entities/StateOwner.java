package org.constat.language.entities;

import java.util.Locale;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Gives the state to which a parliament, a government, a minister belongs of which an article does not say so. */
final class StateOwner {
    private final Homeland homeland;
    private final Memory memory;
    private final Vocabulary vocabulary;

    StateOwner(Homeland homeland, Memory memory, Vocabulary vocabulary) {
        this.homeland = homeland;
        this.memory = memory;
        this.vocabulary = vocabulary;
    }

    /** Returns the state; null where the article tells of several. */
    @Nullable
    Phrase of(Mention mention) {
        String name = homeland.name(vocabulary);
        if (name == null) {
            return null;
        }
        Entity known = memory.names.find(name.toLowerCase(Locale.ROOT));
        return known == null
                ? Phrase.of(name, Word.of(name, name, Word.Kind.NAME)).withMention(mention.text())
                : known.phrase(mention.text());
    }

    /** "La ministre de la Santé": what stands behind it is her office, and no state. */
    boolean isMinister(Mention mention) {
        NounChunk chunk = mention.nominal().chunk();
        return mention.head().equals("ministre")
                && chunk.possessor() == null
                && chunk.modifiers().isEmpty()
                && mention.nominal().complements().stream()
                        .noneMatch(complement -> complement.nominal().chunk().isName());
    }
}
