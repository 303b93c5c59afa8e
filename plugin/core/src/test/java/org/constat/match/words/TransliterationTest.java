package org.constat.match.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransliterationTest {

    @ParameterizedTest
    @CsvSource({
        "Chostakovitch, Shostakovich",
        "Tchaïkovski, Tchaikovsky",
        "Khrouchtchev, Khrushchev",
        "Gorbatchev, Gorbachev",
        "Soljenitsyne, Solzhenitsyn",
        "Pouchkine, Pushkin",
        "Eltsine, Yeltsin",
        "Joukov, Zhukov",
        "Rachmaninov, Rachmaninoff",
        "Tourgueniev, Turgenev",
        "Alexandre Loukachenko, Alexander Lukashenko",
        "Sergueï Bondartchouk, Sergei Bondarchuk",
        "Evgueni Kissine, Yevgeny Kissin",
        "Iouri Grigorovitch, Yuri Grigorovich",
        "Mikheïl Saakachvili, Mikheil Saakashvili",
        "Nikol Pachinian, Nikol Pashinyan",
        "Noursoultan Nazarbaïev, Nursultan Nazarbayev",
        "Abdel Fattah al-Sissi, Abdel Fattah el-Sisi",
        "Mahmoud Darwich, Mahmud Darwish",
        "Andréas Papandréou, Andreas Papandreou",
        "Benyamin Nétanyahou, Benyamin Netanyahu",
        "Vladimir Horowitz, Volodymyr Horowitz",
        "Alexandre Dovjenko, Oleksandr Dovzhenko",
        "Sergueï Paradjanov, Serhiy Paradjanov"
    })
    void two_spellings_of_a_name_are_one(String french, String english) {
        assertThat(across(french)).isEqualTo(across(english));
    }

    @ParameterizedTest
    @CsvSource({
        "Oistrakhy, Oistrakh",
        "Vladimir Horowitz, Mykola Horowitz",
        "Prokofiev, Prokopiev",
        "Lavrov, Lavrin",
        "Kramarov, Kramarenko",
        "Tchernov, Chernin",
        "Nikolaï Rubinstein, Anton Rubinstein",
        "Mikhaïl Glinka, Mikhaïl Glinko"
    })
    void two_names_stay_apart(String one, String other) {
        assertThat(across(one)).isNotEqualTo(across(other));
    }

    @ParameterizedTest
    @CsvSource({"Martine, Martin", "Pauline, Paulin", "Valérie, Valéry"})
    void first_names_of_one_language_stay_apart(String one, String other) {
        assertThat(Transliteration.skeleton(Folding.fold(one)))
                .isNotEqualTo(Transliteration.skeleton(Folding.fold(other)));
    }

    private static String across(String name) {
        return Transliteration.acrossLanguages(Folding.fold(name));
    }
}
