package org.constat.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Opens the page in the browser that is installed. */
class BrowserTest {
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");

    @TempDir
    Path folder;

    private String opened(Report report, ReportOptions options) throws IOException, InterruptedException {
        Optional<Path> browser = browser();
        assumeThat(browser)
                .as("no chromium, chromium-browser, google-chrome or chromium-headless-shell on the PATH")
                .isPresent();
        ReportFiles.write(report, folder, options);
        Path dump = folder.resolve("dump.html");
        Process process = new ProcessBuilder(command(browser.get()))
                .redirectOutput(dump.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(50, TimeUnit.SECONDS)).isTrue();
        return Files.readString(dump, StandardCharsets.UTF_8);
    }

    private List<String> command(Path browser) {
        return List.of(
                browser.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--user-data-dir=" + folder.resolve("profile"),
                "--dump-dom",
                folder.resolve("report.html").toUri().toString());
    }

    private static Optional<Path> browser() {
        List<String> names = List.of("chromium", "chromium-browser", "google-chrome", "chromium-headless-shell");
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(place -> names.stream().map(name -> Path.of(place, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Test
    @Timeout(60)
    void it_lists_every_assertion() throws Exception {
        String page = opened(Sample.ofEveryKind(), Sample.options(ReportKind.HTML));

        assertThat(page).contains("data-ready=\"8\"", "8 assertions", "id=\"assertion-8\"");
        assertThat(page)
                .contains(">relation: \"rouvre\" says the same as")
                .contains("Le &lt;b&gt;mot&lt;/b&gt;", ">U+202E</span>");
        assertThat(ids(page)).doesNotHaveDuplicates();
    }

    @Test
    @Timeout(60)
    void it_shows_naughty_strings_as_text_and_runs_none() throws Exception {
        String page = opened(Naughty.report(), Naughty.options(ReportKind.HTML));

        assertThat(page)
                .contains("data-ready=\"" + Naughty.STRINGS.size() + "\"")
                .contains("<title>Red: ");
        assertThat(page).doesNotContain("<img", "<svg", "<iframe", "<base", "<plaintext", "<title>ran");
        assertThat(page).contains("&lt;img src=x onerror=");
        assertThat(ids(page)).doesNotHaveDuplicates();
    }

    private static Stream<String> ids(String page) {
        int data = page.indexOf("<script id=\"data\"");
        return ID.matcher(page.substring(0, data)).results().map(MatchResult::group);
    }
}
