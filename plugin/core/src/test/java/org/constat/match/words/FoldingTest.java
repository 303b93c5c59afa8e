package org.constat.match.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class FoldingTest {

    @Test
    void takes_out_accents_ligatures_apostrophes_and_hyphens() {
        assertThat(Folding.fold("L’œuvre  d'Élodie – Saint-Brévin ")).isEqualTo("L oeuvre d Elodie Saint Brevin");
        assertThat(Folding.foldCase("Ægir\u00a0Ström")).isEqualTo("aegir strom");
        assertThat(Folding.fold("Łódź\u0301 Đà Nẵng")).isEqualTo("Łodz Đa Nang");
        assertThat(Folding.fold("")).isEmpty();
        assertThat(Folding.fold(" - ")).isEmpty();
    }

    @Test
    void says_the_same_letter_by_letter_as_of_any_text() {
        Random random = new Random(7);
        String letters = "abZ09.,\"«»éÉçœŒæÆßøŁ-–—'’‘ʼ\u00a0\u202f\u2010 \t\n\u000b\u001c\u00ad";
        LatinFolding latin = new LatinFolding();
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(12); j > 0; j--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }

            assertThat(latin.fold(text.toString())).isEqualTo(Folding.foldAny(text.toString()));
        }
        assertThat(latin.fold("Мост")).isNull();
        assertThat(latin.fold("e\u0301")).isNull();
    }
}
