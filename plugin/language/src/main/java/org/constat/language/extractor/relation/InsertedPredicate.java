package org.constat.language.extractor.relation;

import java.util.List;
import org.constat.Block;
import org.constat.language.phrases.Measures;
import org.constat.language.phrases.Vocabulary;
import org.constat.language.words.Morphology;
import org.constat.language.words.Pos;
import org.constat.language.words.Sentence;
import org.constat.language.words.Token;

/**
 * Puts back the "being" before what is said of a noun between two commas: "La tour, haute de 90 mètres, domine le
 * port", "Les dockers, en grève depuis lundi, bloquent le port", "sales reached 3 million, up 7 percent".
 *
 * @since 0.1
 */
public final class InsertedPredicate {
    private static final Measures MEASURES = Measures.of("fr");
    private static final int LONGEST = 12;
    private static final int LONGEST_STATE = 4;

    private final Vocabulary vocabulary;
    private final boolean french;

    public InsertedPredicate(Vocabulary vocabulary, String language) {
        this.vocabulary = vocabulary;
        this.french = language.equals("fr");
    }

    /** Returns the sentence with its participle, the same one where none is missing. */
    public Sentence restored(Sentence sentence) {
        if (sentence.block().type() != Block.Type.PARAGRAPH) {
            return sentence;
        }
        List<Token> tokens = sentence.tokens();
        for (int i = 2; i < tokens.size() - 3; i++) {
            if (!isComma(tokens.get(i - 1))) {
                continue;
            }
            if (isStateSince(tokens, i)) {
                return Being.whoIs(i, sentence, french);
            }
            if (isMissing(tokens, i)) {
                return Being.before(i, sentence, french);
            }
            if (french && isNamedChange(tokens, i)) {
                return Being.inChange(i, isThatIsToSay(tokens.get(i)) ? i + 2 : i + 1, sentence);
            }
        }
        return sentence;
    }

    /** "atteint 3 millions d'euros, une hausse de 7 %", ", soit une hausse de 7 %": what "en hausse de 7 %" says, too. */
    private static boolean isNamedChange(List<Token> tokens, int at) {
        boolean said = isThatIsToSay(tokens.get(at));
        int article = said ? at + 1 : at;
        return tokens.get(article).lemma().equals("un")
                && article + 3 < tokens.size()
                && MEASURES.isRiseOrFall(tokens.get(article + 1).lemma())
                && tokens.get(article + 2).lemma().equals("de")
                && (said || (isSum(tokens, at - 2) && isLast(tokens, article + 3)));
    }

    private static boolean isThatIsToSay(Token token) {
        return token.lower().equals("soit") && token.is(Pos.PART);
    }

    /** "3 millions d'euros", "61 %". */
    private static boolean isSum(List<Token> tokens, int last) {
        for (int i = last - 1; i > Math.max(0, last - LONGEST_STATE); i--) {
            if (tokens.get(i).is(Pos.NUM)) {
                return tokens.get(last).is(Pos.NOUN, Pos.SYM);
            }
        }
        return false;
    }

    /** No verb of its own follows before the next mark. */
    private static boolean isLast(List<Token> tokens, int from) {
        int end = from;
        while (end < tokens.size() && !tokens.get(end).is(Pos.VERB, Pos.AUX, Pos.PUNCT)) {
            end++;
        }
        return end == tokens.size() || tokens.get(end).is(Pos.PUNCT);
    }

    private boolean isMissing(List<Token> tokens, int at) {
        return isChange(tokens, at) || (french && isPredicate(tokens, at) && isBeforeVerb(tokens, at));
    }

    /** "en hausse de 7 %", "up 7 percent": by how much it has changed. */
    private boolean isChange(List<Token> tokens, int at) {
        String first = tokens.get(at).lower();
        if (!french) {
            return (first.equals("up") || first.equals("down"))
                    && tokens.get(at + 1).is(Pos.NUM);
        }
        return first.equals("en")
                && MEASURES.isRiseOrFall(tokens.get(at + 1).lemma())
                && tokens.get(at + 2).lemma().equals("de");
    }

    private boolean isPredicate(List<Token> tokens, int at) {
        return tokens.get(at).is(Pos.ADP) ? isState(tokens, at) : isAdjective(tokens, at) && isDescribed(tokens, at);
    }

    /** "succède à Luc Roy, en poste depuis mai", "the president, in power since May": of the noun in front of the comma. */
    private boolean isStateSince(List<Token> tokens, int at) {
        int end =
                tokens.get(at).is(Pos.ADP) && tokens.get(at - 2).is(Pos.NOUN, Pos.PROPN) ? endOfState(tokens, at) : -1;
        return end > 0
                && end < tokens.size()
                && switch (tokens.get(end).lemma()) {
                    case "depuis", "since" -> true;
                    default -> false;
                };
    }

    /** "en grève", "en visite à": what the lexicon knows as something that one is. */
    private boolean isState(List<Token> tokens, int at) {
        return tokens.get(at).lemma().equals("en") && endOfState(tokens, at) > 0;
    }

    private int endOfState(List<Token> tokens, int at) {
        StringBuilder key = new StringBuilder(french ? "être" : "be");
        for (int i = at; i < at + LONGEST_STATE && i < tokens.size(); i++) {
            key.append(' ').append(tokens.get(i).lemma());
            if (i > at && vocabulary.isRelation(key.toString())) {
                return i + 1;
            }
        }
        return -1;
    }

    /** "haute de", "proche du": an age has its own reading. */
    private static boolean isAdjective(List<Token> tokens, int at) {
        Token adjective = tokens.get(at);
        boolean described = adjective.is(Pos.ADJ) || FrontedPredicate.isAbsence(adjective);
        return described && tokens.get(at + 1).is(Pos.ADP) && !adjective.lemma().equals("âgé");
    }

    private static boolean isDescribed(List<Token> tokens, int adjective) {
        for (int i = adjective - 2; i >= 0 && !tokens.get(i).is(Pos.PUNCT, Pos.VERB, Pos.AUX, Pos.SCONJ); i--) {
            if (tokens.get(i).is(Pos.NOUN, Pos.PROPN)
                    && !tokens.get(i - (i > 0 ? 1 : 0)).is(Pos.ADP)) {
                return agrees(tokens.get(i), tokens.get(adjective));
            }
        }
        return false;
    }

    private static boolean agrees(Token noun, Token adjective) {
        Morphology form = noun.is(Pos.PROPN) ? Morphology.UNKNOWN : noun.morphology();
        return form.agreesWith(adjective.morphology());
    }

    /** The second comma, and the verb of the noun described. */
    private static boolean isBeforeVerb(List<Token> tokens, int adjective) {
        for (int i = adjective + 2; i < Math.min(tokens.size() - 1, adjective + LONGEST); i++) {
            if (isComma(tokens.get(i))) {
                return isVerb(tokens, i + 1);
            }
            if (tokens.get(i).is(Pos.VERB, Pos.AUX, Pos.SCONJ, Pos.PUNCT, Pos.CCONJ)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isVerb(List<Token> tokens, int at) {
        int verb = at;
        while (verb < tokens.size() - 1 && tokens.get(verb).is(Pos.PRON, Pos.ADV, Pos.PART)) {
            verb++;
        }
        return tokens.get(verb).is(Pos.VERB, Pos.AUX)
                && switch (tokens.get(verb).morphology().mood()) {
                    case INDICATIVE, CONDITIONAL, SUBJUNCTIVE -> true;
                    default -> false;
                };
    }

    private static boolean isComma(Token token) {
        return token.text().equals(",");
    }
}
