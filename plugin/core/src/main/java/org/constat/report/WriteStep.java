package org.constat.report;

/** The steps of writing, numbered as they come, so that a test can stop the machine at each of them. */
final class WriteStep {

    /** What happens at a step. */
    @FunctionalInterface
    interface Observer {
        void at(int step);
    }

    private static volatile Observer observer = step -> {};
    private static int steps;

    private WriteStep() {}

    static synchronized void reached() {
        observer.at(++steps);
    }

    static void observe(Observer newObserver) {
        observer = newObserver;
    }
}
