package org.constat.match.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FullNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Now Anna Berg speaks. Berg waits. | Berg | Anna Berg",
                "Puis Jean-Luc Marchand répond. | Marchand | Jean-Luc Marchand",
                "Walking Berg waits. | Berg | -",
                "They fly to Norway. Berg waits. | Berg | -",
                "They meet President Berg there. | Berg | -",
                "They meet M. Berg there. | Berg | -",
                "Then J. Berg waits. | Berg | J. Berg",
                "Then Anna Bergson waits. | Berg | -",
            })
    void a_full_name_is_a_first_name_before_its_surname(String text, String surname, String name) {
        assertThat(FullNames.before(surname, text)).isEqualTo(name == null ? Set.of() : Set.of(name));
    }
}
