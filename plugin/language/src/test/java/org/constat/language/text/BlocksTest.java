package org.constat.language.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constat.Block.Type.HEADER;
import static org.constat.Block.Type.HEADLINE;
import static org.constat.Block.Type.LEFTOVER;
import static org.constat.Block.Type.LIST_ITEM;
import static org.constat.Block.Type.PARAGRAPH;

import java.util.List;
import org.constat.Article;
import org.constat.Block;
import org.constat.Span;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlocksTest {

    private static final String PARAGRAPH_TEXT =
            "Le pont du village a été fermé mardi par la mairie après la crue, et les habitants "
                    + "des deux rives devront faire un détour de douze kilomètres jusqu'à la fin du mois.";

    private static List<Block> blocks(String text) {
        return Blocks.of(Article.of("a", "fr", text));
    }

    private static List<Block.Type> types(String text) {
        return blocks(text).stream().map(Block::type).toList();
    }

    @Nested
    class The_articles_own_text {

        @Test
        void has_a_headline_headers_items_and_paragraphs() {
            assertThat(types("Le pont ferme\n\n" + PARAGRAPH_TEXT
                            + "\n\nUn long détour\n\n• La crue a tout emporté.\n1. Le maire s'excuse.\n\n"
                            + PARAGRAPH_TEXT))
                    .containsExactly(HEADLINE, PARAGRAPH, HEADER, LIST_ITEM, LIST_ITEM, PARAGRAPH);
        }

        @Test
        void may_begin_without_a_headline() {
            assertThat(types(PARAGRAPH_TEXT + "\n" + PARAGRAPH_TEXT)).containsExactly(PARAGRAPH, PARAGRAPH);
        }

        @Test
        void is_joined_where_its_lines_were_wrapped() {
            String text = "Le pont ferme\n\nLe pont du village a été fermé mardi par la mairie après la\ncrue, et les "
                    + "habitants feront un détour.\n";
            List<Block> blocks = blocks(text);

            assertThat(blocks).extracting(Block::type).containsExactly(HEADLINE, PARAGRAPH);
            assertThat(blocks.get(1).span().of(text)).startsWith("Le pont").endsWith("détour.");
        }

        @Test
        void stands_behind_its_bullet() {
            String text = "Titre\n\n  • Un point.\r\n- Un autre.\r\n";

            assertThat(blocks(text))
                    .extracting(block -> block.span().of(text))
                    .containsExactly("Titre", "Un point.", "Un autre.");
        }

        @Test
        void keeps_its_own_blocks_where_it_brings_some() {
            List<Block> own = List.of(new Block(PARAGRAPH, new Span(0, 3)));

            assertThat(Blocks.of(new Article("a", "fr", "Oui\n\nNon", own, java.util.Map.of())))
                    .isEqualTo(own);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Partager les richesses de la forêt est devenu un métier pour les familles de la vallée.",
                    "Share prices fell sharply in early trading after the bank warned of losses.",
                    "Plus de cent familles ont quitté la vallée depuis le début de la crue.",
                    "Related parties sold the plant for a small sum, according to the audit."
                })
        void may_begin_with_words_of_a_notice(String line) {
            assertThat(types("Titre\n\n" + line + "\n\n" + PARAGRAPH_TEXT))
                    .containsExactly(HEADLINE, PARAGRAPH, PARAGRAPH);
        }
    }

    @Nested
    class What_the_page_left_behind {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Lire aussi : Le moulin rouvre",
                    "À lire également - Le moulin rouvre",
                    "Partager cet article",
                    "Plus",
                    "Abonnez-vous à notre lettre",
                    "Read more: The mill reopens",
                    "Most viewed: Ten mills to see",
                    "Share",
                    "Sign up for our weekly newsletter",
                    "Suivez-nous",
                    "Partager | Imprimer",
                    "Photos : la vallée vue du ciel",
                    "Sur le même sujet : Les crues du siècle",
                    "Recevez nos alertes par courriel",
                    "Related: Why mills close",
                    "We use cookies to improve your experience. Accept?",
                    "https://example.org/moulin",
                    "Tous droits réservés"
                })
        void is_told_from_the_text(String line) {
            assertThat(types("Le pont ferme\n\n" + PARAGRAPH_TEXT + "\n\n" + line))
                    .containsExactly(HEADLINE, PARAGRAPH, LEFTOVER);
        }

        @Test
        void are_teasers_at_the_end() {
            assertThat(types("Le pont ferme\n\n" + PARAGRAPH_TEXT
                            + "\n\nLe moulin rouvre ses portes\nAprès dix ans de travaux, le moulin...\nUn loup dans la vallée\nUn berger "
                            + "affirme avoir vu…"))
                    .containsExactly(HEADLINE, PARAGRAPH, LEFTOVER, LEFTOVER, LEFTOVER, LEFTOVER);
        }

        @Test
        void is_whatever_follows_the_first_notice_behind_the_last_paragraph() {
            assertThat(types("Le pont ferme\n\n" + PARAGRAPH_TEXT
                            + "\n\nÀ lire aussi\nLe moulin rouvre.\nUn loup dans la vallée\n"))
                    .containsExactly(HEADLINE, PARAGRAPH, LEFTOVER, LEFTOVER, LEFTOVER);
        }

        @Test
        void is_a_header_that_nothing_follows() {
            assertThat(types("Le pont ferme\n\n" + PARAGRAPH_TEXT + "\n\nUn loup dans la vallée\n"))
                    .containsExactly(HEADLINE, PARAGRAPH, LEFTOVER);
        }
    }

    @Nested
    class Hostile_text {

        @Test
        @Timeout(20)
        void of_many_or_long_lines_is_split_in_one_pass() {
            assertThat(blocks("a\n".repeat(500_000))).hasSize(500_000);
            assertThat(blocks("mot ".repeat(1_500_000))).hasSize(1);
            assertThat(blocks("une ligne assez longue pour que la suivante la continue, sans point\n".repeat(60_000)))
                    .hasSize(1);
            assertThat(blocks("\n\r\n \t".repeat(300_000))).isEmpty();
        }

        @Test
        void of_nothing_has_no_block() {
            assertThat(blocks("")).isEmpty();
        }
    }
}
