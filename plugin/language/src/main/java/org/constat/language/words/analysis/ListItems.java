package org.constat.language.words.analysis;

import java.util.ArrayList;
import java.util.List;
import org.constat.Block;
import org.constat.language.words.Pos;
import org.constat.language.words.Sentence;
import org.constat.language.words.Token;

/** Completes the items of a list by the words above that carry their verb ("La mairie prévoit de :", "fermer l'école"). */
final class ListItems {
    private List<Token> header = List.of();

    /** Returns the sentences of a block, each completed where it is an item below an open sentence. */
    List<Sentence> completed(Block block, List<Sentence> sentences) {
        if (block.type() != Block.Type.LIST_ITEM) {
            header = sentences.isEmpty()
                    ? List.of()
                    : open(sentences.get(sentences.size() - 1).tokens());
            return sentences;
        }
        if (header.isEmpty() || sentences.isEmpty() || hasVerb(sentences.get(0).tokens())) {
            return sentences;
        }
        List<Sentence> completed = new ArrayList<>(sentences);
        completed.set(0, under(sentences.get(0)));
        return completed;
    }

    private Sentence under(Sentence item) {
        List<Token> tokens = new ArrayList<>(header);
        tokens.addAll(item.tokens());
        return new Sentence(item.block(), item.span(), tokens);
    }

    /** Returns the words before a colon that follows a verb or a preposition; none for any other sentence. */
    private static List<Token> open(List<Token> tokens) {
        int last = tokens.size() - 1;
        boolean colon = last > 1 && tokens.get(last).text().equals(":");
        boolean open = colon && tokens.get(last - 1).is(Pos.VERB, Pos.ADP);
        return open && hasVerb(tokens) && !isPassive(tokens) ? List.copyOf(tokens.subList(0, last)) : List.of();
    }

    private static boolean hasVerb(List<Token> tokens) {
        return tokens.stream()
                .anyMatch(token -> token.is(Pos.VERB, Pos.AUX)
                        && switch (token.morphology().mood()) {
                            case INDICATIVE, SUBJUNCTIVE, CONDITIONAL -> true;
                            case IMPERATIVE, INFINITIVE, PAST_PARTICIPLE, PRESENT_PARTICIPLE, NONE -> false;
                        });
    }

    private static boolean isPassive(List<Token> tokens) {
        int participle = tokens.size() - 2;
        boolean be = tokens.subList(Math.max(0, participle - 4), participle).stream()
                .anyMatch(token -> token.lemma().equals("être") || token.lemma().equals("be"));
        return be && tokens.get(participle).is(Pos.VERB);
    }
}
