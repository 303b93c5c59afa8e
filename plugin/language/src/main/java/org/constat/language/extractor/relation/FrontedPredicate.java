package org.constat.language.extractor.relation;

import java.util.List;
import java.util.Set;
import org.constat.Block;
import org.constat.language.extractor.words.Listed;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Pos;
import org.constat.language.words.Sentence;
import org.constat.language.words.Token;

/**
 * Puts back the "being" before what is said of a subject ahead of it: "Absente du vote, elle …", "Unhappy with the deal, Holm …".
 *
 * @since 0.1
 */
public final class FrontedPredicate {
    private static final int SHORTEST = 9;
    private static final int LONGEST = 14;

    /** What begins a sentence without saying anything of its subject ("due to rain"). */
    private static final Set<String> LINKING = Listed.as("linking");

    /** "En grève depuis lundi, …": in what state the subject is. */
    private static final Set<String> STATES = Listed.as("in-state");

    private final boolean french;

    public FrontedPredicate(String language) {
        this.french = language.equals("fr");
    }

    /** Returns the sentence with its participle, the same one where none is missing. */
    public Sentence restored(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        int adjective = adjective(tokens);
        boolean missing = adjective >= 0
                && sentence.block().type() == Block.Type.PARAGRAPH
                && isBeforeSubject(tokens, adjective)
                && !LINKING.contains(tokens.get(adjective).lemma());
        return missing ? Being.before(0, sentence, french) : sentence;
    }

    /** "Très émue, …", "Absente du vote, …": how much it is so, or with regard to what; but "More than 80 men". */
    private int adjective(List<Token> tokens) {
        if (tokens.size() < SHORTEST) {
            return -1;
        }
        if (tokens.get(0).is(Pos.ADV) && tokens.get(1).is(Pos.ADJ) && isComma(tokens.get(2))) {
            return 1;
        }
        if (isInState(tokens)) {
            return 0;
        }
        boolean described = tokens.get(0).is(Pos.ADJ) || (french && isAbsence(tokens.get(0)));
        boolean counted = tokens.get(1).lemma().equals("than");
        boolean related = tokens.get(1).is(Pos.ADP) || isBeforeInfinitive(tokens, 0);
        return described && related && !counted ? 0 : -1;
    }

    private boolean isInState(List<Token> tokens) {
        return french
                && tokens.get(0).lower().equals("en")
                && tokens.get(1).is(Pos.NOUN)
                && STATES.contains(tokens.get(1).lower());
    }

    /** "Incapable de payer", "Unable to pay". */
    private boolean isBeforeInfinitive(List<Token> tokens, int adjective) {
        Token verb = tokens.get(adjective + 2);
        boolean infinitive = verb.morphology().mood() == Mood.INFINITIVE || !french;
        return switch (tokens.get(adjective + 1).lemma()) {
            case "de", "à", "to" -> verb.is(Pos.VERB, Pos.AUX) && infinitive;
            default -> false;
        };
    }

    /** "Absente": apart from its noun it looks like one. */
    static boolean isAbsence(Token token) {
        return token.is(Pos.NOUN)
                && (token.lemma().equals("absent") || token.lemma().equals("présent"));
    }

    private boolean isBeforeSubject(List<Token> tokens, int adjective) {
        int comma = isBeforeInfinitive(tokens, adjective) ? adjective + 3 : adjective + 1;
        while (comma < Math.min(tokens.size() - 2, LONGEST) && !isComma(tokens.get(comma))) {
            if (tokens.get(comma).is(Pos.VERB, Pos.AUX, Pos.SCONJ, Pos.PUNCT)) {
                return false;
            }
            comma++;
        }
        Token next = tokens.get(comma + 1);
        boolean subject =
                next.is(Pos.DET, Pos.PROPN) || (french && next.is(Pos.NUM)) || (next.is(Pos.PRON) && isPersonal(next));
        return isComma(tokens.get(comma)) && subject && isVerbAhead(tokens, comma + 2);
    }

    private static boolean isPersonal(Token token) {
        return switch (token.lemma()) {
            case "il", "elle", "ils", "elles", "he", "she", "they", "it" -> true;
            default -> false;
        };
    }

    /** The comma may be the first of a list, and no subject may follow it. */
    private static boolean isVerbAhead(List<Token> tokens, int from) {
        for (int i = from; i < tokens.size(); i++) {
            if (isComma(tokens.get(i))) {
                return i > from + 1;
            }
            if (tokens.get(i).is(Pos.VERB, Pos.AUX)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isComma(Token token) {
        return token.text().equals(",");
    }
}
