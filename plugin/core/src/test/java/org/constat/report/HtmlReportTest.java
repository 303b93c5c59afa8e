package org.constat.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.constat.gate.Decision;
import org.constat.gate.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class HtmlReportTest {
    private Page page;

    @BeforeEach
    void write() throws Exception {
        page = Page.of(Sample.ofEveryKind(), Sample.options(ReportKind.HTML));
    }

    @Test
    void the_verdict_is_its_heading() {
        assertThat(page.elements("h1").item(0).getTextContent())
                .isEqualTo(
                        "Red 2 failed, 1 in error, 1 unexpected pass, 3 passed (1 unarmed, 3 tolerant), 1 known failure");
    }

    @Test
    void reasons_stand_below_it() {
        assertThat(page.elements("ul").item(0).getTextContent())
                .isEqualTo("2 assertions fail1 assertion could not be answered");
    }

    @Test
    void findings_stand_before_the_others() {
        assertThat(page.data().indexOf("\"id\":\"trams-40\""))
                .isLessThan(page.data().indexOf("\"id\":\"mine-1\""));
    }

    @Test
    void a_proof_is_told_in_words_and_a_fact_points_into_its_article() {
        assertThat(page.data())
                .contains("relation: \\\"rouvre\\\" says the same as \\\"reopens\\\", both are reopen")
                .contains("\"line\":1,\"from\":2,\"to\":40")
                .contains("\"next\":\"mvn constat:explain -Dconstat.ids=trams-40\"");
    }

    @Test
    void ids_are_unique() {
        List<String> ids = new ArrayList<>();
        IntStream.range(0, page.elements("*").getLength())
                .mapToObj(i -> ((Element) page.elements("*").item(i)).getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .forEach(ids::add);

        assertThat(ids).contains("list", "search", "data").doesNotHaveDuplicates();
    }

    @Test
    void nothing_comes_from_elsewhere() {
        assertThat(page.policy())
                .startsWith("default-src 'none'; style-src 'sha256-")
                .doesNotContain("unsafe");
        assertThat(page.html()).doesNotContain(" src=").doesNotContain("url(").doesNotContain("@import");
    }

    @Nested
    class naughty_strings {
        @BeforeEach
        void write() throws Exception {
            page = Page.of(Naughty.report(), Naughty.options(ReportKind.HTML));
        }

        @Test
        void there_are_enough_of_them() {
            assertThat(Naughty.STRINGS).hasSizeGreaterThanOrEqualTo(300).doesNotHaveDuplicates();
        }

        @Test
        void add_no_element() throws Exception {
            assertThat(page.elements("script").getLength()).isEqualTo(2);
            assertThat(page.elements("img").getLength()).isZero();
            assertThat(page.elements("*").getLength()).isEqualTo(elementsOfAnEmptyPage() + 2 * Naughty.STRINGS.size());
        }

        private int elementsOfAnEmptyPage() throws Exception {
            return Page.of(Sample.report(false, List.of()), Sample.options())
                    .elements("*")
                    .getLength();
        }

        @Test
        void leave_no_bracket_and_no_invisible_character_in_the_data() {
            assertThat(page.data())
                    .doesNotContainPattern(
                            "[<>&\\x00-\\x1f\\x7f-\\x9f\\u00ad\\u200b-\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ue000\\ufeff]");
        }

        @Test
        void are_all_there() {
            assertThat(page.data())
                    .contains("\\u003cscript\\u003edocument.title=\\\"ran\\\"\\u003c/script\\u003e")
                    .contains("\\\\u{202e}right to left")
                    .contains("bell\\\\u{7}");
        }

        @Test
        void show_half_a_pair_as_its_number() {
            assertThat(HtmlData.withinHtml("\ud83d\ude00 \ud83d\u2028")).isEqualTo("\ud83d\ude00 \\ud83d\\u2028");
        }
    }

    @Test
    void ten_thousand_assertions_stay_within_bounds() {
        List<Decision> many = IntStream.range(0, 10_000)
                .mapToObj(i -> Sample.as(Outcome.FAILED, Sample.missing("many-" + i, "hard"), ""))
                .toList();

        assertThat(HtmlReport.of(Sample.report(true, many), Sample.options(ReportKind.HTML)))
                .hasSizeBetween(1_000_000, 12_000_000);
    }
}
