package org.constat.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads texts that may come from anywhere: bounded, UTF-8 and nothing else, no control characters. */
final class StrictText {

    private StrictText() {}

    /** Returns the text of a file, or null after saying what is wrong with it. */
    static @Nullable String read(Path file, String name, int maxBytes, Problems problems) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(maxBytes + 1);
            if (bytes.length > maxBytes) {
                problems.add(
                        Location.of(name),
                        "is larger than " + readableSize(maxBytes) + ", the most that is read; split it");
                return null;
            }
            return decode(bytes, name, problems);
        } catch (NoSuchFileException absent) {
            problems.add(Location.of(name), "does not exist");
        } catch (IOException unreadable) {
            problems.add(Location.of(name), "cannot be read: " + unreadable.getMessage());
        }
        return null;
    }

    /** Returns the bytes as text, or null after saying what is wrong with them. */
    static @Nullable String decode(byte[] bytes, String name, Problems problems) {
        return decode(bytes, name, 1, problems);
    }

    /** Returns the bytes as text, where they begin in the given line of the file. */
    static @Nullable String decode(byte[] bytes, String name, int firstLine, Problems problems) {
        String mark = byteOrderMark(bytes);
        if (mark != null) {
            problems.add(new Location(name, firstLine, 1), mark);
            return null;
        }
        CharBuffer chars = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes), chars, true);
        String text = chars.flip().toString();
        if (result.isError()) {
            problems.add(endOf(text, name, firstLine), "is not UTF-8 here; save the file in UTF-8");
            return null;
        }
        return withoutControlCharacters(text, name, firstLine, problems) ? text : null;
    }

    private static @Nullable String byteOrderMark(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        if (first == 0xFEFF || first == 0xFFFE) {
            return "is UTF-16; save the file in UTF-8";
        }
        boolean utf8 = first == 0xEFBB && bytes.length > 2 && (bytes[2] & 0xFF) == 0xBF;
        return utf8 ? "begins with a byte order mark; save the file as UTF-8 without BOM" : null;
    }

    private static boolean withoutControlCharacters(String text, String name, int firstLine, Problems problems) {
        int offset = firstControl(text);
        if (offset < 0) {
            return true;
        }
        problems.add(endOf(text.substring(0, offset), name, firstLine), controlMessage(text.charAt(offset)));
        return false;
    }

    /** Returns what is wrong with a text that was escaped in its file, or null. */
    static @Nullable String flawOf(String text) {
        int offset = firstControl(text);
        if (offset >= 0) {
            return controlMessage(text.charAt(offset));
        }
        boolean loneSurrogate = text.codePoints().anyMatch(point -> point >= 0xD800 && point <= 0xDFFF);
        return loneSurrogate ? "holds half a surrogate pair; write the whole character" : null;
    }

    private static int firstControl(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isControl(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static String controlMessage(char control) {
        return String.format("holds the control character U+%04X; delete it", (int) control);
    }

    private static boolean isControl(char unit) {
        return (unit < 0x20 && unit != '\t' && unit != '\n' && unit != '\r')
                || (unit >= 0x7F && unit <= 0x9F && unit != 0x85);
    }

    private static Location endOf(String text, String name, int firstLine) {
        SourceText source = new SourceText(name, text, firstLine);
        return new Location(name, source.lines() + firstLine - 1, source.lengthOfLine(source.lines()) + 1);
    }

    static String readableSize(int bytes) {
        return bytes >= 1 << 20 ? (bytes >> 20) + " MB" : (bytes >> 10) + " KB";
    }
}
