package org.constat.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.constat.gate.FailOn;
import org.junit.jupiter.api.Test;

class FailOnParameterTest {

    @Test
    void is_written_in_lower_case() {
        assertThat(FailOnParameter.parse("any")).isEqualTo(FailOn.ANY);
        assertThat(FailOnParameter.parse("regression")).isEqualTo(FailOn.REGRESSION);
    }

    @Test
    void refuses_what_it_does_not_know() {
        assertThatThrownBy(() -> FailOnParameter.parse("never"))
                .isInstanceOf(UserMistake.class)
                .hasMessage("constat.failOn cannot be \"never\"; write any or regression.");
    }
}
