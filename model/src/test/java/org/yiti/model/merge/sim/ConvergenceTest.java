package org.yiti.model.merge.sim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Offices that exchange packages in every way that goes wrong come to the same rows and the same disagreements. Long
/// runs: `./dev bench convergence --seeds 50000`.
class ConvergenceTest {
    private static final int SEEDS = 300;

    @Test
    void all_stores_agree_with_the_oracle() {
        var tally = new Tally();
        Runs.clean(0, SEEDS, tally);
        for (Tally.Event event : Tally.Event.values()) {
            assertThat(tally.of(event)).as(event.name()).isPositive();
        }
    }

    @ParameterizedTest
    @EnumSource(names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void a_deliberate_mistake_is_caught(Mistake mistake) {
        assertThat(Runs.caught(mistake)).as(mistake.name()).isPresent();
    }
}
