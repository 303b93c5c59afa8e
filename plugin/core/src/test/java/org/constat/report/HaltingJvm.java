package org.constat.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.constat.check.Accept;
import org.constat.check.AcceptRequest;
import org.constat.check.Check;
import org.constat.check.CheckRequest;
import org.constat.check.Setup;
import org.constat.corpus.CorpusOptions;
import org.constat.spi.Languages;

/** A small machine that checks or accepts, and stops dead at one step of its writing. */
public final class HaltingJvm {
    /** The exit code of a machine that stopped at its step. */
    public static final int HALTED = 137;

    private HaltingJvm() {}

    /**
     * Runs in the machine.
     *
     * @param args what to do, the step, the corpus folder, the report directory
     */
    public static void main(String[] args) {
        int halt = Integer.parseInt(args[1]);
        WriteStep.observe(step -> {
            if (step == halt) {
                Runtime.getRuntime().halt(HALTED);
            }
        });
        Setup setup = new Setup(Path.of(args[2]), CorpusOptions.DEFAULT, null, null, Languages.of());
        if (args[0].equals("check")) {
            Check.run(CheckRequest.of(setup, Path.of(args[3])));
        } else {
            Accept.run(new AcceptRequest(setup, Path.of(args[3]), "why", false, "check", "accept"));
        }
    }

    /** Starts a machine and returns whether it stopped at the step; a step that never comes lets it end well. */
    public static boolean haltsAt(String what, int step, Path corpus, Path reports) {
        try {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            HaltingJvm.class.getName(),
                            what,
                            Integer.toString(step),
                            corpus.toString(),
                            reports.toString())
                    .inheritIO()
                    .start();
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("the machine hangs at step " + step);
            }
            if (process.exitValue() != 0 && process.exitValue() != HALTED) {
                throw new IllegalStateException("the machine failed at step " + step);
            }
            return process.exitValue() == HALTED;
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
