package org.constat.match.inference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.constat.Attribution;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;

/** Concludes a refusal from what somebody says of his own future: who says that he will not resign refuses to. */
final class Refusals {
    private static final String RULE = "refusal";
    private static final Set<String> SAYING = Set.of("say", "claim", "assert", "promise", "warn");

    private Refusals() {}

    static Optional<Conclusion> conclude(Fact fact, String language, Lexemes lexemes) {
        boolean ownFuture = fact.polarity() == Polarity.NEGATIVE
                && fact.modality() == Modality.ASSERTED
                && fact.tense() == Tense.FUTURE
                && fact.source().size() == 1
                && fact.subject() instanceof Phrase who
                && saysSo(fact.source().get(0), who, language, lexemes);
        return ownFuture ? Optional.of(refusal(fact, language)) : Optional.empty();
    }

    private static boolean saysSo(Attribution speaker, Phrase who, String language, Lexemes lexemes) {
        if (speaker.force() == null || !speaker.speaker().text().equals(who.text())) {
            return false;
        }
        Lexeme verb = lexemes.relation(speaker.force(), language);
        return verb.families().stream().anyMatch(SAYING::contains);
    }

    private static Conclusion refusal(Fact fact, String language) {
        Fact deed = fact.toBuilder()
                .polarity(Polarity.AFFIRMATIVE)
                .tense(Tense.PRESENT)
                .source(List.of())
                .build();
        Fact refusal = Fact.builder(ConcludedVerb.REFUSE.in(language))
                .language(fact.language())
                .subject(fact.subject())
                .object(deed)
                .evidence(fact.evidence())
                .rule(fact.rule())
                .build();
        return new Conclusion(RULE, refusal, ConcludedVerb.REFUSE.concept());
    }
}
