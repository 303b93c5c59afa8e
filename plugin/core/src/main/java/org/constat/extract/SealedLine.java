package org.constat.extract;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.constat.corpus.TextHash;

/**
 * A file of two lines: the first says whose the second is and what it hashes to, so that a file that is cut off, damaged
 * or another's is known for what it is.
 */
final class SealedLine {
    private final Map<String, Object> owner;
    private final String content;

    /**
     * @param owner what the first line says, in its order
     * @param content the member of the first line that has the hash of the second
     */
    SealedLine(Map<String, Object> owner, String content) {
        this.owner = new LinkedHashMap<>(owner);
        this.content = content;
    }

    byte[] seal(String line) {
        Map<String, Object> head = new LinkedHashMap<>(owner);
        head.put(content, TextHash.of(line));
        return (JsonText.line(head) + "\n" + line).getBytes(StandardCharsets.UTF_8);
    }

    /** @throws WireException if the file is not whole, or another's */
    String open(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        int end = text.indexOf('\n');
        if (end < 0) {
            throw new WireException(CacheMessages.cutOff());
        }
        String line = text.substring(end + 1);
        check(StoredIndex.parse(text.substring(0, end).getBytes(StandardCharsets.UTF_8)), line);
        return line;
    }

    private void check(Node head, String line) {
        Set<String> members = new HashSet<>(owner.keySet());
        members.add(content);
        head.allowOnly(members);
        owner.forEach((member, value) -> {
            if (value instanceof String expected) {
                require(head, member, expected);
            }
        });
        require(head, content, TextHash.of(line));
    }

    private static void require(Node head, String member, String expected) {
        if (!head.require(member).text().equals(expected)) {
            throw new WireException(CacheMessages.other(member));
        }
    }
}
