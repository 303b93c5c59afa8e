package org.constat.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.constat.corpus.CorpusOptions;
import org.constat.report.HaltingJvm;
import org.constat.spi.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledRunTest {
    private static final String MINE = "The mine reopens.\n\nThe council buys trams. The owner sells coal.\n";
    private static final String TRAMS = TestCorpus.fact("council", "buys", "trams", "The council buys trams.");
    private static final String COAL = TestCorpus.fact("owner", "sells", "coal", "The owner sells coal.");
    private static final List<String> KEPT = List.of("baseline.tsv", "corpus.lock", "accepted.jsonl");

    @TempDir
    Path folder;

    @TempDir
    Path reports;

    private List<String> accepted = List.of();
    private Setup setup = new Setup(Path.of(""), CorpusOptions.DEFAULT, null, null, Languages.of());

    @BeforeEach
    void accept_a_state_and_go_on() throws IOException {
        new TestCorpus(folder).article("mine", MINE, TRAMS).write("facts/a.facts.yaml", """
                facts:
                  - {holds: council | buys | trams, id: trams}
                  - {holds: owner | sells | coal, id: coal}
                """);
        setup = new TestCorpus(folder).setup();
        check();
        assertThat(accept().accepted()).isTrue();
        accepted = kept();
        new TestCorpus(folder).article("mine", MINE, TRAMS, COAL);
    }

    private CheckResult check() {
        return Check.run(CheckRequest.of(setup, reports));
    }

    private AcceptResult accept() {
        return Accept.run(new AcceptRequest(setup, reports, "why", false, "mvn constat:check", "mvn constat:accept"));
    }

    private List<String> kept() throws IOException {
        List<String> contents = new ArrayList<>();
        for (String file : KEPT) {
            contents.add(Files.readString(folder.resolve(file)));
        }
        return contents;
    }

    private void assertFixedIsSeen() {
        CheckResult result = check();
        assertThat(result.red()).isFalse();
        assertThat(result.console().get(0)).startsWith("GREEN  1 fixed, 1 as accepted");
    }

    @Test
    void a_check_killed_at_any_step_changes_nothing_that_people_keep_and_the_next_is_right() throws IOException {
        int step = 1;
        while (HaltingJvm.haltsAt("check", step, folder, reports)) {
            assertThat(kept()).isEqualTo(accepted);
            assertThat(LastRunReader.read(reports.resolve("results.json"))).isPresent();
            assertFixedIsSeen();
            step++;
        }

        assertThat(step).isGreaterThan(10);
    }

    @Test
    void an_accept_killed_at_any_step_leaves_each_file_old_or_new_and_the_next_is_right() throws IOException {
        check();
        assertThat(accept().accepted()).isTrue();
        List<String> wanted = kept();
        int step = 1;
        putBack();
        while (HaltingJvm.haltsAt("accept", step, folder, reports)) {
            List<String> now = kept();
            for (int file = 0; file < KEPT.size(); file++) {
                assertThat(now.get(file)).isIn(accepted.get(file), wanted.get(file));
            }
            assertThat(check().red()).isFalse();
            assertThat(accept().accepted()).isTrue();
            assertThat(kept()).isEqualTo(wanted);
            putBack();
            step++;
        }

        assertThat(step).isGreaterThan(10);
        assertThat(kept()).isEqualTo(wanted);
    }

    private void putBack() throws IOException {
        for (int file = 0; file < KEPT.size(); file++) {
            Files.writeString(folder.resolve(KEPT.get(file)), accepted.get(file));
        }
    }

    @Test
    void builds_of_one_checkout_at_once_corrupt_nothing() throws Exception {
        ExecutorService builds = Executors.newFixedThreadPool(4);
        try {
            List<Future<Boolean>> running = new ArrayList<>();
            for (int build = 0; build < 40; build++) {
                running.add(builds.submit(() -> check().red()));
            }
            for (Future<Boolean> build : running) {
                assertThat(build.get()).isFalse();
            }
        } finally {
            builds.shutdownNow();
        }

        assertThat(kept()).isEqualTo(accepted);
        assertThat(accept().accepted()).isTrue();
        try (Stream<Path> left = Files.list(reports)) {
            assertThat(left.map(Path::getFileName).map(Path::toString)).noneMatch(name -> name.endsWith(".tmp"));
        }
    }
}
