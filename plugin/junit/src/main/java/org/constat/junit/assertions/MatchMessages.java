package org.constat.junit.assertions;

import java.util.Locale;
import java.util.stream.Collectors;
import org.constat.assertion.Bars;
import org.constat.assertion.Pattern;
import org.constat.junit.Match;
import org.constat.report.Display;

/** All texts that this package shows to people. */
final class MatchMessages {
    private static final int MAX_TEXT = 200;

    private MatchMessages() {}

    static String differs(Match match, String what, String expected, String found) {
        return "DIFFERS in its " + what + "        " + match.article().id() + "\n  found     "
                + Display.line(Bars.render(Pattern.of(match.fact())), MAX_TEXT) + "\n  differs   " + what + "  asked "
                + Display.line(expected, MAX_TEXT) + ", found " + Display.line(found, MAX_TEXT);
    }

    static String evidence(Match match) {
        return orNothing(match.evidence().stream().collect(Collectors.joining("\" and \"", "\"", "\"")), "\"\"");
    }

    static String source(Match match) {
        String chain = match.fact().source().stream()
                .map(source -> source.speaker().text())
                .collect(Collectors.joining(" > "));
        return chain.isEmpty() ? "nobody" : chain;
    }

    static String proof(Match match) {
        String steps = match.proof().stream()
                .map(step -> name(step.kind()) + (step.by().isEmpty() ? "" : " (" + step.by() + ")"))
                .distinct()
                .collect(Collectors.joining(", "));
        return orNothing(steps, "");
    }

    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String orNothing(String text, String empty) {
        return text.equals(empty) ? "nothing" : text;
    }
}
