package org.constat.lexicon;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collection;

/**
 * Strings as they lie in a file: their number, where each begins, then their bytes. Nothing is decoded before it is asked
 * for, so that a large table costs no more to load than to read.
 */
final class StringTable {
    private final byte[] bytes;
    private final ByteBuffer buffer;
    private final int size;
    private final int offsets;
    private final int text;

    private StringTable(ByteBuffer buffer) {
        this.buffer = buffer;
        this.bytes = buffer.array();
        this.size = buffer.getInt();
        this.offsets = buffer.position();
        this.text = buffer.arrayOffset() + offsets + 4 * (size + 1);
    }

    /** Takes the table at the buffer's position, and leaves the position behind it. */
    static StringTable read(ByteBuffer buffer) {
        StringTable table = new StringTable(buffer);
        buffer.position(table.end(table.size - 1) - buffer.arrayOffset());
        return table;
    }

    static void write(Collection<byte[]> strings, DataOutputStream out) throws IOException {
        out.writeInt(strings.size());
        int offset = 0;
        for (byte[] string : strings) {
            out.writeInt(offset);
            offset += string.length;
        }
        out.writeInt(offset);
        for (byte[] string : strings) {
            out.write(string);
        }
    }

    int size() {
        return size;
    }

    String get(int i) {
        return new String(bytes, begin(i), end(i) - begin(i), UTF_8);
    }

    /** Returns where a string stands in a sorted table; if it does not, where it would, as {@code -(i + 1)}. */
    int find(byte[] string) {
        int low = 0;
        int high = size - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = Arrays.compareUnsigned(bytes, begin(middle), end(middle), string, 0, string.length);
            if (order == 0) {
                return middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return -(low + 1);
    }

    boolean startsWith(int i, byte[] prefix) {
        int end = begin(i) + prefix.length;
        return end <= end(i) && Arrays.equals(bytes, begin(i), end, prefix, 0, prefix.length);
    }

    private int begin(int i) {
        return text + buffer.getInt(offsets + 4 * i);
    }

    private int end(int i) {
        return text + buffer.getInt(offsets + 4 * (i + 1));
    }
}
