package org.yiti.app.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.Callable;

/// One measured number of the table.
///
/// @param millis of wall time
/// @param work milliseconds of processor time of this thread, which other work on the computer hardly changes
record Timed<T>(T value, double millis, double work) {
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    static <T> Timed<T> of(Callable<T> work) throws Exception {
        long worked = CPU.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        var value = work.call();
        double millis = (System.nanoTime() - start) / 1e6;
        return new Timed<>(value, millis, (CPU.getCurrentThreadCpuTime() - worked) / 1e6);
    }

    /// The best of several: what the work takes once the JVM knows it and nobody else is busy.
    static <T> Timed<T> best(int times, Callable<T> work) throws Exception {
        var best = of(work);
        for (int i = 1; i < times; i++) {
            var next = of(work);
            best = next.millis() < best.millis() ? next : best;
        }
        return best;
    }
}
