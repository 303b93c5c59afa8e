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
    void both_files_replace_those_of_an_earlier_run_and_nothing_else_is_left() throws IOException {
        Path reports = folder.resolve("target/constat");
        ReportFiles.write(Sample.ofEveryKind(), reports, "mvn constat:explain");

        assertThat(ReportFiles.write(Sample.ofEveryKind(), reports, "mvn constat:explain"))
                .containsExactly(reports.resolve("results.json"), reports.resolve("junit.xml"));
        try (Stream<Path> files = Files.list(reports)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void a_file_that_cannot_be_written_is_named() throws IOException {
        Path occupied = Files.writeString(folder.resolve("occupied"), "");

        assertThatThrownBy(() -> ReportFiles.write(Sample.ofEveryKind(), occupied, "mvn constat:explain"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("results.json  cannot be written");
    }
}
