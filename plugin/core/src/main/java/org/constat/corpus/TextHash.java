package org.constat.corpus;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Identifies the content of a text, whatever its line ends.
 *
 * @since 0.1
 */
public final class TextHash {

    private TextHash() {}

    /** Returns {@code sha256:} and the hash of the text in UTF-8 with line ends made LF. */
    public static String of(String text) {
        String unix = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        return "sha256:" + HexFormat.of().formatHex(sha256().digest(unix.getBytes(StandardCharsets.UTF_8)));
    }

    /** Returns {@code sha256:} and the hash of the bytes. */
    public static String of(byte[] bytes) {
        return "sha256:" + HexFormat.of().formatHex(sha256().digest(bytes));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
