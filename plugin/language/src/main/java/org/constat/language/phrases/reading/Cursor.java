package org.constat.language.phrases.reading;

import java.util.List;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Pos;
import org.constat.language.words.Token;

/**
 * Looks at the tokens of a sentence by their index; outside of it there is nothing.
 *
 * @since 0.1
 */
public record Cursor(List<Token> tokens) {

    public boolean has(int at) {
        return at >= 0 && at < tokens.size();
    }

    public Token at(int at) {
        return tokens.get(at);
    }

    public String lower(int at) {
        return has(at) ? tokens.get(at).lower() : "";
    }

    public String lemma(int at) {
        return has(at) ? tokens.get(at).lowerLemma() : "";
    }

    public boolean is(int at, Pos first, Pos... others) {
        return has(at) && tokens.get(at).is(first, others);
    }

    public boolean isVerb(int at) {
        return is(at, Pos.VERB, Pos.AUX);
    }

    public Mood mood(int at) {
        return has(at) ? tokens.get(at).morphology().mood() : Mood.NONE;
    }

    public boolean isFinite(int at) {
        return isVerb(at)
                && switch (mood(at)) {
                    case INDICATIVE, SUBJUNCTIVE, CONDITIONAL -> true;
                    case IMPERATIVE, INFINITIVE, PAST_PARTICIPLE, PRESENT_PARTICIPLE, NONE -> false;
                };
    }

    public boolean isParticiple(int at) {
        return mood(at) == Mood.PAST_PARTICIPLE && is(at, Pos.VERB, Pos.AUX, Pos.ADJ);
    }

    public boolean isQuote(int at) {
        return lower(at).equals("\"");
    }

    public boolean isCapitalised(int at) {
        return has(at) && Character.isUpperCase(tokens.get(at).text().charAt(0));
    }
}
