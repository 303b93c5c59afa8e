package org.constat.match.inference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.constat.Attribution;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.Word;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;

/** Concludes that somebody rejects what he calls unacceptable, or unable to give what is asked of it. */
final class Stance {
    private static final Set<String> REFUSED = Set.of("unacceptable", "out-of-the-question");
    private static final String WELCOME = "acceptable";
    private static final Set<String> ASKED_OF_IT =
            Set.of("guarantee", "ensure", "provide", "protect", "solve", "give", "grant");
    private static final Set<String> SAYING = Set.of("say", "claim", "assert", "warn");
    private static final Set<String> UNDATED =
            Set.of("place", "in", "on", "at", "to", "for", "as", "with", "from", "by");
    private static final Set<String> TENTATIVE = Set.of("if", "unless", "time");

    private final Lexemes lexemes;

    Stance(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    Optional<Conclusion> stance(Fact fact, String language) {
        return isForbidden(fact, language)
                ? Optional.of(rejection(fact, affirmed(fact), language))
                : rejected(fact, language);
    }

    /** "Says that no troops should be sent": without a date, that is no forecast. */
    private boolean isForbidden(Fact fact, String language) {
        return fact.polarity() == Polarity.NEGATIVE
                && fact.modality() == Modality.OBLIGED
                && fact.tense() == Tense.PRESENT
                && fact.subject() == null
                && fact.object() instanceof Phrase
                && fact.arguments().stream().allMatch(argument -> UNDATED.contains(argument.role()))
                && !fact.source().isEmpty()
                && saysSo(fact.source().get(fact.source().size() - 1), language);
    }

    private static Fact affirmed(Fact fact) {
        return fact.toBuilder()
                .polarity(Polarity.AFFIRMATIVE)
                .modality(Modality.ASSERTED)
                .source(List.of())
                .build();
    }

    private Optional<Conclusion> rejected(Fact fact, String language) {
        if (fact.source().isEmpty()
                || !(fact.subject() instanceof Phrase about)
                || isName(about)
                || isTentative(fact)) {
            return Optional.empty();
        }
        Attribution speaker = fact.source().get(fact.source().size() - 1);
        if (!saysSo(speaker, language) || !(isCalledUnacceptable(fact, language) || cannotGive(fact, language))) {
            return Optional.empty();
        }
        return Optional.of(rejection(fact, about, language));
    }

    private static Conclusion rejection(Fact fact, Filler rejected, String language) {
        int outer = fact.source().size() - 1;
        Fact rejection = Fact.builder(ConcludedVerb.REJECT.in(language))
                .language(fact.language())
                .subject(fact.source().get(outer).speaker())
                .object(rejected)
                .source(fact.source().subList(0, outer))
                .evidence(fact.evidence())
                .rule(fact.rule())
                .build();
        return new Conclusion("stance", rejection, ConcludedVerb.REJECT.concept());
    }

    private boolean saysSo(Attribution speaker, String language) {
        return speaker.force() == null
                || relation(speaker.force(), language).families().stream().anyMatch(SAYING::contains);
    }

    private static boolean isTentative(Fact fact) {
        return fact.tense() == Tense.NO_LONGER
                || fact.arguments().stream().anyMatch(argument -> TENTATIVE.contains(argument.role()));
    }

    private boolean isCalledUnacceptable(Fact fact, String language) {
        if (fact.modality() != Modality.ASSERTED
                || !(fact.object() instanceof Phrase quality)
                || !relation(fact, language).says("be")) {
            return false;
        }
        Lexeme head = lexemes.of(Lexemes.head(quality), language);
        return fact.polarity() == Polarity.AFFIRMATIVE
                ? REFUSED.stream().anyMatch(head::says)
                : head.says(WELCOME) || isAcceptableThing(quality, language);
    }

    /** "Is no acceptable guarantee." */
    private boolean isAcceptableThing(Phrase quality, String language) {
        return quality.modifiers().stream()
                .anyMatch(word -> lexemes.of(word, language).says(WELCOME));
    }

    private boolean cannotGive(Fact fact, String language) {
        return fact.modality() == Modality.POSSIBLE
                && fact.polarity() == Polarity.NEGATIVE
                && fact.object() != null
                && ASKED_OF_IT.stream().anyMatch(relation(fact, language)::says);
    }

    private static boolean isName(Phrase phrase) {
        return Lexemes.head(phrase).kind() == Word.Kind.NAME;
    }

    private Lexeme relation(Fact fact, String language) {
        return relation(Lexemes.head(fact.relation()), language);
    }

    private Lexeme relation(Word word, String language) {
        return lexemes.relation(word, language);
    }
}
