package org.constat.language.sentences.preparation;

import java.util.ArrayList;
import java.util.List;
import org.constat.Word;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.words.Sentence;
import org.constat.language.words.Token;
import org.jspecify.annotations.Nullable;

/** Takes how many there are in front for what it is: "Rares sont les communes qui paient" are few that pay. */
final class FrontedQuantity {

    private FrontedQuantity() {}

    /** Returns the chunks with one noun for those of whom the sentence says how many they are; the same where it says none. */
    static List<Chunk> joined(List<Chunk> chunks, Sentence sentence) {
        Word quantity = chunks.size() < 5 ? null : quantity(chunks, sentence.tokens());
        boolean relative = chunks.size() > 4
                && chunks.get(3) instanceof ConnectorChunk who
                && who.kind() == ConnectorChunk.Kind.SUBJECT_RELATIVE;
        if (quantity == null || !relative || !(chunks.get(2) instanceof NounChunk those)) {
            return chunks;
        }
        List<Chunk> joined = new ArrayList<>();
        joined.add(new NounChunk(
                chunks.get(0).begin(),
                those.end(),
                those.head(),
                withFirst(quantity, those.modifiers()),
                those.quantity(),
                Determiner.INDEFINITE,
                those.possessor(),
                those.title(),
                those.morphology(),
                false));
        joined.addAll(chunks.subList(4, chunks.size()));
        return joined;
    }

    private static @Nullable Word quantity(List<Chunk> chunks, List<Token> tokens) {
        boolean is = chunks.get(1) instanceof VerbChunk verb
                && verb.lemma().equals("être")
                && !verb.negative()
                && !verb.passive();
        boolean those =
                chunks.get(2) instanceof NounChunk noun && noun.determiner() == Determiner.DEFINITE && !noun.isName();
        if (!is || !those) {
            return null;
        }
        String first = tokens.get(0).text();
        return switch (first) {
            case "Rares" -> Word.of(first, "peu", Word.Kind.ADVERB);
            case "Nombreux", "Nombreuses" -> Word.of(first, "nombreux", Word.Kind.ADJECTIVE);
            default -> null;
        };
    }

    private static List<Word> withFirst(Word first, List<Word> others) {
        List<Word> all = new ArrayList<>();
        all.add(first);
        all.addAll(others);
        return all;
    }
}
