package org.constat.extract;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a file of lines, each with the place where it stands, so that it can be read again alone. */
final class LineFile {

    /** What to do with a line. */
    interface Visitor {
        void visit(Line line, byte[] content);
    }

    /**
     * The place of a line.
     *
     * @param file the file it stands in
     * @param number from 1
     * @param offset of its first byte
     * @param length in bytes, without the line end
     */
    record Line(Path file, int number, long offset, int length) {

        byte[] read() throws IOException {
            byte[] content = new byte[length];
            try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
                bytes.seek(offset);
                bytes.readFully(content);
            }
            return content;
        }

        String place() {
            return file.getFileName() + ":" + number;
        }
    }

    private LineFile() {}

    /** Visits every line that is not blank. A line that is longer than the bound is cut off there. */
    static void visit(Path file, Visitor visitor) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            long offset = 0;
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            for (int number = 1; ; number++) {
                line.reset();
                long length = readLine(in, line);
                if (length < 0) {
                    return;
                }
                byte[] content = line.toByteArray();
                if (!isBlank(content)) {
                    visitor.visit(new Line(file, number, offset, content.length), content);
                }
                offset += length;
            }
        }
    }

    /** Returns the number of bytes up to and with the line end, or -1 at the end of the file. */
    private static long readLine(InputStream in, ByteArrayOutputStream line) throws IOException {
        long length = 0;
        for (int b = in.read(); b >= 0; b = in.read()) {
            length++;
            if (b == '\n') {
                return length;
            }
            if (line.size() <= JsonReader.MAX_LINE_BYTES) {
                line.write(b);
            }
        }
        return length == 0 ? -1 : length;
    }

    private static boolean isBlank(byte[] content) {
        for (byte b : content) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
