package org.constat.report;

import org.constat.match.Step;

/**
 * Says in words what a step of a proof does. Thread-safe.
 *
 * @since 0.1
 */
public final class StepWords {
    private static final int MAX = 160;

    private StepWords() {}

    /** Returns a clause on one line that is safe to show. */
    public static String of(Step step) {
        String found = quoted(step.from());
        String asked = quoted(step.to());
        return switch (step.kind()) {
            case SAME -> found + " is what was asked";
            case INFLECTION -> found + " is another form of " + asked;
            case DERIVATION -> found + " has the same root as " + asked;
            case FOLDING -> found + " is another spelling of " + asked;
            case CONCEPT -> found + " says the same as " + asked + by(", both are ", step);
            case NARROWER -> found + " is a kind of " + asked + by(", by ", step);
            case CONVERSE -> found + " is " + asked + " seen from the other side" + by(", by ", step);
            case OPPOSITE -> found + " is the opposite of what " + asked + " denies" + by(", by ", step);
            case ALIAS -> found + " is another name of " + asked + by(", by ", step);
            case TRANSLITERATION -> found + " is how another language spells " + asked;
            case ROLE -> found + " stands for " + asked + by(", who is ", step);
            case SEAT -> found + " stands for the government " + asked;
            case REFERENCE -> found + " refers to " + asked;
            case MORE_WORDS -> found + " says more than " + asked + ", with words that only narrow it";
            case ATTACHMENT -> found + " stands in another place of the fact than " + asked;
            case QUANTITY -> found + " implies " + asked;
            case CONTAINED -> found + " lies within " + asked;
            case MODALITY -> found + " is more than " + asked + " needs";
            case REPORTED -> "somebody says so: " + found;
            case INFERENCE -> found + " implies " + asked + by(", by the inference ", step);
        };
    }

    private static String by(String before, Step step) {
        return step.by().isEmpty() ? "" : before + Display.line(step.by(), MAX);
    }

    private static String quoted(String words) {
        return words.isEmpty() ? "nothing" : '"' + Display.line(words, MAX) + '"';
    }
}
