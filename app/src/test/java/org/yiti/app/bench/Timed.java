package org.yiti.app.bench;

import java.util.concurrent.Callable;

/// One measured number of the table.
///
/// @param millis of wall time
record Timed<T>(T value, double millis) {
    static <T> Timed<T> of(Callable<T> work) throws Exception {
        long start = System.nanoTime();
        var value = work.call();
        return new Timed<>(value, (System.nanoTime() - start) / 1e6);
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
