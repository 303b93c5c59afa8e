package org.constat.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.constat.report.ReportKind;
import org.junit.jupiter.api.Test;

class ReportsParameterTest {

    @Test
    void without_it_the_page_is_written() {
        assertThat(ReportsParameter.parse(List.of())).containsExactly(ReportKind.HTML);
    }

    @Test
    void what_is_named_is_written_and_nothing_else() {
        assertThat(ReportsParameter.parse(List.of("github", "markdown")))
                .containsExactlyInAnyOrder(ReportKind.GITHUB, ReportKind.MARKDOWN);
    }

    @Test
    void none_writes_none() {
        assertThat(ReportsParameter.parse(List.of("none"))).isEmpty();
    }

    @Test
    void an_unknown_report_is_a_mistake_that_names_the_known_ones() {
        assertThatThrownBy(() -> ReportsParameter.parse(List.of("html", "pdf")))
                .isInstanceOf(UserMistake.class)
                .hasMessage("constat.reports cannot hold \"pdf\"; write html, markdown and github, or none alone.");
    }
}
