package org.yiti.app.bench;

import java.io.PrintStream;
import java.util.Locale;

/// Prints the table of `docs/benchmarks.md`, a line as soon as it is known.
final class Report {
    private final PrintStream out;

    Report(PrintStream out) {
        this.out = out;
        out.println("| what | ours | bare | ratio |");
        out.println("| --- | --- | --- | --- |");
    }

    void compared(String what, double ours, double bare, String unit) {
        line(what, number(ours, unit), number(bare, unit), number(ours / bare, ""));
    }

    /// Wall time, and the processor time that is in it.
    void timed(String what, Timed<?> timed) {
        alone(what, timed.millis(), "ms");
        alone(what + ", processor time", timed.work(), "ms");
    }

    void alone(String what, double ours, String unit) {
        line(what, number(ours, unit), "", "");
    }

    private static String number(double value, String unit) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f %s" : "%.0f %s", value, unit).strip();
    }

    private void line(String what, String ours, String bare, String ratio) {
        out.printf("| %s | %s | %s | %s |%n", what, ours, bare, ratio);
        out.flush();
    }
}
