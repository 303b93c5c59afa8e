package org.constat.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.constat.reading.Interpreter.Interpretation;

/** Interprets drafts on several threads, each of which begins with another language, so that no two wait for one model. */
final class Interpreters {
    private static final int MOST_THREADS = 4;
    private static final int DRAFTS_THAT_NEED_A_THREAD = 12;

    private final Supplier<Interpreter> supplier;
    private final Interpreter own;

    Interpreters(Supplier<Interpreter> supplier) {
        this.supplier = supplier;
        this.own = supplier.get();
    }

    /** Returns what each draft means, near misses left aside, in the order of the drafts. */
    List<Interpretation> interpret(List<Draft> drafts) {
        Work work = new Work(drafts);
        List<FutureTask<Void>> helpers = new ArrayList<>();
        for (int number = 1; number < threads(drafts.size()); number++) {
            int first = number;
            FutureTask<Void> helper = new FutureTask<>(() -> work.take(first, supplier.get()), null);
            helpers.add(helper);
            Thread thread = new Thread(helper, "constat-reader");
            thread.setDaemon(true);
            thread.start();
        }
        work.take(0, own);
        helpers.forEach(Interpreters::await);
        return work.done();
    }

    private static int threads(int drafts) {
        int useful = Math.min(MOST_THREADS, drafts / DRAFTS_THAT_NEED_A_THREAD);
        return Math.min(useful, Runtime.getRuntime().availableProcessors());
    }

    private static void await(FutureTask<Void> helper) {
        try {
            helper.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CancellationException("the reading of assertions was interrupted");
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(failed.getCause());
        }
    }

    /** What is to be done, language by language, and what is done. */
    private static final class Work {
        private final List<Draft> drafts;
        private final Interpretation[] done;
        private final List<Queue<Integer>> open;

        Work(List<Draft> drafts) {
            this.drafts = drafts;
            this.done = new Interpretation[drafts.size()];
            Map<String, Queue<Integer>> byLanguage = new LinkedHashMap<>();
            for (int i = 0; i < drafts.size(); i++) {
                String language = String.valueOf(drafts.get(i).wording().language());
                byLanguage
                        .computeIfAbsent(language, unused -> new ConcurrentLinkedQueue<>())
                        .add(i);
            }
            this.open = List.copyOf(byLanguage.values());
        }

        void take(int first, Interpreter interpreter) {
            for (int i = 0; i < open.size(); i++) {
                Queue<Integer> queue = open.get((first + i) % open.size());
                for (Integer next = queue.poll(); next != null; next = queue.poll()) {
                    done[next] = interpreter.interpret(drafts.get(next));
                }
            }
        }

        List<Interpretation> done() {
            return Arrays.asList(done);
        }
    }
}
