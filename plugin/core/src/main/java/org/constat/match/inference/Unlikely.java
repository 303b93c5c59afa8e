package org.constat.match.inference;

import java.util.List;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.Word;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;
import org.jspecify.annotations.Nullable;

/** Concludes that a deal is unlikely to be signed from its probably not being signed, and back. */
final class Unlikely {
    private static final String RULE = "unlikely";
    private static final String UNLIKELY_TO = "be-unlikely-to";
    private static final String UNLIKELY = "unlikely";

    private Unlikely() {}

    static List<Conclusion> conclude(Fact fact, Lexeme relation, String language, Lexemes lexemes) {
        if (fact.modality() == Modality.DOUBTFUL) {
            return fact.polarity() == Polarity.NEGATIVE ? unlikely(fact, done(fact), language) : List.of();
        }
        Fact content = fact.modality() == Modality.ASSERTED && fact.polarity() == Polarity.AFFIRMATIVE
                ? content(fact, relation, language, lexemes)
                : null;
        return content == null ? List.of() : List.of(new Conclusion(RULE, doubted(fact, content), null));
    }

    private static Fact done(Fact fact) {
        return fact.toBuilder()
                .polarity(Polarity.AFFIRMATIVE)
                .modality(Modality.ASSERTED)
                .tense(Tense.PRESENT)
                .source(List.of())
                .build();
    }

    private static List<Conclusion> unlikely(Fact fact, Fact content, String language) {
        Fact outer = fact.toBuilder()
                .arguments(List.of())
                .polarity(Polarity.AFFIRMATIVE)
                .modality(Modality.ASSERTED)
                .tense(Tense.PRESENT)
                .build();
        Fact own = outer.toBuilder().object(content).build();
        Fact impersonal = outer.toBuilder()
                .subject(null)
                .relation(ConcludedVerb.BE.in(language))
                .object(adjective(language))
                .arguments(List.of(new Argument("to", content)))
                .build();
        return List.of(new Conclusion(RULE, own, UNLIKELY_TO), new Conclusion(RULE, impersonal, null));
    }

    private static Phrase adjective(String language) {
        String word = language.equals("fr") ? "improbable" : UNLIKELY;
        return Phrase.of(word, Word.of(word, word, Word.Kind.ADJECTIVE));
    }

    /** Returns what is called unlikely; null where nothing is. */
    private static @Nullable Fact content(Fact fact, Lexeme relation, String language, Lexemes lexemes) {
        if (relation.says(UNLIKELY_TO)) {
            return fact.object() instanceof Fact content ? content : null;
        }
        boolean unlikely = relation.isBeing()
                && fact.subject() == null
                && fact.object() instanceof Phrase quality
                && lexemes.of(Lexemes.head(quality), language).says(UNLIKELY);
        return !unlikely
                ? null
                : fact.arguments().stream()
                        .filter(argument -> argument.role().equals("to"))
                        .map(Argument::filler)
                        .filter(Fact.class::isInstance)
                        .map(Fact.class::cast)
                        .findFirst()
                        .orElse(null);
    }

    /** What is unlikely lies ahead. */
    private static Fact doubted(Fact fact, Fact content) {
        return Contained.in(fact, content)
                .polarity(content.polarity().negated())
                .modality(Modality.DOUBTFUL)
                .tense(Tense.FUTURE)
                .build();
    }
}
