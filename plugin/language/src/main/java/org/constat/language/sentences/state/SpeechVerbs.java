package org.constat.language.sentences.state;

import java.util.Set;
import org.constat.language.phrases.Vocabulary;
import org.constat.lexicon.Sense;

/** Answers from the lexicon which verbs and nouns say, ask or order something. */
final class SpeechVerbs {
    private static final Set<String> SPEECH = Set.of(
            "say",
            "claim",
            "warn",
            "promise",
            "suggest",
            "think",
            "confirm",
            "deny",
            "ask",
            "threaten",
            "estimate",
            "forecast",
            "predict",
            "conclude",
            "find",
            "hope",
            "fear",
            "recommend",
            "urge");

    private static final Set<String> BARE =
            Set.of("say", "claim", "think", "hope", "fear", "warn", "suggest", "confirm");

    private static final Set<String> DIRECTIVE =
            Set.of("ask", "order", "urge", "want", "say", "warn", "forecast", "recommend");

    private final Vocabulary vocabulary;

    SpeechVerbs(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    boolean isSpeech(String verb) {
        return vocabulary.any(verb, sense -> isOf(SPEECH, sense));
    }

    /** Returns whether a verb says that something is not so ("démentir"). */
    boolean isDenial(String verb) {
        return vocabulary.any(verb, sense -> "deny".equals(sense.concept().family()));
    }

    /** Returns whether a noun is made from a verb of speech ("annonce"). */
    boolean isSpeechNoun(String noun) {
        return vocabulary.any(noun, sense -> sense.form() == Sense.Form.NOMINALISATION && isOf(SPEECH, sense));
    }

    /** Returns whether its content may follow without a connector ("said the plant would close"). */
    boolean takesBareContent(String verb) {
        return vocabulary.any(verb, sense -> isOf(BARE, sense));
    }

    /** Returns whether somebody is asked or made to do something by this verb. */
    boolean isDirective(String verb) {
        return vocabulary.any(verb, sense -> isOf(DIRECTIVE, sense));
    }

    private static boolean isOf(Set<String> families, Sense sense) {
        String family = sense.concept().family();
        return family != null && families.contains(family);
    }
}
