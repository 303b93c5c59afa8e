package org.constat.language.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.constat.lexicon.Concept;
import org.constat.lexicon.Lexicon;
import org.constat.lexicon.Sense;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Words that an entry joins wrongly let a false assertion pass; words that two entries keep apart fail a true one. */
class LexiconQualityTest {
    private static final Set<String> LANGUAGES = Set.of("en", "fr");

    private final Lexicon lexicon = GeneralLexicon.get();

    @ParameterizedTest
    @CsvFileSource(resources = "never-synonyms.tsv", delimiter = '\t', numLinesToSkip = 1)
    void keeps_apart_what_is_only_related(String kind, String english, String french, String other, String autre) {
        Concept.Kind of = Concept.Kind.valueOf(kind.toUpperCase(Locale.ROOT));
        Set<String> one = said(english, french, of);
        Set<String> two = said(other, autre, of);

        assertThat(one).as("%s, %s", english, french).isNotEmpty().doesNotContainAnyElementsOf(withBroader(two));
        assertThat(two).as("%s, %s", other, autre).isNotEmpty().doesNotContainAnyElementsOf(withBroader(one));
    }

    @Test
    void says_no_concept_with_the_words_of_its_opposite() {
        assertThat(concepts().flatMap(this::sharedWithItsOpposites)).isEmpty();
    }

    @Test
    void says_each_concept_in_both_languages() {
        assertThat(concepts().filter(concept -> concept.type() == null))
                .allSatisfy(concept -> assertThat(LANGUAGES)
                        .allSatisfy(language -> assertThat(words(concept, language))
                                .as("%s in %s", concept.id(), language)
                                .isNotEmpty()));
    }

    @Test
    void has_no_entry_whose_words_another_one_has_too() {
        Map<String, List<Concept>> byWord = concepts()
                .filter(concept ->
                        concept.type() == null && words(concept, "en").size() > 1)
                .flatMap(concept -> words(concept, "en").stream().map(word -> Map.entry(word, concept)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));

        assertThat(concepts().filter(concept -> concept.type() == null).flatMap(concept -> doubled(concept, byWord)))
                .isEmpty();
    }

    private Stream<String> doubled(Concept concept, Map<String, List<Concept>> byWord) {
        Set<String> english = words(concept, "en");
        Set<String> french = words(concept, "fr");
        if (english.size() < 2 || french.size() < 2) {
            return Stream.of();
        }
        return byWord.getOrDefault(english.iterator().next(), List.of()).stream()
                .filter(other -> !other.equals(concept) && other.kind() == concept.kind())
                .filter(other -> !areLinked(concept.id(), other.id()))
                .filter(other -> words(other, "en").containsAll(english)
                        && words(other, "fr").containsAll(french))
                .map(other -> concept.id() + " is in " + other.id());
    }

    private boolean areLinked(String one, String other) {
        return lexicon.broader(one).contains(other) || lexicon.broader(other).contains(one);
    }

    private Stream<String> sharedWithItsOpposites(Concept concept) {
        List<String> opposites = new ArrayList<>(concept.opposite());
        opposites.addAll(concept.complement());
        return opposites.stream()
                .flatMap(id -> LANGUAGES.stream().flatMap(language -> {
                    Set<String> shared = new HashSet<>(words(concept, language));
                    shared.retainAll(words(lexicon.concept(id).orElseThrow(), language));
                    return shared.stream();
                }))
                .map(word -> concept.id() + ": " + word);
    }

    private Set<String> said(String english, String french, Concept.Kind kind) {
        return Stream.concat(lexicon.senses(english, "en").stream(), lexicon.senses(french, "fr").stream())
                .filter(sense -> sense.form() == Sense.Form.BASE)
                .map(Sense::concept)
                .filter(concept -> concept.kind() == kind)
                .map(Concept::id)
                .collect(Collectors.toSet());
    }

    private Set<String> withBroader(Set<String> ids) {
        Set<String> all = new HashSet<>(ids);
        ids.forEach(id -> all.addAll(lexicon.broader(id)));
        return all;
    }

    private Stream<Concept> concepts() {
        return lexicon.ids().stream().map(id -> lexicon.concept(id).orElseThrow());
    }

    private Set<String> words(Concept concept, String language) {
        return Set.copyOf(lexicon.words(concept.id(), language, Sense.Form.BASE));
    }
}
