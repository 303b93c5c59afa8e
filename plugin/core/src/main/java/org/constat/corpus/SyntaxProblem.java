package org.constat.corpus;

import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/**
 * Says in words for people why a text is not YAML.
 *
 * @param location where the parser gave up
 * @param message what is wrong and what to write instead
 */
record SyntaxProblem(Location location, String message) {
    private static final Pattern QUOTED_START = Pattern.compile("^[\\s-]*(?:[\\w.-]+:\\s+)?([\"']).*");
    private static final Pattern SECOND_COLON = Pattern.compile("^[\\s-]*[\\w.-]+:\\s+\\S.*:\\s.*");

    static SyntaxProblem of(JacksonException broken, SourceText source) {
        if (broken.getCause() instanceof MarkedYamlEngineException marked
                && marked.getProblemMark().isPresent()) {
            Mark mark = marked.getProblemMark().get();
            int line = Math.min(mark.getLine() + 1, source.lines());
            return new SyntaxProblem(
                    source.at(line, mark.getColumn() + 1), explain(firstLine(marked.getProblem()), source.line(line)));
        }
        TokenStreamLocation location = broken.getLocation();
        int line = location == null ? 1 : Math.max(1, Math.min(location.getLineNr(), source.lines()));
        int column = location == null ? 1 : Math.max(1, location.getColumnNr());
        return new SyntaxProblem(
                source.at(line, column), explain(firstLine(broken.getOriginalMessage()), source.line(line)));
    }

    private static String explain(String problem, String line) {
        if (QUOTED_START.matcher(line).matches() && problem.contains("<scalar>")) {
            return "the text goes on after its closing quote; put the whole sentence in quotes, and double the quotes in it:"
                    + " 'say \"No\"', 'l''accord'";
        }
        if (SECOND_COLON.matcher(line).matches() && problem.startsWith("mapping values")) {
            return "a second \": \" in one line, which YAML takes for another key; put the sentence in quotes";
        }
        if (problem.contains("TAB")) {
            return "a tab indents this line; indent with spaces";
        }
        if (problem.startsWith("Expected a property name")) {
            return "a list or a map stands here as a key; put the text in quotes";
        }
        return "is not YAML: " + problem
                + "; where a sentence begins with one of @ ` % * & ! | > [ { \" ' or has \": \" or \" #\" in it,"
                + " put it in quotes";
    }

    private static String firstLine(String message) {
        String first = message.lines().findFirst().orElse("");
        int advice = first.indexOf(". (Do not use");
        return advice > 0 && !first.contains("TAB") ? first.substring(0, advice) : first;
    }

    void addTo(Problems problems) {
        problems.add(location, message);
    }
}
