package org.constat.extract;

import java.util.Locale;
import org.constat.Span;

/** Converts the offsets that an extractor counts in its own unit to UTF-16 units of an article's text. */
final class Offsets {

    /** What an extractor counts. */
    enum Unit {
        UTF16,
        CODEPOINT,
        BYTE;

        static Unit of(Node node) {
            String name = node.text();
            for (Unit unit : values()) {
                if (unit.name().toLowerCase(Locale.ROOT).equals(name)) {
                    return unit;
                }
            }
            throw new WireException(WireMessages.unknownOffsets(name));
        }
    }

    private static final int INSIDE = -1;

    private final Unit unit;
    private final int length;
    private final int[] utf16ByUnit;

    private Offsets(Unit unit, int length, int[] utf16ByUnit) {
        this.unit = unit;
        this.length = length;
        this.utf16ByUnit = utf16ByUnit;
    }

    static Offsets in(String text, Unit unit) {
        return switch (unit) {
            case UTF16 -> new Offsets(unit, text.length(), new int[0]);
            case CODEPOINT, BYTE -> counted(text, unit);
        };
    }

    private static Offsets counted(String text, Unit unit) {
        int[] table = new int[units(text, unit) + 1];
        int position = 0;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            int width = width(codePoint, unit);
            table[position] = i;
            for (int inside = 1; inside < width; inside++) {
                table[position + inside] = INSIDE;
            }
            position += width;
            i += Character.charCount(codePoint);
        }
        table[position] = text.length();
        return new Offsets(unit, position, table);
    }

    private static int units(String text, Unit unit) {
        return Math.toIntExact(
                text.codePoints().mapToLong(point -> width(point, unit)).sum());
    }

    private static int width(int codePoint, Unit unit) {
        if (unit == Unit.CODEPOINT || codePoint < 0x80) {
            return 1;
        }
        return codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
    }

    /** @throws WireException if the range is turned around, leaves the text, or cuts a character */
    Span span(String path, int begin, int end) {
        if (begin < 0 || end < begin || end > length) {
            throw new WireException(WireMessages.spanOutside(path, begin, end, length, unit));
        }
        return new Span(toUtf16(path, begin), toUtf16(path, end));
    }

    /** Returns an offset in this unit. */
    int fromUtf16(int offset) {
        if (unit == Unit.UTF16) {
            return offset;
        }
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (utf16AtOrBefore(middle) < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Inside a character, the start of the next one stands in for the offset, so that the order is kept. */
    private int utf16AtOrBefore(int position) {
        int at = position;
        while (utf16ByUnit[at] == INSIDE) {
            at++;
        }
        return utf16ByUnit[at] - (at == position ? 0 : 1);
    }

    private int toUtf16(String path, int offset) {
        int converted = unit == Unit.UTF16 ? offset : utf16ByUnit[offset];
        if (converted == INSIDE) {
            throw new WireException(WireMessages.offsetInsideCharacter(path, offset));
        }
        return converted;
    }
}
