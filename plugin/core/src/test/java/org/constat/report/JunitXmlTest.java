package org.constat.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class JunitXmlTest {
    private Document document;

    @BeforeEach
    void parse() throws Exception {
        String xml = JunitXml.of(Sample.ofEveryKind(), "mvn constat:explain");
        document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private Element testCase(int index) {
        return (Element) document.getElementsByTagName("testcase").item(index);
    }

    @Test
    void a_suite_counts_its_cases() {
        Element suite = (Element) document.getElementsByTagName("testsuite").item(0);

        assertThat(suite.getAttribute("name")).isEqualTo("facts.mine");
        assertThat(suite.getAttribute("tests")).isEqualTo("8");
        assertThat(suite.getAttribute("failures")).isEqualTo("3");
        assertThat(suite.getAttribute("errors")).isEqualTo("1");
        assertThat(suite.getAttribute("skipped")).isEqualTo("1");
    }

    @Test
    void a_case_is_named_by_its_sentence() {
        assertThat(testCase(0).getAttribute("name")).isEqualTo("The mine reopens [mine-1]");
        assertThat(testCase(0).getAttribute("classname")).isEqualTo("facts.mine");
        assertThat(testCase(4).getAttribute("name")).isEqualTo("never: The mine closes [never-1]");
    }

    @Test
    void a_failure_carries_the_block_of_the_console() {
        Element failure = (Element) testCase(3).getElementsByTagName("failure").item(0);

        assertThat(failure.getAttribute("message")).isEqualTo("MISSING");
        assertThat(failure.getTextContent()).contains("MISSING trams-40", "  nearest   la mine | rouvre | -");
    }

    @Test
    void what_xml_cannot_say_is_written_out_and_markup_is_text() {
        assertThat(testCase(5).getAttribute("name")).isEqualTo("The mine <sells> \"coal\"\\u{7}\\u{202e} [odd]");
    }

    @Test
    void a_known_failure_is_skipped_with_its_reason() {
        Element skipped = (Element) testCase(7).getElementsByTagName("skipped").item(0);

        assertThat(skipped.getAttribute("message")).isEqualTo("pronoun subject (NLP-42)");
    }
}
