package org.constat.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.constat.Evidence;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Slot;
import org.constat.Span;
import org.constat.assertion.Assertion;
import org.constat.assertion.Reading;
import org.constat.corpus.Location;
import org.constat.extract.ExtractorIdentity;
import org.constat.gate.Change;
import org.constat.gate.Decision;
import org.constat.gate.GateResult;
import org.constat.gate.Outcome;
import org.constat.match.Judgement;
import org.constat.match.NearFact;
import org.constat.match.Step;
import org.constat.match.Verdict;

/** Outcomes in which every text is one that breaks careless reports; one of them a line of {@code naughty.txt}, as JSON. */
final class Naughty {
    static final List<String> STRINGS = read();

    private Naughty() {}

    private static List<String> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Naughty.class.getResourceAsStream("naughty.txt")), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> unescaped(line.substring(1, line.length() - 1)))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String unescaped(String json) {
        return Pattern.compile("\\\\(u[0-9a-f]{4}|.)")
                .matcher(json)
                .replaceAll(escape -> Matcher.quoteReplacement(String.valueOf(unit(escape.group(1)))));
    }

    private static char unit(String escape) {
        return switch (escape.charAt(0)) {
            case 'u' -> (char) Integer.parseInt(escape.substring(1), 16);
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'b' -> '\b';
            case 'f' -> '\f';
            default -> escape.charAt(0);
        };
    }

    static Report report() {
        List<Decision> decisions = new ArrayList<>();
        STRINGS.forEach(text -> decisions.add(decision(decisions.size(), text)));
        return new Report(
                true,
                STRINGS.size(),
                7,
                STRINGS,
                STRINGS.stream().collect(Collectors.toMap(text -> text, text -> text)),
                new ExtractorIdentity(STRINGS.get(0), STRINGS.get(1), "x", EnumSet.allOf(Slot.class)),
                decisions,
                new GateResult(STRINGS, STRINGS),
                Map.of());
    }

    private static Decision decision(int number, String text) {
        Fact fact = fact(text);
        org.constat.assertion.Pattern asked = org.constat.assertion.Pattern.of(fact);
        Assertion assertion = new Assertion(
                "naughty-" + number,
                number % 2 == 0 ? Assertion.Kind.HOLDS : Assertion.Kind.NEVER,
                text,
                List.of(new Reading(List.of(asked))),
                null,
                Set.of(),
                1,
                Set.of(text),
                null,
                null,
                Assertion.Options.DEFAULT,
                null,
                new Location(text, number + 1, 1));
        NearFact near = new NearFact(
                text,
                asked,
                fact,
                List.of(new NearFact.Difference(Slot.OBJECT, text, text, text, text)),
                List.of(new Step(Slot.RELATION, Step.Kind.CONCEPT, text, text, text)));
        Judgement judgement =
                new Judgement(assertion, Verdict.MISSING, List.of(), List.of(), List.of(near), Set.of(), text);
        return new Decision(judgement, Outcome.FAILED, Change.NEW, text);
    }

    private static Fact fact(String text) {
        String words = text.isBlank() ? "blank" : text;
        return Fact.builder(Phrase.of(words))
                .subject(Phrase.of(words))
                .object(Phrase.of(words))
                .evidence(new Evidence.At(new Span(0, text.length())))
                .build();
    }

    static ReportOptions options(ReportKind... kinds) {
        List<ShownArticle> articles = STRINGS.stream()
                .map(text -> new ShownArticle(
                        text,
                        text,
                        text,
                        text + "\n" + text,
                        Map.of(fact(text), new ShownArticle.Passage(1, 0, text.length(), text))))
                .toList();
        return new ReportOptions(Set.of(kinds), "mvn constat:explain", java.nio.file.Path.of("nowhere"), articles);
    }
}
