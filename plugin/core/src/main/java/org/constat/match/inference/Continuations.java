package org.constat.match.inference;

import java.util.List;
import java.util.Optional;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.Word;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;
import org.constat.match.words.Verbs;

/** Concludes that who continues to do something still does it; and back. */
final class Continuations {
    private static final String RULE = "goes-on";
    private static final String STILL = "still";

    private Continuations() {}

    static Optional<Conclusion> conclude(Fact fact, Lexeme relation, String language, Lexemes lexemes) {
        if (fact.polarity() != Polarity.AFFIRMATIVE || fact.modality() != Modality.ASSERTED) {
            return Optional.empty();
        }
        return fact.object() instanceof Fact content
                ? still(fact, content, relation, language)
                : continued(fact, language, lexemes);
    }

    private static Optional<Conclusion> still(Fact fact, Fact content, Lexeme relation, String language) {
        if (!relation.says(ConcludedVerb.CONTINUE.concept()) || content.polarity() != Polarity.AFFIRMATIVE) {
            return Optional.empty();
        }
        String adverb = language.equals("fr") ? "encore aujourd'hui" : STILL;
        Fact done = Contained.in(fact, content)
                .relation(Verbs.with(adverb, content.relation()))
                .build();
        return Optional.of(new Conclusion(RULE, done, null));
    }

    /** "The museum still sells maps", not "the bridge was again closed", which French may say with the same word. */
    private static Optional<Conclusion> continued(Fact fact, String language, Lexemes lexemes) {
        List<Word> modifiers = fact.relation().modifiers();
        List<Word> others = modifiers.stream()
                .filter(word -> !lexemes.of(word, language).says(STILL))
                .toList();
        if (fact.tense() != Tense.PRESENT || others.size() == modifiers.size()) {
            return Optional.empty();
        }
        Phrase relation = fact.relation().withModifiers(others);
        Fact content = fact.toBuilder().relation(relation).source(List.of()).build();
        Fact continued = fact.toBuilder()
                .relation(ConcludedVerb.CONTINUE.in(language))
                .object(content)
                .arguments(List.of())
                .build();
        return Optional.of(new Conclusion(RULE, continued, ConcludedVerb.CONTINUE.concept()));
    }
}
