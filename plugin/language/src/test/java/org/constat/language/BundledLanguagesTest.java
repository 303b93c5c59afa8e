package org.constat.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.constat.Article;
import org.constat.Fact;
import org.constat.spi.Language;
import org.constat.spi.Languages;
import org.junit.jupiter.api.Test;

class BundledLanguagesTest {

    private static final Languages LANGUAGES = Languages.load(BundledLanguagesTest.class.getClassLoader());

    @Test
    void are_found_as_services() {
        assertThat(LANGUAGES.tags()).containsExactly("en", "fr");
    }

    @Test
    void split_an_article_into_blocks_and_sentences() {
        String text = "Le pont ferme\n\nLe maire s’explique. « Il fallait agir. » Les riverains s’inquiètent.\n";
        Article article = Article.of("pont", "fr", text);
        Language french = LANGUAGES.find("fr-CA").orElseThrow();

        assertThat(french.blocks(article)).hasSize(2);
        assertThat(french.sentences(article))
                .extracting(span -> span.of(text))
                .containsExactly(
                        "Le pont ferme", "Le maire s’explique.", "« Il fallait agir. »", "Les riverains s’inquiètent.");
    }

    @Test
    void offer_themselves_for_a_text_in_their_language() {
        assertThat(guess("Le pont est fermé et les riverains ne savent pas qui l'a décidé."))
                .isEqualTo("fr");
        assertThat(guess("The bridge is closed and the residents do not know who has decided it."))
                .isEqualTo("en");
        assertThat(LANGUAGES.guess("Die Brücke ist geschlossen, sagt der Bürgermeister."))
                .isEmpty();
        assertThat(LANGUAGES.guess("")).isEmpty();
    }

    private static String guess(String text) {
        return LANGUAGES.guess(text).orElseThrow().tag();
    }

    @Test
    void extract_facts() throws Exception {
        for (Language language : LANGUAGES.all()) {
            boolean french = language.tag().equals("fr");
            String text = french ? "Le maire rejette le projet." : "The mayor rejects the plan.";

            assertThat(language.extractor(language.generalLexicon()).extract(Article.of("a", language.tag(), text)))
                    .extracting(Fact::text)
                    .anyMatch(fact -> fact.contains(french ? "projet" : "plan"));
        }
    }
}
