package org.yiti.db.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;

/// `./dev bench exchange --seeds N [--first SEED]`: many runs of real stores. A seed that fails is printed with what
/// did not hold, and its files are kept.
public final class ExchangeSeeds {
    static final int STEPS = 60;

    private ExchangeSeeds() {}

    public static void main(String[] args) throws Exception {
        long first = argument(args, "--first", 0);
        long seeds = argument(args, "--seeds", 20);
        long start = System.nanoTime();
        int failed = 0;
        long writes = 0;
        long handovers = 0;
        for (long seed = first; seed < first + seeds; seed++) {
            var folder = Files.createTempDirectory("yiti-exchange-" + seed + "-");
            try (var run = new ExchangeSimulation(seed, folder)) {
                run.run(STEPS);
                writes += run.writes();
                handovers += run.handovers();
            } catch (Exception | AssertionError e) {
                failed++;
                System.out.println("seed " + seed + " failed, files in " + folder);
                e.printStackTrace(System.out);
                continue;
            }
            delete(folder);
        }
        System.out.printf(
                Locale.ROOT,
                "%d of %d runs failed, %d writes, %d handovers, %.1f s%n",
                failed,
                seeds,
                writes,
                handovers,
                (System.nanoTime() - start) / 1e9);
        System.exit(failed == 0 ? 0 : 1);
    }

    private static long argument(String[] args, String name, long otherwise) {
        for (int i = 0; i + 1 < args.length; i++) {
            if (args[i].equals(name)) {
                return Long.parseLong(args[i + 1]);
            }
        }
        return otherwise;
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
