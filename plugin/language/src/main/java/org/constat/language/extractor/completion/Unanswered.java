package org.constat.language.extractor.completion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.Word;
import org.constat.language.extractor.words.Listed;
import org.constat.language.phrases.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Says what was not answered, and by whom: "il a averti le port, qui n'a pas répondu" to the warning, "a remis trois
 * devis au port, demeurés sans réponse" from the port.
 */
final class Unanswered {
    private static final String RULE = "unanswered";
    private static final Set<String> ANSWERING = Set.of("répondre", "answer", "reply", "respond");
    private static final Set<String> STAYING = Set.of("rester", "demeurer", "remain", "stay", "go");
    private static final Set<String> ANSWERS = Set.of("réponse", "answer", "reply", "response");

    private static final Set<String> ANSWERABLE = Listed.as("answerable");

    private static final int STEM = 3;

    private final DeedNouns deedNouns;
    private final String answer;

    Unanswered(String language, Vocabulary vocabulary) {
        this.deedNouns = new DeedNouns(vocabulary);
        this.answer = language.equals("fr") ? "répondre" : "answer";
    }

    /** Returns the facts of a sentence, with what somebody in it leaves without an answer. */
    List<Fact> told(List<Fact> sentence) {
        List<Fact> all = new ArrayList<>(sentence);
        for (Fact fact : sentence) {
            String verb = Heads.of(fact.relation());
            if (ANSWERING.contains(verb) && isBare(fact)) {
                sentence.forEach(call -> answered(fact, call, all));
            } else if (STAYING.contains(verb) && isWithoutAnswer(fact)) {
                sentence.forEach(message -> left(fact, message, all));
            }
        }
        return all;
    }

    private static boolean isBare(Fact fact) {
        return fact.object() == null
                && fact.arguments().stream()
                        .noneMatch(argument -> argument.role().equals("to"));
    }

    /** "Nous avons alerté le port, il n'a pas répondu": to the alert, and to us. */
    private void answered(Fact fact, Fact call, List<Fact> all) {
        Phrase called = addressee(call);
        String noun =
                called != null && Heads.isSame(called, fact.subject()) ? message(Heads.of(call.relation())) : null;
        if (noun != null) {
            Phrase message = Phrase.of(noun, Word.of(noun, noun, Word.Kind.NOUN))
                    .withSpans(call.relation().spans());
            all.add(answering(fact, fact.subject(), message).build());
            if (call.subject() instanceof Phrase caller) {
                all.add(answering(fact, fact.subject(), caller).build());
            }
        }
    }

    /** What one makes who turns to somebody: "alerter" is to make an alert. */
    private @Nullable String message(String verb) {
        return ANSWERABLE.stream()
                .filter(noun -> deedNouns.isMadeFrom(noun, verb))
                .max(Comparator.comparing((String noun) -> noun.startsWith(stem(verb)))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(null);
    }

    private static String stem(String verb) {
        return verb.substring(0, Math.min(verb.length(), STEM));
    }

    private static @Nullable Phrase addressee(Fact call) {
        return Heads.ledTo(call)
                .filter(Phrase.class::isInstance)
                .map(Phrase.class::cast)
                .findFirst()
                .orElse(null);
    }

    /** "a remis trois devis au port, demeurés sans réponse": the port has not answered them. */
    private void left(Fact fact, Fact message, List<Fact> all) {
        if (message.object() != null
                && fact.subject() instanceof Phrase letter
                && Heads.isSame(letter, message.object())) {
            message.arguments().stream()
                    .filter(argument -> argument.role().equals("to"))
                    .map(Argument::filler)
                    .filter(Phrase.class::isInstance)
                    .forEach(addressee -> all.add(answering(fact, addressee, letter)
                            .arguments(List.of(new Argument("to", letter)))
                            .polarity(Polarity.NEGATIVE)
                            .tense(Tense.PAST)
                            .build()));
        }
    }

    private Fact.Builder answering(Fact fact, @Nullable Filler who, Phrase what) {
        List<Argument> arguments = new ArrayList<>(fact.arguments());
        arguments.add(new Argument("to", what));
        return fact.toBuilder()
                .subject(who)
                .relation(Phrase.of(answer, Word.of(answer, answer, Word.Kind.VERB))
                        .withSpans(fact.relation().spans()))
                .arguments(arguments)
                .rule(RULE);
    }

    private static boolean isWithoutAnswer(Fact fact) {
        return fact.polarity() == Polarity.AFFIRMATIVE
                && fact.arguments().stream()
                        .anyMatch(argument ->
                                (argument.role().equals("without") && ANSWERS.contains(Heads.of(argument.filler())))
                                        || Heads.of(argument.filler()).equals("unanswered"));
    }
}
