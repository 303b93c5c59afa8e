package org.constat.language.extractor.phrase;

import java.util.ArrayList;
import java.util.List;
import org.constat.Complement;
import org.constat.Phrase;
import org.constat.Quantity;
import org.constat.Word;
import org.constat.language.phrases.NounChunk;
import org.constat.language.words.Token;
import org.jspecify.annotations.Nullable;

/** A phrase in the making: what narrows its head, what hangs on it, where it stands. */
final class PhraseDraft {
    private final List<Word> modifiers = new ArrayList<>();
    private final List<Complement> complements = new ArrayList<>();
    private final Pieces pieces;

    PhraseDraft(List<Token> tokens, int begin, int end) {
        this.pieces = new Pieces(tokens);
        pieces.add(begin, end);
    }

    List<Word> modifiers() {
        return modifiers;
    }

    List<Complement> complements() {
        return complements;
    }

    Pieces pieces() {
        return pieces;
    }

    Phrase around(NounChunk chunk) {
        return around(chunk.head(), chunk.quantity());
    }

    Phrase around(Word head, @Nullable Quantity quantity) {
        return new Phrase(pieces.text(), null, head, modifiers, quantity, complements, pieces.spans(), null);
    }
}
