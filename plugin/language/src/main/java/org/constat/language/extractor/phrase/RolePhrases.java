package org.constat.language.extractor.phrase;

import java.util.List;
import java.util.Objects;
import org.constat.Phrase;
import org.constat.language.entities.SpokenOf;
import org.constat.language.phrases.NounChunk;
import org.constat.language.sentences.Nominal;
import org.constat.language.words.Token;
import org.jspecify.annotations.Nullable;

/**
 * Makes a phrase each of a name and of the role beside it.
 *
 * @since 0.1
 */
public final class RolePhrases {
    private final List<Token> tokens;
    private final SpokenOf spokenOf;
    private final Ownership ownership;
    private final NounAttachments attachments;

    RolePhrases(List<Token> tokens, SpokenOf spokenOf, Ownership ownership, NounAttachments attachments) {
        this.tokens = tokens;
        this.spokenOf = spokenOf;
        this.ownership = ownership;
        this.attachments = attachments;
    }

    /** Returns a name without the role before it. */
    public Phrase name(NounChunk chunk) {
        int begin = chunk.title() == null ? chunk.begin() : chunk.title().end();
        Pieces pieces = new Pieces(tokens);
        pieces.add(begin, chunk.end());
        return new Phrase(
                chunk.head().text(),
                entity(chunk),
                chunk.head(),
                chunk.modifiers(),
                null,
                List.of(),
                pieces.spans(),
                null);
    }

    /** Returns the role before a name. */
    public Phrase title(NounChunk chunk) {
        NounChunk title = Objects.requireNonNull(chunk.title());
        PhraseDraft draft = draft(title);
        ownership.addOwner(chunk, draft.complements());
        ownership.addOwner(title, draft.complements());
        return draft.around(title).withEntity(entity(chunk));
    }

    /** Returns a role with its complements, without the name beside it. */
    public Phrase role(Nominal role) {
        NounChunk chunk = role.chunk();
        PhraseDraft draft = draft(chunk);
        ownership.addOwner(chunk, draft.complements());
        attachments.addComplements(role, draft, 0);
        return draft.around(chunk).withEntity(entity(chunk));
    }

    private PhraseDraft draft(NounChunk chunk) {
        PhraseDraft draft = new PhraseDraft(tokens, chunk.begin(), chunk.end());
        draft.modifiers().addAll(chunk.modifiers());
        return draft;
    }

    private @Nullable String entity(NounChunk chunk) {
        return spokenOf.ids().get(chunk.end());
    }
}
