package org.constat.match.inference;

import java.util.List;
import java.util.stream.Stream;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Word;
import org.constat.match.words.ConceptGroups;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;

/** Concludes that people meet from their talking or spending time with each other in a place, or taking part in talks together. */
final class Meetings {
    private static final String RULE = "meeting";
    private static final String MEET = "meet";
    private static final String WITH = "with";
    private static final String TAKE_PART = "take-part-in";

    private Meetings() {}

    static List<Conclusion> conclude(Fact fact, Lexeme relation, String language, Lexemes lexemes) {
        boolean done = fact.polarity() == Polarity.AFFIRMATIVE
                && fact.modality() == Modality.ASSERTED
                && fact.subject() instanceof Phrase;
        if (done && relation.says(TAKE_PART) && areTalks(fact, language, lexemes)) {
            return withEach(fact);
        }
        boolean real = done && isInOnePlace(fact);
        if (real && ConceptGroups.says(relation, "spending-time")) {
            return withEach(fact);
        }
        return real && fact.object() instanceof Phrase && ConceptGroups.says(relation, "talking")
                ? ofBoth(fact).toList()
                : List.of();
    }

    /** "Spends Sunday in Lund with Varga and Dahl". */
    private static List<Conclusion> withEach(Fact fact) {
        List<Argument> rest = fact.arguments().stream()
                .filter(argument -> !argument.role().equals(WITH))
                .toList();
        return fact.arguments().stream()
                .filter(argument -> argument.role().equals(WITH) && isSomebody(argument))
                .map(argument -> fact.toBuilder()
                        .object(argument.filler())
                        .arguments(rest)
                        .build())
                .flatMap(Meetings::ofBoth)
                .toList();
    }

    /** Whom one meets meets one. */
    private static Stream<Conclusion> ofBoth(Fact meeting) {
        Fact turned = meeting.toBuilder()
                .subject(meeting.object())
                .object(meeting.subject())
                .build();
        return Stream.of(new Conclusion(RULE, meeting, MEET), new Conclusion(RULE, turned, MEET));
    }

    private static boolean areTalks(Fact fact, String language, Lexemes lexemes) {
        return fact.object() instanceof Phrase event
                && ConceptGroups.says(lexemes.of(Lexemes.head(event), language), "conferring");
    }

    private static boolean isSomebody(Argument argument) {
        return argument.filler() instanceof Phrase other && Lexemes.head(other).kind() == Word.Kind.NAME;
    }

    /** By telephone one can talk from anywhere. */
    private static boolean isInOnePlace(Fact fact) {
        return fact.arguments().stream().anyMatch(argument -> argument.role().equals("place"))
                && fact.arguments().stream()
                        .noneMatch(argument -> argument.role().equals("by"));
    }
}
