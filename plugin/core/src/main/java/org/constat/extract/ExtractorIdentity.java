package org.constat.extract;

import java.util.Set;
import org.constat.Slot;

/**
 * Which extractor answered.
 *
 * @param id its name: {@code builtin}, a class, or what its hello line says
 * @param version its version, or empty where it gives none
 * @param fingerprint what identifies its answers, or empty where it gives none
 * @param slots what it supplies
 * @param deterministic whether it declares to answer the same each time
 * @since 0.1
 */
public record ExtractorIdentity(String id, String version, String fingerprint, Set<Slot> slots, boolean deterministic) {

    /** Copies the slots. */
    public ExtractorIdentity {
        slots = Set.copyOf(slots);
    }

    /** Makes the identity of an extractor that answers the same each time. */
    public ExtractorIdentity(String id, String version, String fingerprint, Set<Slot> slots) {
        this(id, version, fingerprint, slots, true);
    }
}
