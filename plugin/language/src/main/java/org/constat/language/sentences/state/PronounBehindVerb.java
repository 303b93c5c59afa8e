package org.constat.language.sentences.state;

import java.util.Set;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.VerbChunk;

/** "Officials said drivers who ignored it would pay": an English pronoun right behind the verb of a relative is its object. */
final class PronounBehindVerb {
    private static final Set<String> OBJECTS = Set.of("him", "them", "me", "us");

    /** Behind these a sentence without "that" begins as often: "those who say it works". */
    private static final Set<String> THINKING = Set.of(
            "say",
            "think",
            "believe",
            "know",
            "claim",
            "fear",
            "hope",
            "argue",
            "feel",
            "insist",
            "warn",
            "suspect",
            "admit",
            "deny",
            "doubt",
            "swear",
            "agree",
            "suggest",
            "conclude",
            "reckon",
            "wish",
            "assume",
            "guess",
            "bet");

    private PronounBehindVerb() {}

    /** Returns whether the pronoun at this index, behind the finite verb of a relative, is no subject of the verb to come. */
    static boolean isObject(Lookahead ahead, int at) {
        if (!(ahead.at(at) instanceof NounChunk pronoun) || !pronoun.isPronoun()) {
            return false;
        }
        String form = pronoun.head().lemma();
        return OBJECTS.contains(form)
                || (form.equals("it")
                        && ahead.at(at - 1) instanceof VerbChunk verb
                        && verb.isFinite()
                        && !verb.passive()
                        && !THINKING.contains(verb.lemma()));
    }
}
