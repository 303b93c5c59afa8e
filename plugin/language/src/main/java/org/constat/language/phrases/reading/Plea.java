package org.constat.language.phrases.reading;

/**
 * Knows "pleads not guilty" and "plaide non coupable": a plea of its own, with nothing denied that the verb says.
 *
 * @since 0.1
 */
public final class Plea {
    private Plea() {}

    /** Returns whether the negation of a plea stands here. */
    public static boolean isNegatedAt(Cursor cursor, int at) {
        return switch (cursor.lower(at)) {
            case "not" ->
                cursor.lower(at + 1).equals("guilty") && cursor.lemma(at - 1).equals("plead");
            case "non" ->
                cursor.lower(at + 1).startsWith("coupable")
                        && cursor.lemma(at - 1).equals("plaider");
            default -> false;
        };
    }
}
