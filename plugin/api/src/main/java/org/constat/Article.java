package org.constat;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text with an id, a language and metadata, made of typed blocks.
 *
 * @param id unique in its corpus
 * @param language a BCP 47 language tag such as {@code fr}, or null where the corpus does not say
 * @param text the whole text as it is stored; every offset of Constat counts its UTF-16 units
 * @param blocks the parts of the text in their order, none overlapping another; empty where nobody has split the text
 * @param metadata further front matter by its key, such as {@code title}, {@code date}, {@code source}, {@code url}
 * @since 0.1
 */
public record Article(
        String id, @Nullable String language, String text, List<Block> blocks, Map<String, String> metadata) {

    /** Copies the collections. */
    public Article {
        blocks = List.copyOf(blocks);
        metadata = Map.copyOf(metadata);
    }

    /** Returns an article without blocks and metadata. */
    public static Article of(String id, @Nullable String language, String text) {
        return new Article(id, language, text, List.of(), Map.of());
    }

    /** Returns the title that the front matter gives. */
    public Optional<String> title() {
        return Optional.ofNullable(metadata.get("title"));
    }

    /** Returns the day of publication, from which the text counts its weekdays; empty where there is none or it is not an ISO date. */
    public Optional<LocalDate> date() {
        try {
            return Optional.ofNullable(metadata.get("date")).map(LocalDate::parse);
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }
}
