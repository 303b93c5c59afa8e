package org.constat.junit;

import java.util.List;
import org.constat.assertion.Assertion;
import org.constat.assertion.Bars;
import org.constat.corpus.Location;
import org.constat.gate.Decision;
import org.constat.match.Judgement;
import org.constat.report.Console;
import org.constat.report.Report;
import org.opentest4j.AssertionFailedError;

/** Makes failures that read as on the console, and lead an IDE to where the assertion is written. */
final class Failures {
    private final Report report;
    private final Claims claims;

    Failures(Report report, Claims claims) {
        this.report = report;
        this.claims = claims;
    }

    AssertionFailedError failed(Decision decision) {
        Judgement judgement = decision.judgement();
        AssertionFailedError failure = new AssertionFailedError(text(decision), expected(judgement), actual(judgement));
        failure.setStackTrace(new StackTraceElement[] {place(judgement.assertion())});
        return failure;
    }

    UnusableException unanswered(Decision decision) {
        return new UnusableException(text(decision));
    }

    private String text(Decision decision) {
        return String.join("\n", Console.block(decision, report, claims.command()));
    }

    static String expected(Judgement judgement) {
        Assertion assertion = judgement.assertion();
        String asked = assertion.readings().isEmpty()
                ? assertion.text()
                : Bars.render(assertion.readings().get(0));
        return assertion.kind() == Assertion.Kind.NEVER ? "never: " + asked : asked;
    }

    static String actual(Judgement judgement) {
        return judgement.matches().stream()
                .map(org.constat.match.Match::fact)
                .findFirst()
                .or(() -> judgement.nearest().stream().map(near -> near.fact()).findFirst())
                .map(fact -> Bars.render(org.constat.assertion.Pattern.of(fact)))
                .orElse("nothing like it");
    }

    private StackTraceElement place(Assertion assertion) {
        Location location = assertion.location();
        if (location.line() > 0) {
            String file = lastPart(location.file(), '/');
            return new StackTraceElement(claims.name(), assertion.id(), file, location.line());
        }
        String method = location.file().contains("#") ? lastPart(location.file(), '#') : null;
        int line = claims instanceof ClassClaims ofClass ? SourceLine.of(assertion.text(), method, ofClass.type()) : -1;
        return new StackTraceElement(claims.name(), method == null ? assertion.id() : method, sourceFile(), line);
    }

    private String sourceFile() {
        String name = lastPart(claims.name(), '.');
        return List.of(name.split("\\$")).get(0) + ".java";
    }

    private static String lastPart(String text, char separator) {
        return text.substring(text.lastIndexOf(separator) + 1);
    }
}
