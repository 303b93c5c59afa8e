package org.constat.language.phrases.reading;

import java.util.List;
import java.util.Locale;
import org.constat.language.phrases.Tables;
import org.constat.language.phrases.Tables.Category;
import org.constat.language.phrases.Vocabulary;

/** Knows what a person, an institution or a work can be called before its name: "minister", "company", "film". */
final class RoleNouns {
    private static final List<String> ROLES = List.of(
            "person",
            "official-politics",
            "leader",
            "minister",
            "president",
            "organisation",
            "company",
            "institution",
            "worker",
            "player",
            "artist",
            "scientist",
            "film",
            "book",
            "trade-union",
            "association",
            "bank",
            "newspaper",
            "party",
            "ship",
            "storm");

    private final Tables tables;
    private final Vocabulary vocabulary;

    RoleNouns(Tables tables, Vocabulary vocabulary) {
        this.tables = tables;
        this.vocabulary = vocabulary;
    }

    boolean isRole(String lemma) {
        return ROLES.stream().anyMatch(role -> vocabulary.isA(lemma, role))
                || tables.has(Category.TITLE, lemma.toLowerCase(Locale.ROOT));
    }
}
