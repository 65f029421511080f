package org.yiti.db.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Real stores and real packages, by seed. More of it: `./dev bench exchange --seeds N`.
class ExchangeSimulationTest {
    @TempDir Path temp;

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void real_stores_agree_with_what_was_written(long seed) throws Exception {
        try (var run = new ExchangeSimulation(seed, temp)) {
            run.run(ExchangeSeeds.STEPS);
            assertThat(run.writes()).isGreaterThan(10);
        }
    }
}
