package org.constat.lexicon;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Numbers as they lie in a file: how many, then each. */
final class IntTable {
    private final ByteBuffer buffer;
    private final int size;
    private final int begin;

    private IntTable(ByteBuffer buffer) {
        this.buffer = buffer;
        this.size = buffer.getInt();
        this.begin = buffer.position();
    }

    /** Takes the table at the buffer's position, and leaves the position behind it. */
    static IntTable read(ByteBuffer buffer) {
        IntTable table = new IntTable(buffer);
        buffer.position(table.begin + 4 * table.size);
        return table;
    }

    static void write(int[] numbers, DataOutputStream out) throws IOException {
        out.writeInt(numbers.length);
        for (int number : numbers) {
            out.writeInt(number);
        }
    }

    int size() {
        return size;
    }

    int get(int i) {
        return buffer.getInt(begin + 4 * i);
    }

    /** Returns the first place of a number in a sorted table; if it is not there, the place of the next greater one. */
    int lowerBound(int number) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (get(middle) < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
