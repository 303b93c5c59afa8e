package org.constat.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** What breaks careless reports is text in each of ours. */
class NaughtyReportsTest {
    private static final int STRINGS = Naughty.STRINGS.size();

    @TempDir
    Path folder;

    private static void validate(String xml) throws Exception {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Objects.requireNonNull(NaughtyReportsTest.class.getResource("junit.xsd")))
                .newValidator()
                .validate(new StreamSource(new StringReader(xml)));
    }

    private static Document parsed(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    @Test
    void on_the_console_each_line_is_one_line_without_a_steering_character() {
        List<String> lines = Console.lines(Naughty.report(), "mvn constat:explain");

        assertThat(lines)
                .noneMatch(line -> line.chars()
                        .anyMatch(unit -> unit < ' '
                                || (unit >= 0x7F && unit <= 0x9F)
                                || (unit >= 0x202A && unit <= 0x202E)
                                || (unit >= 0x2066 && unit <= 0x2069)));
    }

    @Test
    void in_results_json_they_come_back_as_they_are() throws IOException {
        Map<String, Object> results = JsonTree.read(ResultsJson.of(Naughty.report()));

        List<String> texts = JsonTree.objects(results, "assertions").stream()
                .map(assertion -> JsonTree.text(assertion, "text"))
                .toList();
        assertThat(texts).isEqualTo(Naughty.STRINGS);
    }

    @Test
    void in_junit_xml_they_add_no_element_and_satisfy_the_schema() throws Exception {
        String xml = JunitXml.of(Naughty.report(), "mvn constat:explain");
        Document document = parsed(xml);

        validate(xml);
        assertThat(document.getElementsByTagName("testcase").getLength()).isEqualTo(STRINGS);
        assertThat(document.getElementsByTagName("failure").getLength()).isEqualTo(STRINGS);
        assertThat(document.getElementsByTagName("*").getLength())
                .isEqualTo(1
                        + 2 * STRINGS
                        + document.getElementsByTagName("testsuite").getLength());
    }

    @Test
    void every_outcome_satisfies_the_schema() throws Exception {
        validate(JunitXml.of(Sample.ofEveryKind(), "mvn constat:explain"));
    }

    @Test
    void in_the_reports_of_a_reactor_they_are_text_too() throws Exception {
        String name = "<script>document.title=\"ran\"</script>";
        ReportFiles.write(Naughty.report(), folder, Naughty.options(ReportKind.HTML));

        ReactorReport reactor = ReactorReport.of(List.of(
                new ReactorModule(name, folder, true), new ReactorModule("unchecked", folder.resolve("none"), true)));
        reactor.write(folder.resolve("reactor"), Set.of(ReportKind.HTML, ReportKind.MARKDOWN));

        assertThat(reactor.lines().get(0)).startsWith("RED  2 of 2 modules are red · ");
        assertThat(reactor.lines()).anyMatch(line -> line.endsWith("was the build stopped before?"));
        String page = Files.readString(folder.resolve("reactor/report.html"), StandardCharsets.UTF_8);
        assertThat(page.split("<script", -1)).hasSize(1 + 2);
        assertThat(page).doesNotContain("<img", "<svg", "<iframe");
        assertThat(JsonTree.objects(JsonTree.read(HtmlReport.dataOf(page)), "assertions"))
                .hasSize(STRINGS);
        assertThat(Files.readString(folder.resolve("reactor/report.md"), StandardCharsets.UTF_8))
                .startsWith("**RED** `2 of 2 modules are red")
                .hasSizeLessThan(60_000)
                .contains("`<script>document.title=\"ran\"</script>`");
    }
}
