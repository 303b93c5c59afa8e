package org.constat.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.constat.check.Check;
import org.constat.check.CheckRequest;
import org.constat.check.CheckResult;
import org.constat.check.Setup;

/**
 * Checks a corpus once and prints how long that took since the JVM started, by the clock and of the processors, and what the cache could answer.
 *
 * @since 0.1
 */
public final class TimedCheck {
    private TimedCheck() {}

    /**
     * Runs.
     *
     * @param args the corpus folder, and the folder of the cache
     */
    @SuppressWarnings("SystemOut")
    public static void main(String[] args) throws IOException {
        Path reports = Files.createTempDirectory("constat-reports");
        Setup setup =
                Setup.of(Path.of(args[0]), TimedCheck.class.getClassLoader()).withCache(Path.of(args[1]));
        CheckResult result = Check.run(CheckRequest.of(setup, reports));
        long millis = System.currentTimeMillis()
                - ManagementFactory.getRuntimeMXBean().getStartTime();
        long cpu = ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .orElse(Duration.ZERO)
                .toMillis();
        System.out.println(millis + " ms, " + cpu + " ms of processor time, "
                + result.cache().get(0));
    }
}
