package org.constat.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.constat.Slot;
import org.jspecify.annotations.Nullable;

/**
 * The line by which an extractor introduces itself.
 *
 * @param identity who it is
 * @param offsets in what it counts
 */
record Hello(ExtractorIdentity identity, Offsets.Unit offsets) {
    static final int PROTOCOL = 1;
    private static final Set<String> MEMBERS =
            Set.of("constat", "extractor", "version", "fingerprint", "offsets", "slots", "deterministic");

    /** Stands for the hello of an extraction that has none. */
    static Hello unsaid(String id) {
        return new Hello(new ExtractorIdentity(id, "", "", EnumSet.allOf(Slot.class)), Offsets.Unit.UTF16);
    }

    static boolean is(Node line) {
        return line.isObject() && line.get("constat") != null;
    }

    static Hello read(Node line, String defaultId) {
        line.allowOnly(MEMBERS);
        int protocol = line.require("constat").offset();
        if (protocol != PROTOCOL) {
            throw new WireException(WireMessages.unknownProtocol(protocol, PROTOCOL));
        }
        Node offsets = line.get("offsets");
        Node deterministic = line.get("deterministic");
        String id = string(line.get("extractor"));
        return new Hello(
                new ExtractorIdentity(
                        id.isEmpty() ? defaultId : id,
                        string(line.get("version")),
                        string(line.get("fingerprint")),
                        slots(line.get("slots")),
                        deterministic == null || deterministic.bool()),
                offsets == null ? Offsets.Unit.UTF16 : Offsets.Unit.of(offsets));
    }

    private static String string(@Nullable Node node) {
        return node == null ? "" : node.text();
    }

    /** Subject, relation and object need no declaration: without them there is no fact. */
    private static Set<Slot> slots(@Nullable Node node) {
        if (node == null) {
            return EnumSet.allOf(Slot.class);
        }
        Set<Slot> slots = EnumSet.of(Slot.SUBJECT, Slot.RELATION, Slot.OBJECT);
        node.items().forEach(item -> slots.add(slot(item)));
        return slots;
    }

    private static Slot slot(Node node) {
        List<String> names = new ArrayList<>();
        for (Slot slot : Slot.values()) {
            names.add(slot.wireName());
        }
        return Arrays.stream(Slot.values())
                .filter(slot -> slot.wireName().equals(node.text()))
                .findFirst()
                .orElseThrow(() -> new WireException(WireMessages.unknownValue(node.path(), node.text(), names)));
    }
}
