package org.constat.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFilesTest {

    @TempDir
    Path folder;

    @Test
    void the_files_replace_those_of_an_earlier_run_and_nothing_else_is_left() throws IOException {
        Path reports = folder.resolve("target/constat");
        ReportFiles.write(Sample.ofEveryKind(), reports, Sample.options(ReportKind.HTML));

        assertThat(ReportFiles.write(Sample.ofEveryKind(), reports, Sample.options(ReportKind.HTML)))
                .containsExactly(
                        reports.resolve("results.json"), reports.resolve("junit.xml"), reports.resolve("report.html"));
        try (Stream<Path> files = Files.list(reports)) {
            assertThat(files).hasSize(3);
        }
    }

    @Test
    void a_file_that_cannot_be_written_is_named() throws IOException {
        Path occupied = Files.writeString(folder.resolve("occupied"), "");

        assertThatThrownBy(() -> ReportFiles.write(Sample.ofEveryKind(), occupied, Sample.options(ReportKind.HTML)))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("results.json  cannot be written");
    }
}
