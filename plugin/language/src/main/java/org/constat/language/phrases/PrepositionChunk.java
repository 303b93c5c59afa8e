package org.constat.language.phrases;

/**
 * A preposition, of one word or several.
 *
 * @param begin its first token
 * @param end behind its last token
 * @param lemma its words in their base form, joined by spaces ("à la suite de")
 * @param role the role that it gives to what follows; {@code source} where it names a speaker
 * @param article whether it is one word with an article ("du")
 * @since 0.1
 */
public record PrepositionChunk(int begin, int end, String lemma, String role, boolean article) implements Chunk {

    /** Returns the same words in another role. */
    public PrepositionChunk as(String other) {
        return new PrepositionChunk(begin, end, lemma, other, article);
    }

    /** Returns the same words with an article ("par du" for "par"). */
    public PrepositionChunk withArticle() {
        return new PrepositionChunk(begin, end, lemma, role, true);
    }

    /** Returns whether it names a speaker ("selon"). */
    public boolean isSource() {
        return role.equals("source");
    }

    /** Returns whether it says whose or of what something is ("de", "of"). */
    public boolean isOf() {
        return lemma.equals("de") || lemma.equals("of") || lemma.equals("d' entre");
    }

    /** Returns whether it says what somebody gets for what he does. */
    public boolean isExchange() {
        return switch (lemma) {
            case "en échange de", "en contrepartie de", "in exchange for", "in return for" -> true;
            default -> false;
        };
    }
}
