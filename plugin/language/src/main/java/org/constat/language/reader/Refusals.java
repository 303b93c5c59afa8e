package org.constat.language.reader;

import java.util.List;
import java.util.stream.Collectors;
import org.constat.spi.SentenceReading.Unreadable;

/** All that the sentence reader says about sentences it does not read. */
final class Refusals {

    static final Unreadable EMPTY = because("the sentence is empty; write what must be found");
    static final Unreadable QUESTION = because("this is a question; write what must be found as a statement");
    static final Unreadable IMPERATIVE =
            because("this orders or begins with a verb, and names nobody who does it; begin with who does it");
    static final Unreadable NO_FACT =
            because("no verb with its subject was found; write a whole sentence, or subject | relation | object");
    static final Unreadable NO_SUBJECT =
            because("neither subject nor object was found; write a whole sentence, or subject | relation | object");

    private Refusals() {}

    static Unreadable tooLong(int length, int longest) {
        return because(
                "this is " + length + " characters long, and an assertion has at most " + longest + "; write several");
    }

    static Unreadable sentences(int count) {
        return because("these are " + count + " sentences; write an assertion for each");
    }

    static Unreadable tooManyFacts(int count) {
        return because("this states " + count + " facts at once; write an assertion for each");
    }

    static Unreadable leftOut(List<String> words, List<String> candidates) {
        String quoted = words.stream().map(word -> "\"" + word + "\"").collect(Collectors.joining(", "));
        return new Unreadable(
                quoted + (words.size() == 1 ? " falls" : " fall")
                        + " into no slot; say it more simply, or paste slots in bars and add what is missing",
                candidates);
    }

    static Unreadable pronoun(String pronoun, List<String> candidates) {
        return new Unreadable("\"" + pronoun + "\" does not say who or what; write the name", candidates);
    }

    private static Unreadable because(String reason) {
        return new Unreadable(reason, List.of());
    }
}
