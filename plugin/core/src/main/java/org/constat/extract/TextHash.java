package org.constat.extract;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Identifies a text by its content.
 *
 * @since 0.1
 */
public final class TextHash {
    private static final String PREFIX = "sha256:";

    private TextHash() {}

    /** Returns the SHA-256 of a text in UTF-8, its line ends made LF, in hexadecimal. */
    public static String of(String text) {
        byte[] bytes = text.replace("\r\n", "\n").replace('\r', '\n').getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    static boolean matches(String declared, String text) {
        String hex = declared.startsWith(PREFIX) ? declared.substring(PREFIX.length()) : declared;
        return hex.equalsIgnoreCase(of(text));
    }
}
