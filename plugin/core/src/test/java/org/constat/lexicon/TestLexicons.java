package org.constat.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.constat.corpus.Problem;
import org.constat.corpus.Problems;
import org.constat.corpus.YamlDocument;

/** Makes lexicons from a few lines. */
final class TestLexicons {
    private static final WordForms FORMS = (form, language, kinds) -> switch (form) {
        case "guarantees" -> Set.of("guarantee");
        case "frappes" -> Set.of("frappe", "frapper");
        case "aériennes" -> Set.of("aérien");
        case "armes" -> Set.of("arme", "armer");
        case "threatened" -> Set.of("threaten");
        default -> Set.of();
    };

    private TestLexicons() {}

    static Lexicon general(String... concepts) {
        Problems problems = new Problems();
        Lexicon lexicon =
                Lexicons.load(Lexicons.compile(List.of(document(concepts(concepts))), FORMS, problems), FORMS);
        assertThat(problems.list()).isEmpty();
        return lexicon;
    }

    static Lexicon project(Lexicon general, String... concepts) {
        Problems problems = new Problems();
        Lexicon lexicon = Lexicons.withProject(general, document(concepts(concepts)), problems);
        assertThat(problems.list()).isEmpty();
        return lexicon;
    }

    static List<String> problems(Lexicon general, String yaml) {
        Problems problems = new Problems();
        Lexicons.withProject(general, document(yaml), problems);
        return problems.list().stream().map(Problem::toString).toList();
    }

    static YamlDocument document(String yaml) {
        Problems problems = new Problems();
        YamlDocument document = YamlDocument.parse(yaml, "lexicon.yaml", problems);
        assertThat(problems.list()).isEmpty();
        return Objects.requireNonNull(document);
    }

    static String concepts(String... concepts) {
        return "concepts:\n- " + String.join("\n- ", concepts) + "\n";
    }

    static List<String> ids(List<Sense> senses) {
        return senses.stream().map(sense -> sense.concept().id()).toList();
    }
}
