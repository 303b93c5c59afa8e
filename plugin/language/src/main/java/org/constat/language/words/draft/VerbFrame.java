package org.constat.language.words.draft;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Pos;

/**
 * The small words that a verb of several words is built from.
 *
 * @param auxiliaries what may follow each, by its lemma or form
 * @param negations the words that negate it from behind the auxiliary
 * @param proclitics the words that lean on it from the front
 * @param determiners the words behind which there is a noun
 * @since 0.1
 */
public record VerbFrame(
        Map<String, Follower> auxiliaries, Set<String> negations, Set<String> proclitics, Set<String> determiners) {

    public static final VerbFrame FRENCH = new VerbFrame(
            auxiliaries("avoir", "être", "aller", "pouvoir", "devoir", "vouloir"),
            Set.of("pas", "plus", "jamais", "point", "guère"),
            Set.of("ne", "n'", "me", "m'", "te", "t'", "se", "s'", "le", "la", "l'", "les", "lui", "leur", "y", "en"),
            Set.of("un", "une", "des", "le", "la", "l'", "les", "son", "sa", "ses", "leur", "leurs"));

    public static final VerbFrame ENGLISH = new VerbFrame(
            auxiliaries(
                    "have", "be", "do", "did", "will", "would", "can", "could", "may", "might", "must", "should",
                    "shall"),
            Set.of("not", "n't", "never"),
            Set.of(),
            Set.of("a", "an", "the", "his", "her", "its", "their", "this", "that", "'s"));

    /** What an auxiliary leads to. */
    enum Follower {
        PARTICIPLE,
        STATE,
        INFINITIVE;

        boolean admits(Entry entry) {
            return switch (this) {
                case PARTICIPLE -> entry.isVerb(Mood.PAST_PARTICIPLE);
                case INFINITIVE -> entry.isVerb(Mood.INFINITIVE);
                case STATE ->
                    entry.isVerb(Mood.PAST_PARTICIPLE)
                            || entry.isVerb(Mood.PRESENT_PARTICIPLE)
                            || entry.pos() == Pos.ADJ;
            };
        }
    }

    private static Map<String, Follower> auxiliaries(String have, String be, String... others) {
        Map<String, Follower> auxiliaries = new HashMap<>(Map.of(have, Follower.PARTICIPLE, be, Follower.STATE));
        for (String other : others) {
            auxiliaries.put(other, Follower.INFINITIVE);
        }
        return Map.copyOf(auxiliaries);
    }
}
