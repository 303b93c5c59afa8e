package org.constat.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes {@code report.html}: one file that opens from disk and asks for nothing else. Its policy lets only the script and
 * the style run that it was built with, and what others wrote goes into the page as text alone.
 */
final class HtmlReport {
    private static final Pattern HOLE = Pattern.compile("\\{\\{(\\w+)}}");
    private static final Pattern SEPARATOR = Pattern.compile(" · ");
    private static final String DATA = "<script id=\"data\" type=\"application/json\">";
    private static final int MAX_TITLE = 300;

    private HtmlReport() {}

    static String of(Report report, ReportOptions options) {
        return page(
                report.gate().red(),
                Wording.anyHeadline(report),
                report.gate().reasons(),
                report.gate().warnings(),
                HtmlData.of(report, options));
    }

    /** @param data what the page lists, as JSON that can stand within HTML */
    static String page(boolean red, String headline, List<String> reasons, List<String> warnings, String data) {
        String style = resource("report.css");
        String script = resource("report.js");
        List<String> parts = List.of(SEPARATOR.split(headline.replaceFirst("^(RED|GREEN) +", "")));
        return filled(Map.of(
                "policy",
                policy(style, script),
                "style",
                style,
                "script",
                script,
                "verdict",
                red ? "Red" : "Green",
                "state",
                red ? "red" : "green",
                "counts",
                text(parts.get(0)),
                "about",
                text(String.join(" · ", parts.subList(1, parts.size()))),
                "reasons",
                items(reasons, "reason"),
                "warnings",
                items(warnings, "warning"),
                "data",
                data));
    }

    /** Fills the holes of the template in one go, so that nothing filled in is taken for a hole. */
    private static String filled(Map<String, String> contents) {
        String template = resource("report.html");
        StringBuilder page = new StringBuilder(template.length());
        Matcher hole = HOLE.matcher(template);
        int filled = 0;
        while (hole.find()) {
            page.append(template, filled, hole.start()).append(Objects.requireNonNull(contents.get(hole.group(1))));
            filled = hole.end();
        }
        return page.append(template, filled, template.length()).toString();
    }

    /** Returns what a page lists. No part of it can look like the end of it. */
    static String dataOf(String page) {
        int begin = page.indexOf(DATA) + DATA.length();
        return page.substring(begin, Math.max(begin, page.indexOf("</script>", begin)));
    }

    private static String policy(String style, String script) {
        return "default-src 'none'; style-src 'sha256-" + sha256(style) + "'; script-src 'sha256-" + sha256(script)
                + "'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
    }

    private static String items(List<String> lines, String kind) {
        return lines.stream()
                .map(line -> "<li class=\"" + kind + "\">" + text(line) + "</li>")
                .collect(Collectors.joining());
    }

    private static String text(String value) {
        return Display.line(value, MAX_TITLE)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String sha256(String content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** A checkout may have given it other line ends, and browsers take the hash after making them LF. */
    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(HtmlReport.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException broken) {
            throw new UncheckedIOException(name, broken);
        }
    }
}
