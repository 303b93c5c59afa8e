package org.constat.language.sentences;

import org.constat.language.phrases.VerbChunk;

/**
 * Knows English infinitives that tell what has come of something, and no aim: "beat the holders to reach the final", "rose 3%
 * to close at 20 euros".
 *
 * @since 0.1
 */
public final class Outcomes {
    private Outcomes() {}

    /** Returns whether an infinitive behind a verb tells what has come of it. */
    public static boolean isOf(VerbChunk verb, VerbChunk infinitive) {
        return infinitive.form() == VerbChunk.Form.INFINITIVE && isTurn(verb.lemma()) && isEnd(infinitive.lemma());
    }

    private static boolean isTurn(String verb) {
        return switch (verb) {
            case "win", "beat", "defeat", "overcome", "stun", "upset", "edge", "thrash", "score", "rally" -> true;
            case "rise", "fall", "climb", "drop", "jump", "gain", "lose", "slip", "slump", "soar", "surge" -> true;
            case "plunge", "tumble", "grow", "increase", "recover", "overtake" -> true;
            default -> false;
        };
    }

    private static boolean isEnd(String verb) {
        return switch (verb) {
            case "win", "reach", "become", "lift", "clinch", "seal", "secure", "claim", "take", "top", "hit" -> true;
            case "close", "end", "finish", "stand", "settle", "set", "earn", "advance", "retain", "regain" -> true;
            default -> false;
        };
    }
}
