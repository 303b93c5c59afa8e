package org.constat.extract;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.constat.Span;

/** All texts that this package shows to people. */
final class ExtractMessages {
    private static final int MAX_SHOWN = 80;

    private ExtractMessages() {}

    static String at(String place, String message) {
        return place.isEmpty() ? message : place + "  " + message;
    }

    static String notJson(int column, String detail) {
        return "not JSON" + (column > 0 ? " at column " + column : "") + ": "
                + firstLine(detail.replaceAll(", from `[^`]*`", ""));
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
        return at(path, "has the unknown member " + quoted(name) + "; known are " + list(known));
    }

    static String wrongKind(String path, String found, String expected) {
        return at(path.isEmpty() ? "the line" : path, "is " + found + ", expected " + expected);
    }

    static String unknownValue(String path, String value, Collection<String> known) {
        return at(path, "is " + quoted(value) + ", expected one of " + list(known));
    }

    static String notAnOffset(String path, BigDecimal number) {
        return at(path, "is " + number + ", expected a whole number");
    }

    static String notAConfidence(String path, BigDecimal number) {
        return at(path, "is " + number + ", expected a number between 0 and 1");
    }

    static String notAQuantity(String path, String text) {
        return at(path, "is " + quoted(text) + ", expected a number, or one behind =, >=, >, <=, < or ~");
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
        return "offsets are " + quoted(name) + ", expected utf16, codepoint or byte";
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
        return quoted(sent) + " is said to stand at " + places + ", where the article has " + quoted(found)
                + "; do the offsets count what the hello line says (utf16, codepoint, byte)?";
    }

    static String quotationNotFound(String quotation) {
        return "the evidence " + quoted(quotation) + " is not in the article";
    }

    static String notStored(String article) {
        return "the stored extraction has no line for the article " + quoted(article) + "; extract it again";
    }

    static String articleTwice(List<String> places) {
        return "the article has more than one line: " + String.join(", ", places);
    }

    static String noHash(String expected) {
        return "has no \"sha256\" of the article's text; write \"" + expected
                + "\", or say `fresh: unchecked` in corpus.yaml";
    }

    static String stale() {
        return "was extracted from another text of the article (its sha256 differs); extract it again, or say"
                + " `fresh: unchecked` in corpus.yaml";
    }

    static String noStoredExtraction(Path place) {
        return place + "  there is no stored extraction; name a .jsonl file or a folder with such files";
    }

    static String unreadable(Path place, IOException trouble) {
        return place + "  cannot be read: " + trouble.getMessage();
    }

    static String cacheUse(int found, int missed) {
        return "cache: " + found + " of " + (found + missed) + (found + missed == 1 ? " article" : " articles")
                + " answered without the extractor";
    }

    static String cacheLine(String article, String why) {
        return "cache: " + article + "  " + why;
    }

    static String cacheMiss(boolean nothing, boolean sameArticle, boolean sameExtractor) {
        if (nothing) {
            return "was not extracted before";
        }
        if (sameArticle) {
            return "the extractor changed, or what it depends on";
        }
        return sameExtractor ? "the article changed" : "the article and the extractor changed";
    }

    static String cacheDamaged(String why) {
        return "the file is damaged: " + why;
    }

    static String cacheUnreadable(IOException trouble) {
        return "the file cannot be read: " + trouble.getMessage();
    }

    static String cacheUnwritable(Exception trouble) {
        return "could not be kept: " + trouble.getMessage();
    }

    static String cacheNotTheSame() {
        return "is not kept: the answer breaks the protocol, or would not be read back as it is";
    }

    static String cacheCutOff() {
        return "it is cut off";
    }

    static String cacheOther(String member) {
        return "its " + member + " is another";
    }

    static String noLanguage(String article, Collection<String> known) {
        return "the built-in extractor does not know the language of the article " + quoted(article)
                + "; say `language: " + example(known) + "` in corpus.yaml";
    }

    static String otherLanguage(String language, Collection<String> known) {
        return "the built-in extractor does not know the language " + quoted(language) + "; it knows " + list(known);
    }

    static String noLanguageModule() {
        return "extractor builtin  no language module is there; put constat-language beside constat-core, or name"
                + " another extractor in corpus.yaml";
    }

    static String cannotOpen(String id, Throwable cause) {
        return "extractor " + id + "  cannot be started: " + crash(cause);
    }

    static String noSuchClass(String name) {
        return "extractor " + name + "  there is no such class on the class path of the extractor";
    }

    static String noConstructor(String name) {
        return "extractor " + name + "  has no public constructor without parameters";
    }

    static String notAnExtractor(String name) {
        return "extractor " + name + "  does not implement org.constat.Extractor (as constat-api has it)";
    }

    static String cannotRun(List<String> command, IOException trouble) {
        return "extractor " + line(command) + "  cannot be run: " + trouble.getMessage();
    }

    static String noHello(List<String> command, String why) {
        return "extractor " + line(command) + "  does not begin with a hello line such as {\"constat\":1,"
                + "\"extractor\":\"acme\",\"offsets\":\"codepoint\"}: " + why;
    }

    static String ended(String lastWords) {
        return "the command ended without an answer"
                + (lastWords.isBlank() ? "" : "; its last words: " + quoted(lastWords));
    }

    static String answerForOther(String asked, String answered) {
        return "the command was asked for the article " + quoted(asked) + " and answered for " + quoted(answered);
    }

    private static String line(List<String> command) {
        return quoted(String.join(" ", command));
    }

    static String timeout(Duration timeout) {
        return "took longer than " + timeout.toMillis() / 1000.0 + " s and was given up";
    }

    static String returnedNull() {
        return "returned null; return an empty list where the article holds no fact";
    }

    static String nullFact() {
        return "returned a list with a null in it";
    }

    static String crashed(Throwable cause) {
        return "crashed: " + crash(cause);
    }

    private static String crash(Throwable cause) {
        String what = cause.getClass().getSimpleName()
                + (cause.getMessage() == null ? "" : ": " + firstLine(cause.getMessage()));
        return what + firstFrame(cause);
    }

    private static String firstFrame(Throwable cause) {
        for (StackTraceElement frame : cause.getStackTrace()) {
            if (!frame.getClassName().startsWith("java.")
                    && !frame.getClassName().startsWith("jdk.")) {
                return " (at " + frame.getClassName() + "." + frame.getMethodName() + ", " + frame.getFileName() + ":"
                        + frame.getLineNumber() + ")";
            }
        }
        return "";
    }

    private static String unitName(Offsets.Unit unit) {
        return switch (unit) {
            case UTF16 -> "UTF-16 units";
            case CODEPOINT -> "code points";
            case BYTE -> "bytes of UTF-8";
        };
    }

    static String firstLine(Throwable explained) {
        return firstLine(String.valueOf(explained.getMessage()));
    }

    private static String firstLine(String text) {
        String line = text.lines().findFirst().orElse("").strip();
        return line.length() <= 200 ? line : line.substring(0, 200) + "…";
    }

    private static String quoted(String text) {
        String line = text.replaceAll("\\s+", " ");
        return '"' + (line.length() <= MAX_SHOWN ? line : line.substring(0, MAX_SHOWN - 1) + "…") + '"';
    }

    private static String example(Collection<String> known) {
        return known.stream().sorted().findFirst().orElse("fr").toLowerCase(Locale.ROOT);
    }

    private static String list(Collection<String> names) {
        return names.stream().sorted().collect(Collectors.joining(", "));
    }
}
