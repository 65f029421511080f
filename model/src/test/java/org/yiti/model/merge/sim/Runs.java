package org.yiti.model.merge.sim;

import java.util.Optional;

/// Many runs, one after the other.
public final class Runs {
    private Runs() {}

    /// @throws IllegalStateException with the seed that failed
    public static void clean(long firstSeed, long seeds, Tally tally) {
        for (long seed = firstSeed; seed < firstSeed + seeds; seed++) {
            try {
                tally.add(Simulation.run(seed, Mistake.NONE));
            } catch (RuntimeException e) {
                throw new IllegalStateException("seed " + seed + ": " + e.getMessage(), e);
            }
        }
    }

    /// @param run which run caught it, counted from 1
    public record Caught(long run, String promise) {}

    /// Empty if the mistake gets through.
    public static Optional<Caught> caught(Mistake mistake) {
        for (int run = 0; run < mistake.seeds(); run++) {
            try {
                Simulation.run(mistake.firstSeed() + run, mistake);
            } catch (RuntimeException e) {
                return Optional.of(new Caught(run + 1, String.valueOf(e.getMessage())));
            }
        }
        return Optional.empty();
    }
}
