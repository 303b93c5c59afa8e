package org.constat.corpus;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which extractor {@code corpus.yaml} names.
 *
 * @since 0.1
 */
public sealed interface ExtractorSpec {

    /** The fields of stored facts that {@code map} can find under other names. */
    Set<String> MAPPED_FIELDS = Set.of(
            "id",
            "sha256",
            "text",
            "facts",
            "subject",
            "relation",
            "object",
            "args",
            "polarity",
            "modality",
            "tense",
            "source",
            "evidence",
            "confidence",
            "language",
            "rule");

    /** The one that comes with the language module. */
    record BuiltIn() implements ExtractorSpec {}

    /**
     * A class of the project.
     *
     * @param className its fully qualified name
     */
    record OfClass(String className) implements ExtractorSpec {}

    /**
     * A program that speaks the wire format.
     *
     * @param command the program and its arguments; no shell reads them
     * @param inputs the files and folders whose content decides what it answers
     * @param timeout how long one article may take
     * @param workers how many of them run side by side, 1 or more
     */
    record OfCommand(List<String> command, List<Path> inputs, Duration timeout, int workers) implements ExtractorSpec {

        /** Copies the lists. */
        public OfCommand {
            command = List.copyOf(command);
            inputs = List.copyOf(inputs);
        }
    }

    /**
     * Facts that were extracted before.
     *
     * @param file the stored extraction, in JSON Lines
     * @param fields where to find a field of the wire format under another name ({@code subject: head.text})
     * @param fresh whether each article's {@code sha256} must be the one of its text
     */
    record Stored(Path file, Map<String, String> fields, boolean fresh) implements ExtractorSpec {

        /** Copies the map. */
        public Stored {
            fields = Map.copyOf(fields);
        }
    }
}
