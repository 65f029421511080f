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
