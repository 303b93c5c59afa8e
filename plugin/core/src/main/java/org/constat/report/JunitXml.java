package org.constat.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.constat.assertion.Assertion;
import org.constat.gate.Decision;
import org.constat.gate.Outcome;

/** Writes {@code junit.xml} for CI servers: a suite a facts file, a test case an assertion. */
final class JunitXml {
    private static final String FACTS_FILE = ".facts.yaml";

    private final Report report;
    private final String explainCommand;
    private final StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

    private JunitXml(Report report, String explainCommand) {
        this.report = report;
        this.explainCommand = explainCommand;
    }

    static String of(Report report, String explainCommand) {
        return new JunitXml(report, explainCommand).write();
    }

    private String write() {
        Map<String, List<Decision>> suites = new LinkedHashMap<>();
        report.decisions()
                .forEach(decision -> suites.computeIfAbsent(suite(decision), name -> new ArrayList<>())
                        .add(decision));
        xml.append("<testsuites").append(counts(report.decisions())).append(">\n");
        suites.forEach(this::writeSuite);
        return xml.append("</testsuites>\n").toString();
    }

    /** Returns the facts file in a form that CI servers show whole: they take dots for packages and cut at the last one. */
    private static String suite(Decision decision) {
        String file = decision.judgement().assertion().location().file();
        String name = file.endsWith(FACTS_FILE) ? file.substring(0, file.length() - FACTS_FILE.length()) : file;
        return name.replace('/', '.');
    }

    private static String counts(List<Decision> decisions) {
        return " tests=\"" + decisions.size() + "\" failures=\"" + (red(decisions) - count(decisions, Outcome.ERROR))
                + "\" errors=\"" + count(decisions, Outcome.ERROR) + "\" skipped=\"" + skipped(decisions)
                + "\" time=\"0\"";
    }

    private static long red(List<Decision> decisions) {
        return decisions.stream().filter(Decision::red).count();
    }

    private static long skipped(List<Decision> decisions) {
        return decisions.stream()
                .filter(decision -> !decision.red() && !isPass(decision))
                .count();
    }

    /** What flickers and yet passes often enough is a pass. */
    private static boolean isPass(Decision decision) {
        boolean flickers = decision.outcome() == Outcome.FLAKY;
        return decision.outcome() == Outcome.PASSED
                || (flickers && decision.judgement().verdict().passes());
    }

    private static long count(List<Decision> decisions, Outcome outcome) {
        return decisions.stream()
                .filter(decision -> decision.outcome() == outcome)
                .count();
    }

    private void writeSuite(String name, List<Decision> decisions) {
        xml.append("  <testsuite name=\"").append(attribute(name)).append('"');
        xml.append(counts(decisions)).append(">\n");
        decisions.forEach(decision -> writeCase(name, decision));
        xml.append("  </testsuite>\n");
    }

    private void writeCase(String suite, Decision decision) {
        xml.append("    <testcase name=\"")
                .append(attribute(name(decision.judgement().assertion())));
        xml.append("\" classname=\"").append(attribute(suite)).append("\" time=\"0\"");
        if (!decision.red() && isPass(decision)) {
            xml.append("/>\n");
            return;
        }
        if (decision.red() != decision.outcome().isRed()) {
            writeChanged(decision);
            return;
        }
        switch (decision.outcome()) {
            case PASSED, KNOWN_FAILURE, SKIPPED -> writeChild("skipped", "", decision.reason(), "");
            case ERROR -> writeChild("error", type(decision), message(decision), block(decision));
            case FAILED, UNEXPECTED_PASS, FLAKY ->
                writeChild("failure", type(decision), message(decision), block(decision));
        }
    }

    /** What is red by its change alone fails, and a failure that was accepted is no failure of this build. */
    private void writeChanged(Decision decision) {
        if (decision.red()) {
            writeChild("failure", type(decision), decision.change() + " " + message(decision), block(decision));
        } else {
            writeChild("skipped", "", "accepted: " + message(decision), "");
        }
    }

    private static String name(Assertion assertion) {
        String never = assertion.kind() == Assertion.Kind.NEVER ? "never: " : "";
        return never + Display.line(assertion.text(), 300) + " [" + assertion.id() + "]";
    }

    private static String message(Decision decision) {
        String why = decision.reason().isEmpty() ? decision.judgement().note() : decision.reason();
        return decision.judgement().verdict() + (why.isEmpty() ? "" : ": " + Display.line(why, 400));
    }

    private String block(Decision decision) {
        String id = decision.judgement().assertion().id();
        return String.join("\n", FindingBlock.of(decision, report.excerpts().get(id), explainCommand));
    }

    private static String type(Decision decision) {
        return decision.judgement().verdict().name();
    }

    private void writeChild(String element, String type, String message, String content) {
        xml.append(">\n      <")
                .append(element)
                .append(" message=\"")
                .append(attribute(message))
                .append('"');
        if (!type.isEmpty()) {
            xml.append(" type=\"").append(type).append('"');
        }
        if (content.isEmpty()) {
            xml.append("/>\n");
        } else {
            xml.append('>').append(text(content)).append("</").append(element).append(">\n");
        }
        xml.append("    </testcase>\n");
    }

    private static String attribute(String value) {
        return text(value).replace("\"", "&quot;").replace("\n", "&#10;").replace("\t", "&#9;");
    }

    private static String text(String value) {
        StringBuilder escaped = new StringBuilder(value.length());
        value.codePoints().filter(JunitXml::isAllowed).forEach(escaped::appendCodePoint);
        return escaped.toString().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** XML 1.0 has no way to write the others. */
    private static boolean isAllowed(int point) {
        return point == '\n'
                || point == '\t'
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }
}
