package org.constat.maven;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SkipTest {

    @Test
    void nothing_skips_by_default() {
        assertThat(new Skip(false, false, false).property()).isEmpty();
    }

    @Test
    void each_property_is_named() {
        assertThat(new Skip(true, false, false).property()).contains("constat.skip");
        assertThat(new Skip(false, true, false).property()).contains("skipTests");
        assertThat(new Skip(false, false, true).property()).contains("maven.test.skip");
    }

    @Test
    void our_own_property_is_named_first() {
        assertThat(new Skip(true, true, true).property()).contains("constat.skip");
    }
}
