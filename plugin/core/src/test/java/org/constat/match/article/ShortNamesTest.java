package org.constat.match.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortNamesTest {

    @ParameterizedTest
    @CsvSource({
        "Calverton, Calverton Stores",
        "Orsk, Orsk Energy",
        "Bexwell, Bexwell Bank",
        "Ottilie, Lady Ottilie",
        "Cormoran, Banque du Cormoran",
        "Rive, Compagnie de la Rive",
        "ARM, Agence régionale des marais",
        "FVLP, Front Varga de libération des peuples",
        "FVLP, Front Varga Moreno de libération des peuples"
    })
    void is_the_long_name_without_what_is_often_left_out(String shorter, String longer) {
        assertThat(ShortNames.isCutFrom(shorter, longer)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Calverton, Calverton Castle",
        "Stores, Calverton Stores",
        "Ottilie, Emma Ottilie",
        "EO, Emma Ottilie",
        "Cormoran, Phare du Cormoran",
        "Ottilie, Banque Emma Ottilie",
        "ARM, Agence de la mer",
        "ARM, Aide aux réfugiés",
        "MRA, Agence régionale des marais"
    })
    void is_not_any_part_of_a_name(String shorter, String longer) {
        assertThat(ShortNames.isCutFrom(shorter, longer)).isFalse();
    }
}
