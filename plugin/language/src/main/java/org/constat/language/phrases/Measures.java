package org.constat.language.phrases;

import org.constat.language.phrases.Tables.Category;

/**
 * The nouns of a language that tell by how much something changes: "de trois points", "d'une heure", "en hausse de".
 *
 * @since 0.1
 */
public final class Measures {
    private final Tables tables;

    private Measures(Tables tables) {
        this.tables = tables;
    }

    /** Returns the nouns of a language, {@code fr} or {@code en}. */
    public static Measures of(String language) {
        return new Measures(Tables.of(language));
    }

    /** Returns whether a noun names by how much something is longer or later, counted or by one ("d'une heure"). */
    public boolean isSpan(String lemma, boolean counted, boolean one) {
        String span = tables.value(Category.SPAN, lemma);
        return span != null && (counted || (one && span.equals("ONE")));
    }

    /** Returns whether a noun behind a verb names by how much, where the verb takes "de" or not ("recule de 4 %"). */
    public boolean isDegree(String lemma, boolean counted, boolean governed) {
        String degree = tables.value(Category.DEGREE, lemma);
        return degree != null
                && switch (degree) {
                    case "SHARE" -> true;
                    case "COUNTED" -> counted;
                    default -> counted && !governed;
                };
    }

    /** Returns whether a noun names a change of how much there is ("hausse"). */
    public boolean isRiseOrFall(String lemma) {
        return tables.has(Category.RISE_OR_FALL, lemma);
    }
}
