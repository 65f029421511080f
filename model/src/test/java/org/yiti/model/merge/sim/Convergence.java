package org.yiti.model.merge.sim;

import java.util.Locale;

/// `./dev bench convergence --seeds N`: as many runs as there is time for.
public final class Convergence {
    private static final int SHARE = 10_000;

    private Convergence() {}

    public static void main(String[] args) {
        System.out.println("| mistake | caught at run | by the promise that |");
        System.out.println("| --- | --- | --- |");
        for (Mistake mistake : Mistake.values()) {
            if (mistake != Mistake.NONE) {
                var caught = Runs.caught(mistake);
                System.out.printf(
                        "| %s | %s | %s |%n",
                        mistake.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        caught.map(c -> String.valueOf(c.run())).orElse("never"),
                        caught.map(c -> c.promise().replaceAll(" \\[.*", "")).orElse(""));
            }
        }
        long seeds = seeds(args);
        var tally = new Tally();
        long start = System.nanoTime();
        for (long done = 0; done < seeds; done += SHARE) {
            Runs.clean(done, Math.min(SHARE, seeds - done), tally);
            System.out.printf(
                    Locale.ROOT,
                    "%d runs passed in %.1f s%n",
                    Math.min(seeds, done + SHARE),
                    (System.nanoTime() - start) / 1e9);
        }
        System.out.println(tally);
    }

    private static long seeds(String[] args) {
        for (int i = 0; i + 1 < args.length; i++) {
            if (args[i].equals("--seeds")) {
                return Long.parseLong(args[i + 1]);
            }
        }
        return 1_000;
    }
}
