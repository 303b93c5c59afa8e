package org.constat.extract;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.constat.Span;

/** All texts about what an extractor sent: lines, members, spans, quotations. */
final class WireMessages {
    private WireMessages() {}

    static String at(String place, String message) {
        return place.isEmpty() ? message : place + "  " + message;
    }

    static String notJson(int column, String detail) {
        return "not JSON" + (column > 0 ? " at column " + column : "") + ": "
                + Wording.firstLine(detail.replaceAll(", from `[^`]*`", ""));
    }

    static String emptyLine() {
        return "not JSON: the line is empty";
    }

    static String moreThanOneValue() {
        return "more than one JSON value on the line; write one article a line";
    }

    static String numberOutOfBounds() {
        return "a number has an exponent beyond 1000";
    }

    static String lineTooLong(int bytes) {
        return "the line is longer than " + (bytes >> 20) + " MiB";
    }

    static String missingMember(String path, String name) {
        return at(path, "has no \"" + name + "\"");
    }

    static String unknownMember(String path, String name, Collection<String> known) {
        return at(path, "has the unknown member " + Wording.quoted(name) + "; known are " + Wording.list(known));
    }

    static String wrongKind(String path, String found, String expected) {
        return at(path.isEmpty() ? "the line" : path, "is " + found + ", expected " + expected);
    }

    static String unknownValue(String path, String value, Collection<String> known) {
        return at(path, "is " + Wording.quoted(value) + ", expected one of " + Wording.list(known));
    }

    static String notAnOffset(String path, BigDecimal number) {
        return at(path, "is " + number + ", expected a whole number");
    }

    static String notAConfidence(String path, BigDecimal number) {
        return at(path, "is " + number + ", expected a number between 0 and 1");
    }

    static String notAQuantity(String path, String text) {
        return at(path, "is " + Wording.quoted(text) + ", expected a number, or one behind =, >=, >, <=, < or ~");
    }

    static String blank(String path) {
        return at(path, "is blank; leave it out where there is none");
    }

    static String groupOfOne(String path) {
        return at(path, "is a group of fewer than two phrases");
    }

    static String nestedTooDeep(String path, int depth) {
        return at(path, "nests facts more than " + depth + " deep");
    }

    static String unknownOffsets(String name) {
        return "offsets are " + Wording.quoted(name) + ", expected utf16, codepoint or byte";
    }

    static String unknownProtocol(int found, int known) {
        return "speaks version " + found + " of the protocol, known is " + known;
    }

    static String spanOutside(String path, int begin, int end, int length, Offsets.Unit unit) {
        return at(
                path,
                "runs from " + begin + " to " + end + ", and the text from 0 to " + length + " (offsets count "
                        + unitName(unit) + ")");
    }

    static String offsetInsideCharacter(String path, int offset) {
        return at(path, "cuts a character in two at byte " + offset);
    }

    static String otherTextAtSpan(String sent, List<Span> spans, String found) {
        String places =
                spans.stream().map(span -> span.begin() + " to " + span.end()).collect(Collectors.joining(", "));
        return Wording.quoted(sent) + " is said to stand at " + places + ", where the article has "
                + Wording.quoted(found) + "; do the offsets count what the hello line says (utf16, codepoint, byte)?";
    }

    static String quotationNotFound(String quotation) {
        return "the evidence " + Wording.quoted(quotation) + " is not in the article";
    }

    private static String unitName(Offsets.Unit unit) {
        return switch (unit) {
            case UTF16 -> "UTF-16 units";
            case CODEPOINT -> "code points";
            case BYTE -> "bytes of UTF-8";
        };
    }
}
