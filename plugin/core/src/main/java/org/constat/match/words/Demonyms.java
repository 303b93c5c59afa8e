package org.constat.match.words;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Derives the adjective of a place that no lexicon lists from its name: Torvenia, torvénien.
 *
 * @since 0.1
 */
public final class Demonyms {
    private static final int SHORTEST = 4;
    private static final List<String> ENDINGS = List.of(
            "iennes", "ienne", "iens", "ien", "aines", "aine", "ains", "ain", "aises", "aise", "ais", "oises", "oise",
            "ois", "eennes", "eenne", "een", "ian", "ean", "ese", "an", "ish", "er");
    private static final Pattern REST = Pattern.compile("[aeiouy]{0,3}[ns]?");

    private Demonyms() {}

    /** Returns whether one of two words that no lexicon knows is the name of a place, and the other is derived from it. */
    public static boolean areOne(Lexeme one, Lexeme other) {
        return one.senses().isEmpty() && other.senses().isEmpty() && (isDerived(one, other) || isDerived(other, one));
    }

    private static boolean isDerived(Lexeme name, Lexeme derived) {
        String place = Folding.foldCase(name.folded());
        return name.isName()
                && place.indexOf(' ') < 0
                && stem(Folding.foldCase(derived.folded()))
                        .filter(place::startsWith)
                        .filter(stem ->
                                REST.matcher(place.substring(stem.length())).matches())
                        .isPresent();
    }

    private static Optional<String> stem(String adjective) {
        return ENDINGS.stream()
                .filter(adjective::endsWith)
                .findFirst()
                .map(ending -> adjective.substring(0, adjective.length() - ending.length()))
                .filter(stem -> stem.length() >= SHORTEST);
    }
}
