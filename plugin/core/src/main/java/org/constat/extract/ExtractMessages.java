package org.constat.extract;

import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** All texts about extractors that cannot be found, started or understood, or that fail. */
final class ExtractMessages {
    private ExtractMessages() {}

    static String noLanguage(String article, Collection<String> known) {
        return "the built-in extractor does not know the language of the article " + Wording.quoted(article)
                + "; say `language: " + example(known) + "` in corpus.yaml";
    }

    static String otherLanguage(String language, Collection<String> known) {
        return "the built-in extractor does not know the language " + Wording.quoted(language) + "; it knows "
                + Wording.list(known);
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
                + (lastWords.isBlank() ? "" : "; its last words: " + Wording.quoted(lastWords));
    }

    static String answerForOther(String asked, String answered) {
        return "the command was asked for the article " + Wording.quoted(asked) + " and answered for "
                + Wording.quoted(answered);
    }

    private static String line(List<String> command) {
        return Wording.quoted(String.join(" ", command));
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
                + (cause.getMessage() == null ? "" : ": " + Wording.firstLine(cause.getMessage()));
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

    private static String example(Collection<String> known) {
        return known.stream().sorted().findFirst().orElse("fr").toLowerCase(Locale.ROOT);
    }
}
