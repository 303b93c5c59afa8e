package org.constat.language.phrases;

import java.util.List;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Pos;
import org.constat.language.words.Token;

/** Looks at the tokens of a sentence by their index; outside of it there is nothing. */
record Cursor(List<Token> tokens) {

    boolean has(int at) {
        return at >= 0 && at < tokens.size();
    }

    Token at(int at) {
        return tokens.get(at);
    }

    String lower(int at) {
        return has(at) ? tokens.get(at).lower() : "";
    }

    String lemma(int at) {
        return has(at) ? tokens.get(at).lowerLemma() : "";
    }

    boolean is(int at, Pos first, Pos... others) {
        return has(at) && tokens.get(at).is(first, others);
    }

    boolean isVerb(int at) {
        return is(at, Pos.VERB, Pos.AUX);
    }

    Mood mood(int at) {
        return has(at) ? tokens.get(at).morphology().mood() : Mood.NONE;
    }

    boolean isFinite(int at) {
        return isVerb(at)
                && switch (mood(at)) {
                    case INDICATIVE, SUBJUNCTIVE, CONDITIONAL -> true;
                    case IMPERATIVE, INFINITIVE, PAST_PARTICIPLE, PRESENT_PARTICIPLE, NONE -> false;
                };
    }

    boolean isParticiple(int at) {
        return mood(at) == Mood.PAST_PARTICIPLE && is(at, Pos.VERB, Pos.AUX, Pos.ADJ);
    }

    boolean isQuote(int at) {
        return lower(at).equals("\"");
    }

    boolean isCapitalised(int at) {
        return has(at) && Character.isUpperCase(tokens.get(at).text().charAt(0));
    }
}
