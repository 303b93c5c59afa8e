package org.constat.language.extractor.relation;

import java.util.List;
import org.constat.language.phrases.AdjectiveChunk;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.Grammar;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.words.Pos;
import org.constat.language.words.Token;

/** Knows where a fixed expression may end, and what it never reaches over. */
final class ExpressionEnds {
    private final List<Token> tokens;
    private final List<Chunk> chunks;
    private final Grammar grammar;

    ExpressionEnds(List<Token> tokens, List<Chunk> chunks, Grammar grammar) {
        this.tokens = tokens;
        this.chunks = chunks;
        this.grammar = grammar;
    }

    /** Returns whether a place is in the sentence and could belong to an expression that began before it. */
    boolean isWithin(int at) {
        return at < tokens.size() && !isMark(tokens.get(at)) && !isDegree(at);
    }

    /** Returns whether an expression may have its last word here. */
    boolean mayEndAt(int at) {
        return endsWithItsNoun(at) && endsPreposition(at) && !leadsToTime(at);
    }

    /** "a parlé à la suite de la réunion": spoke to nobody; "avance à mesure que la mer recule". */
    private boolean endsPreposition(int at) {
        return chunks.stream()
                .filter(chunk -> chunk.begin() == at && chunk.end() - at > 2)
                .noneMatch(chunk -> (chunk instanceof ConnectorChunk connector
                                && !connector.lemma().endsWith("fait que"))
                        || (chunk instanceof PrepositionChunk preposition
                                && !preposition.lemma().startsWith("de ")));
    }

    /** An expression does not end inside of a noun that goes on behind it. */
    private boolean endsWithItsNoun(int at) {
        for (Chunk chunk : chunks) {
            if (chunk.begin() <= at && at < chunk.end() && chunk instanceof NounChunk) {
                return tokens.subList(at + 1, chunk.end()).stream()
                        .noneMatch(token -> token.is(Pos.NOUN, Pos.PROPN, Pos.PRON, Pos.NUM));
            }
        }
        return true;
    }

    /** "will be taken in the morning", "se tiendra du 3 au 15 juin", "a signé pour trois ans", "ont chuté au mois de mai" say when, and take in nothing. */
    private boolean leadsToTime(int at) {
        boolean when = switch (tokens.get(at).lemma()) {
            case "in", "on", "at", "over", "from", "after", "before" ->
                grammar.language().equals("en");
            case "for" -> grammar.language().equals("en") && !isAsked(at - 1);
            case "de", "pour", "dans", "en" -> grammar.language().equals("fr");
            default -> false;
        };
        boolean month = at + 1 < tokens.size() && tokens.get(at + 1).lemma().equals("mois");
        if (tokens.get(at).lemma().equals("à") && (month || isHourAt(at + 1))) {
            return true;
        }
        return when
                && chunks.stream()
                        .anyMatch(chunk -> chunk instanceof NounChunk noun
                                && noun.begin() == at + 1
                                && noun.time()
                                && (noun.quantity() == null
                                        || !tokens.get(at).lemma().equals("de")));
    }

    /** "asked for six years in prison": the time is what somebody wants to have. */
    private boolean isAsked(int verb) {
        return verb >= 0
                && switch (tokens.get(verb).lemma()) {
                    case "ask",
                            "call",
                            "appeal",
                            "push",
                            "press",
                            "plead",
                            "opt",
                            "provide",
                            "allow",
                            "pay",
                            "account" -> true;
                    default -> false;
                };
    }

    /** "commence à 20 heures": at what time. */
    private boolean isHourAt(int at) {
        return chunks.stream()
                .anyMatch(chunk -> chunk.begin() == at && chunk instanceof NounChunk noun && noun.isHour());
    }

    /** "est de plus en plus cher": this "de" leads to nothing. */
    private boolean isDegree(int at) {
        return tokens.get(at).is(Pos.ADP)
                && chunks.stream().anyMatch(chunk -> chunk instanceof AdjectiveChunk && chunk.begin() == at);
    }

    private static boolean isMark(Token token) {
        return token.is(Pos.PUNCT) && !token.text().equals("\"");
    }
}
